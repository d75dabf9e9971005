import type { Document, Paragraph, Step } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { splitSentences } from '../copies/split-sentences.ts'
import { numberWord } from '../grammar/number-words.ts'
import { type Token, tokenise } from '../grammar/tokenise.ts'
import { walkPlaces } from './walk-places.ts'

/** A sentence that says how many things it lists, and a list of another length. */
export interface Miscount {
  /** "five bill status types". */
  readonly said: string
  readonly count: number
  readonly listed: readonly string[]
  readonly place: Place
  readonly list: Place
}

/** The sentences of a document whose count disagrees with the list that they introduce, in the sentence itself or right below it. */
export function findMiscounts(document: Document): Miscount[] {
  const lists = groupByList(document.steps)
  return document.paragraphs.flatMap((paragraph, index) => {
    const placeOf = walkPlaces(paragraph.place, paragraph.text)
    return splitSentences(paragraph.text).flatMap(({ from, to }) => {
      const text = paragraph.text.slice(from, to)
      if (!introduces.test(text)) return []
      const tokens = tokenise(text)
      const counted = readCount(tokens)
      if (counted === null) return []
      const list = counted.inline ?? listBelow(document, lists, paragraph, index)
      if (list === null || list.items.length < 2 || list.items.length === counted.count) return []
      const place = placeOf(from + counted.from, from + counted.to)
      const said = text.slice(counted.from, counted.to).replace(/\s+/g, ' ')
      return [{ said, count: counted.count, listed: list.items, place, list: list.place ?? place }]
    })
  })
}

const introduces = /:|\bbelow\b|\bfollowing\b/i

interface Listed {
  readonly items: readonly string[]
  /** Null where the list stands in the sentence. */
  readonly place: Place | null
}

interface Count {
  readonly count: number
  readonly from: number
  readonly to: number
  readonly inline: Listed | null
}

/**
 * The count of a sentence that introduces a list: "there are five types:", "the following three options", "3 out of 7 of the items below".
 * What is counted must be a word for parts of a list: "two weeks before:" and "12 instances:" count something else.
 */
function readCount(tokens: readonly Token[]): Count | null {
  for (let at = 0; at < tokens.length; at++) {
    const count = countAt(tokens, at)
    if (count === null || isBounded(tokens, at)) continue
    const noun = nounBehind(tokens, at + 1)
    if (noun === -1) continue
    const end = tokens[noun]?.to ?? 0
    const from = tokens[at]?.from ?? 0
    const behind = tokens[noun + 1]
    if (behind?.text === ':' && noun + 2 < tokens.length) {
      const items = inlineItems(tokens, noun + 2)
      return items === null ? null : { count, from, to: end, inline: { items, place: null } }
    }
    const announced =
      behind?.text === ':' ||
      tokens[at - 1]?.lower === 'following' ||
      behind?.lower === 'below' ||
      behind?.lower === 'following'
    if (announced) return { count, from, to: end, inline: null }
  }
  return null
}

function countAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const count = token?.value ?? numberWord(token?.lower ?? '') ?? null
  return count !== null &&
    Number.isInteger(count) &&
    count >= 2 &&
    count <= 20 &&
    token?.lower !== 'no' &&
    token?.lower !== 'twice'
    ? count
    : null
}

/** "More than two", "at least two", "the first two" and "3 of" say how many may be taken, not how many there are. */
function isBounded(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (bounds.has(before) || /^[<>~≥≤+.-]$/.test(before)) return true
  const behind = tokens[at + 1]?.lower ?? ''
  // "Two of these" are not all; "3 out of 7 of the items" says how many there are.
  if (behind === 'of' && before !== 'of') return true
  return behind === 'or' || behind === 'out' || behind === '.' || behind === '+' || behind === '-'
}

const bounds = new Set(
  'than least most to first last next other another additional more only every previous about around approximately or and version step'.split(
    ' ',
  ),
)

/** Index of the noun behind a count, past adjectives and "of the": -1 where it is no word for parts of a list. */
function nounBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at]
    if (token === undefined || !/^\p{L}/u.test(token.text) || countAt(tokens, at) !== null) return -1
    if (nouns.has(token.lower)) return at
    if (stops.has(token.lower)) return -1
  }
  return -1
}

const nouns = new Set(
  (
    'types kinds levels categories reasons options values items methods stages buckets limitations points things ways conditions questions statuses states classes cases ' +
    'groups phases rules requirements criteria scenarios roles tiers principles goals areas factors modes choices fields details categories properties attributes ' +
    'checks exceptions channels actions parts pillars outcomes results problems issues causes challenges benefits advantages differences teams documents'
  ).split(' '),
)
const stops = new Set(
  'or and is are was were in on at for to from by with that which who if when as than per days weeks months years hours minutes percent'.split(
    ' ',
  ),
)

/** The items behind a colon up to the end of the sentence: "Draft, Issued, and Paid"; null where that is no plain enumeration. */
function inlineItems(tokens: readonly Token[], from: number): string[] | null {
  const items: string[][] = [[]]
  for (const token of tokens.slice(from)) {
    if (token.lower === ',' || token.lower === ';') items.push([])
    else if (token.lower === 'and' || token.lower === 'or') {
      if (items.at(-1)?.length !== 0) items.push([])
    } else if (/^\p{L}|^\d/u.test(token.text)) items.at(-1)?.push(token.text)
    else if (!/^['"‘’“”.[\]]$/.test(token.text)) return null
  }
  const words = items.filter((item) => item.length > 0)
  return words.length < 2 || words.some((item) => item.length > longestItem)
    ? null
    : words.map((item) => item.join(' '))
}

const longestItem = 4

/** The list right below a paragraph: the items nested in its own item, or the next block. */
function listBelow(
  document: Document,
  lists: ReadonlyMap<number, readonly Step[]>,
  paragraph: Paragraph,
  index: number,
): Listed | null {
  const next = document.paragraphs[index + 1]
  const nextItem = next === undefined || next.step === null ? undefined : document.steps[next.step]
  if (nextItem === undefined || next?.section !== paragraph.section) return null
  const nested = paragraph.step !== null && nextItem.parent === paragraph.step
  const follows = paragraph.step === null && nextItem.parent === null && next.block === paragraph.block + 1
  if (!nested && !follows) return null
  const items = (lists.get(nextItem.list) ?? []).filter(isListed)
  return items.length === 0 || items.some(({ text }) => several.test(text))
    ? null
    : { items: items.map(({ text }) => text), place: nextItem.place }
}

function groupByList(steps: readonly Step[]): Map<number, Step[]> {
  const lists = new Map<number, Step[]>()
  for (const step of steps) {
    const list = lists.get(step.list)
    if (list === undefined) lists.set(step.list, [step])
    else list.push(step)
  }
  return lists
}

/** One item that stands for several things. */
const several = /\b(?:first|last|next|other|remaining) (?:two|three|four|five|six|\d+)\b/i

/** A remark at the end of a list is not one of its things. */
function isListed({ text }: Step): boolean {
  return text !== '' && !/^(?:note|please note|or|otherwise|however|optional|\(|enter|tip|important)\b|^\(/i.test(text)
}
