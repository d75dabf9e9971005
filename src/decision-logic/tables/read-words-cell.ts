import type { Interval } from '../../../schemas/guard.ts'
import { numberWord } from '../grammar/number-words.ts'
import { isOtherwise } from '../grammar/otherwise.ts'
import { type ConditionPart, readCondition } from '../grammar/read-condition.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { singular } from '../grammar/units.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import type { CellReading } from './cell-reading.ts'

/** A cell in plain words to what it says: "fewer than 2", "up to and including 30 days", "customer or agent", "any", "any other". */
export function readWordsCell(text: string, header: string, vocabulary: Vocabulary): CellReading {
  const plain = text.replace(/[*_`]/g, '').trim()
  if (isAny(plain, header)) return { kind: 'any' }
  if (/^(?:none|nil|zero|no one|nothing)$/i.test(plain)) return { kind: 'none' }
  const tokens = tokenise(plain)
  if (tokens.length === 0) return { kind: 'opaque' }
  if (tokens.length > longest) return tokens.length > 4 * longest ? { kind: 'opaque' } : readLabels(plain, 2)
  if (/^(?:others?|the others|every other|all else)$/i.test(plain) || isOtherwise(tokens)) return { kind: 'otherwise' }
  const known = vocabulary.memberAt(tokens, 0)
  if (known !== null && known.next === tokens.length) return { kind: 'members', members: [plain], negated: false }
  if (/\b(?:if|unless|when|while|plus|depending|depends)\b/i.test(plain)) return { kind: 'opaque' }
  if (dateOrName.test(plain)) return { kind: 'opaque' }
  const { joined, parts } = readCondition(tokens, { vocabulary, bare: true })
  const figures = tokens.filter(({ value }) => value !== null).length
  const quantities = readQuantities(joined, parts, figures)
  // "Plan 3" is a name, and "delete one or more tags" a task: what is compared is named by the header.
  if (quantities?.kind === 'number' && !opensComparison(plain, header)) {
    return quantities.compares ? { kind: 'opaque' } : readLabels(plain)
  }
  return quantities ?? readLabels(plain)
}

/** True where a text begins with a figure or a comparison, but for words of the header and such as "it is". */
function opensComparison(text: string, header: string): boolean {
  const named = new Set(tokenise(header).map(({ lower }) => singular(lower)))
  const words = tokenise(text).map(({ lower }) => lower)
  const first = words.find((word) => !idle.has(word) && !named.has(singular(word))) ?? ''
  return !/^\p{L}/u.test(first) || openings.has(first) || numberWord(first) !== undefined
}

const idle = new Set('it is was are were has have been be the a an for of in on they their its'.split(' '))

const openings = new Set(
  (
    'more less fewer greater larger smaller higher lower longer shorter older younger earlier later bigger at up over under above below between from ' +
    'within exactly only just precisely no not minimum maximum min max beyond until after before about around approximately anything any'
  ).split(' '),
)

/** Dates, times of day, and names with figures in them: "2026-05-08", "12 July", "CVE-2022-1". Their figures measure nothing. */
const dateOrName =
  /\d-\d+-\d|\d[/:]\d|\p{L}-\d|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d may\b|\bmay \d/iu

/** Tokens of the longest text that is taken for a condition: what is longer tells more than one, but for a long list of short names. */
const longest = 14

/** "any", "all", "–", and "any tier" in the column of tiers. */
function isAny(text: string, header: string): boolean {
  if (
    /^(?:[-–—*]|any|all|every|either|both|anything|everything|always|any value|(?:it )?(?:does not|doesn['’]t) matter|irrelevant|regardless)$/i.test(
      text,
    )
  )
    return true
  const noun = /^(?:any|all|every|either) (?:\S+ ){0,2}?(\S+)$/i.exec(text)?.[1]
  if (noun === undefined) return false
  const words = tokenise(header).map(({ lower }) => singular(lower))
  return words.includes(singular(noun.toLowerCase())) && !/\bother\b/i.test(text)
}

/** One comparison, or several of one unit. What has more figures than bounds says something besides. */
function readQuantities(joined: 'all' | 'any', parts: readonly ConditionPart[], figures: number): CellReading | null {
  let intervals: readonly Interval[] = []
  const [first] = parts
  if (first?.kind !== 'quantity') return null
  for (const part of parts) {
    if (part.kind !== 'quantity' || part.unit?.unit !== first.unit?.unit) return { kind: 'opaque' }
    intervals = [...intervals, ...part.intervals]
  }
  if (parts.length > 1 && joined === 'all') return { kind: 'opaque' }
  const bounds = intervals
    .flatMap(({ low, high }) => (low === high ? [low] : [low, high]))
    .filter((bound) => bound !== null)
  if (figures > bounds.length) return { kind: 'opaque' }
  const compares = intervals.some(({ low, high }) => low === null || low !== high)
  return { kind: 'number', intervals, unit: first.unit, compares }
}

/** Names of values, "customer or agent": a few words each. */
function readLabels(text: string, words = 5): CellReading {
  const negated = /^(?:not|except|except for|other than|all but|anything but|all except) (?:an? |the )?(.+)$/i.exec(
    text,
  )?.[1]
  const labels = (negated ?? text)
    .split(/ *[,;] *(?:or |and )?| (?:or|and|\/) /)
    .map((label) => label.replace(/^["“'‘]|["”'’]$/g, '').trim())
  if (labels.some((label) => !isLabel(label, words))) return { kind: 'opaque' }
  return negated === undefined
    ? { kind: 'members', members: labels, negated: false }
    : { kind: 'members', members: labels, negated: true, denial: text }
}

function isLabel(text: string, words: number): boolean {
  return /^[\p{L}][\p{L}\p{M}\p{N} '’&-]*$/u.test(text) && text.split(' ').length <= words
}
