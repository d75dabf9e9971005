// Says a sentence in other words by templates. What is said stays the same; null where no template fits.
import { pick } from './random.mjs'

const orders = [
  // "If X, Y." and "Y if X."
  [
    /^(If|When) ([^,]{8,90}), ([a-zA-Z][^:;]{8,160})\.$/,
    (_, marker, condition, rest) => `${upper(rest)} ${marker.toLowerCase()} ${condition}.`,
  ],
  [
    /^([A-Z][^,:;]{8,120}) (if|when|after|before) ([^,:;]{6,90})\.$/,
    (_, rest, marker, condition) => `${upper(marker)} ${condition}, ${lower(rest)}.`,
  ],
  // Active and passive.
  [
    /^We (send|keep|report|charge|collect|remove|waive|refund|need|accept) (the [a-z ]{3,40}|a [a-z ]{3,40}|your [a-z ]{3,40})([.,].*| (?:to|on|by|in|within|from|for|after|before) .*)$/,
    (_, verb, object, rest) => `${upper(object)} is ${participle(verb)} by us${rest}`,
  ],
  [
    /^(The [a-z ]{3,30}|A [a-z ]{3,30}|It) is (sent|charged|reported|kept|removed|collected|refunded|closed) (.*)$/,
    (_, object, verb, rest) =>
      `We ${verb === 'sent' ? 'send' : verb === 'kept' ? 'keep' : verb.replace(/ed$/, verb === 'charged' || verb === 'removed' || verb === 'closed' ? 'e' : '')} ${lower(object)} ${rest}`,
  ],
  // Who does it.
  [/\bYou can\b/, () => 'Customers may'],
  [/\byou can\b/, () => 'customers may'],
  [/\b(?:[Tt]he |[Aa] )?[Cc]ustomers? (?:can|may)\b/, () => 'you can'],
  [/\bthe customer has\b/, () => 'you have'],
  [/\bthe customer is\b/, () => 'you are'],
  [/\bthe customer's\b/, () => 'your'],
]
const words = [
  [/\bdo not\b/, "don't"],
  [/\bcannot\b/, "can't"],
  [/\bcan't\b/, 'cannot'],
  [/\bAsk for\b/, 'Request'],
  [/\btell (them|the customer)\b/i, 'inform $1'],
  [/\bshop\b/, 'store'],
  [/\be-mail\b/, 'email'],
  [/\bbuy\b/, 'purchase'],
  [/\bgive (?=them|the customer|you)\b/, 'provide '],
  [/\bget\b/, 'receive'],
  [/\bat most\b/, 'no more than'],
  [/\bmore than\b/, 'over'],
  [/\bmust\b/, 'have to'],
  [/\b7 days\b/, 'one week'],
  [/\b14 days\b/, 'two weeks'],
  [/(?<![\d.£$€-])\b3 (?=[a-z])/, 'three '],
  [/(?<![\d.£$€-])\b2 (?=[a-z])/, 'two '],
  [/(?<![\d.£$€-])\b5 (?=[a-z])/, 'five '],
  [/(?<![\d.£$€-])\b30 (?=[a-z])/, 'thirty '],
  [/\bselect\b/i, 'choose'],
]
const openings = ['Please note that ', 'In short, ', 'As a rule, ', 'Just so you know, ', 'To answer your question: ']

export function paraphrase(sentence, random) {
  let text = sentence
  const fitting = orders.filter(([pattern]) => pattern.test(text))
  if (fitting.length > 0) text = text.replace(...pick(random, fitting))
  const swaps = words.filter(([pattern]) => pattern.test(text)).sort(() => random() - 0.5)
  for (const swap of swaps.slice(0, 2)) text = text.replace(...swap)
  if (text === sentence) return null
  return random() < 0.4
    ? pick(random, openings) + (/^(?:[A-Z][a-z]+ [A-Z]|[A-Z]{2}|I )/.test(text) ? text : lower(text))
    : text
}

function participle(verb) {
  return { send: 'sent', keep: 'kept' }[verb] ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`)
}

function upper(text) {
  return text[0].toUpperCase() + text.slice(1)
}

function lower(text) {
  return text[0].toLowerCase() + text.slice(1)
}
