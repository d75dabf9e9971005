import { isUnit } from './units.ts'

/** A word, number or sign of a text; `from` and `to` are offsets in code units. */
export interface Token {
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  readonly from: number
  readonly to: number
  /** Of a number written in digits. */
  readonly value: number | null
  /** True where no white space stands before it. */
  readonly joined: boolean
}

const pattern =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-](?=\p{L})[\p{L}\p{M}\p{N}]+)*|<=|>=|=>|=<|!=|[^\s]/gu

/** A text to its tokens. "2GB" and "24hrs" are a number and a unit, "3G" and "1st" are words. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const match of text.matchAll(pattern)) {
    const [word] = match
    const from = match.index
    const joined = from === end
    end = from + word.length
    const last = tokens.at(-1)
    const lower = word.toLowerCase().replaceAll('’', "'")
    if (joined && last !== undefined && last.value !== null && /^\p{L}/u.test(word) && !isUnit(lower)) {
      tokens[tokens.length - 1] = { ...last, text: last.text + word, lower: last.lower + lower, to: end, value: null }
      continue
    }
    tokens.push({ text: word, lower, from, to: end, value: numberIn(word), joined })
  }
  return tokens
}

/** The number that a word writes in digits. Of what is larger than any amount of days or money, nothing can be counted exactly. */
function numberIn(word: string): number | null {
  if (!/^\d[\d,.]*$/.test(word)) return null
  const value = Number(word.replaceAll(',', ''))
  return value <= largest ? value : null
}

const largest = 1e12
