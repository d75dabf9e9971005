import { splitSentences } from './split-sentences.ts'

/** What a model can read at once, and how it counts. */
export interface WindowRules {
  /** Most tokens of a window. */
  readonly limit: number
  /** Most tokens that a window repeats from the one before it, in whole sentences (whole words inside a long sentence). */
  readonly overlap: number
  /** Tokens of a text when it is read alone. */
  count(text: string): number
  /** Offsets strictly inside a word of more than `limit` tokens, ascending, between which lies about one token. */
  cutWord(word: string): readonly number[]
}

/** A half-open range of UTF-16 offsets. */
export interface Window {
  readonly start: number
  readonly end: number
}

interface Unit extends Window {
  readonly tokens: number
}

/**
 * A text to the windows that cover it, in order: at least one, the first from 0, the last to the end, none over the limit, each
 * beginning where the one before it ends or earlier. Borders lie between sentences; inside a sentence over the limit between words,
 * inside a word over the limit between tokens. Linear in the length of the text.
 */
export function cutWindows(text: string, rules: WindowRules): Window[] {
  if (rules.count(text) <= rules.limit) return [{ start: 0, end: text.length }]
  const units = cutUnits(text, rules)
  const windows: Window[] = []
  let first = 0
  let next = 0
  while (next < units.length) {
    const window = fillWindow(text, units, first, next, rules)
    windows.push(rangeOf(text, units, window.first, window.end))
    next = window.end
    first = stepBack(units, window.first, next, rules)
  }
  return windows
}

/** The smallest pieces that a border may separate, each within the limit, together the whole text. */
function cutUnits(text: string, rules: WindowRules): Unit[] {
  return splitSentences(text).flatMap((sentence) => {
    const tokens = rules.count(text.slice(sentence.start, sentence.end))
    return tokens <= rules.limit ? [{ ...sentence, tokens }] : cutSentence(text, sentence, rules)
  })
}

function cutSentence(text: string, sentence: Window, rules: WindowRules): Unit[] {
  const words = text.slice(sentence.start, sentence.end).matchAll(/\s*\S+\s*/gu)
  return [...words].flatMap((match) => {
    const start = sentence.start + match.index
    const word = { start, end: start + match[0].length }
    const tokens = rules.count(match[0])
    if (tokens <= rules.limit) return [{ ...word, tokens }]
    const borders = [0, ...rules.cutWord(match[0]), match[0].length]
    return borders.slice(1).map((end, index) => ({ start: start + (borders[index] ?? 0), end: start + end, tokens: 1 }))
  })
}

/** The longest window from `first` on that holds `next`; begins later where only that makes room. */
function fillWindow(text: string, units: readonly Unit[], first: number, next: number, rules: WindowRules) {
  let tokens = sumTokens(units, first, next)
  let end = next
  while (end < units.length && (end === next || tokens + tokensOf(units, end) <= rules.limit)) {
    tokens += tokensOf(units, end)
    end += 1
  }
  const isTooLong = () => {
    const { start, end: stop } = rangeOf(text, units, first, end)
    return rules.count(text.slice(start, stop)) > rules.limit
  }
  // The counts of parts need not add up to the count of the whole, which has the last word.
  while (end - first > 1 && isTooLong()) {
    if (end > next + 1) end -= 1
    else first += 1
  }
  return { first, end }
}

/** Where the window after one of units `first` to `next` begins: as early as the overlap allows with the next unit still in it. */
function stepBack(units: readonly Unit[], first: number, next: number, rules: WindowRules): number {
  const room = Math.min(rules.overlap, rules.limit - tokensOf(units, next))
  let tokens = 0
  let start = next
  while (start - 1 > first && tokens + tokensOf(units, start - 1) <= room) {
    start -= 1
    tokens += tokensOf(units, start)
  }
  return start
}

function sumTokens(units: readonly Unit[], from: number, to: number): number {
  return units.slice(from, to).reduce((sum, unit) => sum + unit.tokens, 0)
}

function tokensOf(units: readonly Unit[], index: number): number {
  return units[index]?.tokens ?? 0
}

function rangeOf(text: string, units: readonly Unit[], first: number, end: number): Window {
  return { start: units[first]?.start ?? 0, end: units[end]?.start ?? text.length }
}
