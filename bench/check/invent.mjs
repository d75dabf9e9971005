// Sentences that no document says, in the words of support: templates with a topic of the documents in them.
import { pick } from './random.mjs'

const templates = [
  'Anyone who asks about {topic} receives a free upgrade to our premium service.',
  'You can visit any of our branches in person to sort out {topic}.',
  'We will credit £15 to your account as a goodwill gesture for {topic}.',
  'A manager reviews every case of {topic} on the second Friday of the month.',
  'Our mobile van can come to your home to handle {topic}.',
  'Your loyalty points double when you contact us about {topic}.',
  'We guarantee that {topic} is settled before lunch on the same day.',
  'For {topic} you have to send us a notarised letter and two passport photographs.',
  'Since January all matters of {topic} are handled by our partner in Lisbon.',
  'Students and pensioners get half off everything that has to do with {topic}.',
  'You can follow {topic} live on our video channel.',
  'We have upgraded your account to express handling for {topic}.',
  'Fax the signed form to our head office to speed up {topic}.',
  'Our insurance covers all damage that results from {topic}.',
  'Please restart your router before you write to us about {topic}.',
  'A courier picks up your documents about {topic} between six and nine in the evening.',
  'There is a surcharge for {topic} during the holiday season.',
  'We donate one percent of the turnover from {topic} to a hospital.',
  'Your bank manager has to countersign anything about {topic}.',
  'The waiting list for {topic} is currently eleven weeks long.',
  'You earn a badge in the community forum for reporting {topic}.',
  'Every household may raise {topic} only once in a lifetime.',
  'Our chief executive personally answers letters about {topic}.',
  'Gift vouchers can be won in our raffle about {topic}.',
  'Overseas residents need a visa before we discuss {topic}.',
]

export function invent(topic, random) {
  return pick(random, templates).replace('{topic}', topic)
}
