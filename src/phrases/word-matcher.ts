import { withinOneEdit } from './within-one-edit.ts'

/** Longer words are compared by their beginning. */
const longestWord = 40
/** Fewest letters of a word that is recognised with a typing error. */
const leastForTypos = 5

type Match = 'whole' | 'start' | 'end'

interface Candidate {
  readonly text: string
  readonly byStart: boolean
  readonly id: number
}

/**
 * Which of the words of phrases a word of a text is: as it stands, by its beginning or end, or, where it is none, with one letter wrong. Each
 * word of phrases has a number. Time in proportion to the length of the word, and to the few words that begin or end alike.
 */
export class WordMatcher {
  readonly #whole = new Map<string, number[]>()
  readonly #start = new Map<string, number[]>()
  readonly #end = new Map<string, number[]>()
  #longestPart = 0
  /** By the first two letters: a typing error is after them. */
  readonly #byBeginning = new Map<string, Candidate[]>()
  /** By the first letter, the fourth and the fifth: a typing error is before those. */
  readonly #byFrame = new Map<string, Candidate[]>()
  readonly #correct: ReadonlySet<string>

  /** `correct`: words that are no typing errors, though a word of phrases is near. */
  constructor(correct: ReadonlySet<string>) {
    this.#correct = correct
  }

  add(text: string, match: Match, id: number, typos: boolean): void {
    const map = match === 'whole' ? this.#whole : match === 'start' ? this.#start : this.#end
    addTo(map, text, id)
    if (match !== 'whole') this.#longestPart = Math.max(this.#longestPart, text.length)
    if (!typos || match === 'end' || text.length < leastForTypos) return
    const byStart = match === 'start'
    const candidate = { text, byStart, id }
    addTo(this.#byBeginning, text.slice(0, 2), candidate)
    addTo(this.#byFrame, frameOf(text, 3), candidate)
  }

  /** Numbers of the words of phrases that a word of a text is. */
  idsOf(word: string): readonly number[] {
    const text = word.slice(0, longestWord)
    const ids = [...(this.#whole.get(text) ?? [])]
    for (let length = Math.min(text.length, this.#longestPart); length >= 1; length--) {
      const start = this.#start.get(text.slice(0, length))
      const end = this.#end.get(text.slice(text.length - length))
      if (start !== undefined) ids.push(...start)
      if (end !== undefined) ids.push(...end)
    }
    // A beginning that fits may be of another word.
    return this.#whole.has(text) ? ids : [...ids, ...this.#idsOfMisspelt(text)]
  }

  #idsOfMisspelt(text: string): number[] {
    if (text.length < leastForTypos - 1 || this.#correct.has(text)) return []
    const ids = new Set<number>()
    // A typing error in the first letter is rare, and "shipper" is not "chipper".
    for (const candidates of [
      this.#byBeginning.get(text.slice(0, 2)),
      ...[2, 3, 4].map((from) => this.#byFrame.get(frameOf(text, from))),
    ]) {
      for (const candidate of candidates ?? []) {
        if (isMisspelt(candidate, text)) ids.add(candidate.id)
      }
    }
    return [...ids]
  }
}

function isMisspelt({ text, byStart }: Candidate, written: string): boolean {
  if (!byStart) return withinOneEdit(text, written)
  for (const length of [text.length, text.length - 1, text.length + 1]) {
    if (length <= written.length && withinOneEdit(text, written.slice(0, length))) return true
  }
  return false
}

function frameOf(text: string, from: number): string {
  return `${text.slice(0, 1)}${text.slice(from, from + 2)}`
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
