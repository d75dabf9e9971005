import { withinOneEdit } from './within-one-edit.ts'

/** Longer words are compared by their beginning. */
const longestWord = 40
/** Fewest letters of a word that is recognised with a typing error. */
const leastForTypos = 5

type Match = 'whole' | 'start' | 'end'

/**
 * Which of the words of phrases a word of a text is: as it stands, by its beginning or end, or, where it is none, with one letter wrong. Each
 * word of phrases has a number. Time in proportion to the length of the word, whatever the number of phrases.
 */
export class WordMatcher {
  readonly #whole = new Map<string, number[]>()
  readonly #start = new Map<string, number[]>()
  readonly #end = new Map<string, number[]>()
  /** What is left of a word without one of its letters, and the word itself, to the words it may be. */
  readonly #shortened = new Map<string, Set<string>>()
  readonly #correct: ReadonlySet<string>
  /** Letters of the longest word that is recognised with a typing error. */
  #longestShortened = 0

  /** `correct`: words that are no typing errors, though a word of phrases is near. */
  constructor(correct: ReadonlySet<string>) {
    this.#correct = correct
  }

  add(text: string, match: Match, id: number, typos: boolean): void {
    const map = match === 'whole' ? this.#whole : match === 'start' ? this.#start : this.#end
    const ids = map.get(text) ?? []
    map.set(text, ids)
    if (!ids.includes(id)) ids.push(id)
    if (!typos || match === 'end' || text.length < leastForTypos) return
    this.#longestShortened = Math.max(this.#longestShortened, text.length)
    for (const key of [text, ...shortenings(text)]) {
      const words = this.#shortened.get(key) ?? new Set()
      this.#shortened.set(key, words.add(match === 'start' ? `${text}*` : text))
    }
  }

  /** Numbers of the words of phrases that a word of a text is. */
  idsOf(word: string): readonly number[] {
    const text = word.slice(0, longestWord)
    const whole = this.#whole.get(text)
    const ids = [...(whole ?? [])]
    for (let length = 1; length <= text.length; length++) {
      const start = this.#start.get(text.slice(0, length))
      const end = this.#end.get(text.slice(text.length - length))
      if (start !== undefined) ids.push(...start)
      if (end !== undefined) ids.push(...end)
    }
    return ids.length > 0 ? ids : this.#idsOfMisspelt(text)
  }

  #idsOfMisspelt(text: string): number[] {
    if (text.length < leastForTypos - 1 || this.#correct.has(text)) return []
    const ids = new Set<number>()
    const longest = Math.min(text.length, this.#longestShortened + 1)
    for (let length = leastForTypos - 1; length <= longest; length++) {
      const beginning = text.slice(0, length)
      for (const key of [beginning, ...shortenings(beginning)]) {
        for (const candidate of this.#shortened.get(key) ?? []) {
          for (const id of this.#idsOfCandidate(candidate, beginning, length === text.length)) ids.add(id)
        }
      }
    }
    return [...ids]
  }

  /** A typing error in the first letter is rare, and "shipper" is not "chipper". */
  #idsOfCandidate(candidate: string, written: string, whole: boolean): readonly number[] {
    const byStart = candidate.endsWith('*')
    const word = byStart ? candidate.slice(0, -1) : candidate
    if (!byStart && !whole) return []
    if (word[0] !== written[0] || !withinOneEdit(word, written)) return []
    return (byStart ? this.#start : this.#whole).get(word) ?? []
  }
}

function shortenings(text: string): string[] {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))
}
