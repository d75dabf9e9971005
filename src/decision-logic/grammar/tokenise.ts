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
  /\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:,\d+)*(?:\.\d+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-](?=\p{L})[\p{L}\p{M}\p{N}]+)*|<=|>=|=>|=<|!=|[^\s]/gu

/** A text to its tokens. "2GB", "24hrs" and "$1k" are a number and a unit or scale, "3G" and "1st" are words. */
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
    const scaled = lower === 'k' && /^[$£€]$/.test(tokens.at(-2)?.text ?? '')
    if (joined && last !== undefined && last.value !== null && /^\p{L}/u.test(word) && !isUnit(lower) && !scaled) {
      tokens[tokens.length - 1] = { ...last, text: last.text + word, lower: last.lower + lower, to: end, value: null }
      continue
    }
    tokens.push({ text: word, lower, from, to: end, value: numberIn(word), joined })
  }
  return tokens
}

/** The value of a number in digits; null where it is none that is read without doubt: "9,99", or more than can be counted exactly in cents. */
function numberIn(word: string): number | null {
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(word)) return null
  const value = Number(word.replaceAll(',', ''))
  return value <= largest ? value : null
}

const largest = 1e12
