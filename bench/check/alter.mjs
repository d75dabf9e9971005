// Changes one thing in a sentence, by plain text replacement: nothing here knows how the check reads a sentence. Each function gives null where
// the sentence has nothing of the kind.
import { pick } from './random.mjs'

/** One number in digits or words becomes another. */
export function alterFigure(sentence, random) {
  const spots = [...sentence.matchAll(/\d+(?:\.\d+)?/g)].filter(({ index }) => index > 2)
  const words = [...sentence.matchAll(/\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/g)]
  if (spots.length === 0 && words.length === 0) return null
  if (spots.length === 0) {
    const spot = pick(random, words)
    const others = ['two', 'three', 'four', 'five', 'six', 'eight', 'nine', 'eleven'].filter((word) => word !== spot[0])
    return splice(sentence, spot, pick(random, others))
  }
  const spot = pick(random, spots)
  const digits = [...spot[0]]
  const at = digits.findIndex((digit) => /\d/.test(digit))
  digits[at] = String(((Number(digits[at]) + Math.floor(random() * 8)) % 9) + 1)
  const changed = digits.join('')
  return splice(sentence, spot, changed === spot[0] ? `${changed}0` : changed)
}

const unitSwaps = [
  [/\bcalendar days\b/, 'business days'],
  [/\bbusiness days?\b/, 'weeks'],
  [/\bworking days?\b/, 'weeks'],
  [/\bdays\b/, 'weeks'],
  [/\bday\b/, 'hour'],
  [/\bweeks?\b/, 'months'],
  [/\bmonths?\b/, 'weeks'],
  [/\bhours?\b/, 'days'],
  [/\bminutes?\b/, 'hours'],
  [/\byears?\b/, 'months'],
  [/£(?=\d)/, '€'],
  [/\$(?=\d)/, '£'],
  [/(?<=\d)%/, ' euros'],
]

/** The unit of a number becomes another. */
export function alterUnit(sentence, random) {
  const fitting = unitSwaps.filter(([pattern]) => pattern.test(sentence) && nearNumber(sentence, pattern))
  return fitting.length === 0 ? null : sentence.replace(...pick(random, fitting))
}

function nearNumber(sentence, pattern) {
  const { index } = pattern.exec(sentence)
  return /\d|\b(?:one|two|three|four|five|six|seven|ten)\b/.test(sentence.slice(Math.max(0, index - 14), index + 3))
}

const denials = [
  [/\bdo not /i, ''],
  [/\bdoes not (\w+)/, 'does $1'],
  [/\b(is|are|was|were|will|must|may|should|has|have) not\b/, '$1'],
  [/\bcannot\b/, 'can'],
  [/\bcan't\b/, 'can'],
  [/\bdon't\b/, 'do'],
  [/\bnever\b/i, 'always'],
  [/\bwithout\b/, 'with'],
  [/\bno (?=[a-z]+ (?:is|are|may|can|will)\b)/i, 'a '],
]
const affirmations = [
  [/\b(is|are|was|were|will|must|may|should) (?!not)/, '$1 not '],
  [/\bcan (?!not)/, 'cannot '],
  [/\b(has|have) to\b/, 'does not have to'],
  [
    /^(Ask|Tell|Give|Send|Offer|Check|Open|Close|Look|Enter|Get|Let|Apologize|Hand|Set|Keep|Confirm|Choose|Explain)\b/,
    'Do not $1',
  ],
]

/** What was denied is said, or the other way round. */
export function alterNegation(sentence, random) {
  const fitting = denials.filter(([pattern]) => pattern.test(sentence))
  if (fitting.length > 0) return sentence.replace(...pick(random, fitting))
  const said = affirmations.filter(([pattern]) => pattern.test(sentence))
  return said.length === 0 ? null : sentence.replace(...pick(random, said))
}

/** One member of a set of the documents becomes another; `sets` are lists of words as they are written. */
export function alterMember(sentence, random, sets) {
  const fitting = sets.flatMap((members) =>
    members.filter((member) => hasWord(sentence, member)).map((member) => [member, members]),
  )
  if (fitting.length === 0) return null
  const [member, members] = pick(random, fitting)
  const others = members.filter((other) => other !== member && !hasWord(sentence, other))
  return others.length === 0 ? null : sentence.replace(wordPattern(member), pick(random, others))
}

/** One capitalised word inside the sentence becomes another name. */
export function alterName(sentence, random) {
  const names = [...sentence.matchAll(/(?<=[a-z,] )[A-Z][a-z]{2,}\b/g)]
  if (names.length === 0) return null
  const spot = pick(random, names)
  return splice(
    sentence,
    spot,
    pick(
      random,
      ['Zenith', 'Marlow', 'Quartz', 'Harbour', 'Seed', 'Monthly'].filter((name) => name !== spot[0]),
    ),
  )
}

function hasWord(sentence, word) {
  return wordPattern(word).test(sentence)
}

function wordPattern(word) {
  return new RegExp(`(?<![\\w])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w])`)
}

function splice(text, { index, 0: old }, changed) {
  return text.slice(0, index) + changed + text.slice(index + old.length)
}
