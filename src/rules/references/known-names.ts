import type { Document } from '../../../schemas/document.ts'
import { findNearest } from '../wording/find-nearest.ts'
import { wordsOfName } from './words-of-name.ts'

/** The names by which documents are known: titles, headings, ids, folders. Spelling, order and filler words do not matter. */
export class KnownNames {
  readonly #names = new Set<string>()
  readonly #titles = new Map<string, string>()
  /** What stands before the colon of titles, "Returns: Faulty item", with how many have it. */
  readonly #families = new Map<string, number>()
  /** A word to the numbers of the titles, ids and headings that it stands in. */
  readonly #standsIn = new Map<string, Set<number>>()

  constructor(documents: Iterable<Document>) {
    let number = 0
    for (const document of documents) {
      this.#titles.set(wordsOfName(document.title).join(' '), document.title)
      const [family = '', ...rest] = document.title.split(separators)
      if (rest.length > 0) this.#families.set(keyOf(family), (this.#families.get(keyOf(family)) ?? 0) + 1)
      for (const name of namesOf(document)) {
        const words = wordsOfName(name)
        this.#names.add(words.join(' '))
        number += 1
        for (const word of words) {
          const numbers = this.#standsIn.get(word)
          if (numbers === undefined) this.#standsIn.set(word, new Set([number]))
          else numbers.add(number)
        }
      }
    }
  }

  /** True where a name is equal to one of them, or all its words stand in one title or heading. */
  has(name: string): boolean {
    const words = wordsOfName(name)
    if (words.length === 0 || this.#names.has(words.join(' '))) return true
    const [rarest = new Set<number>(), ...others] = words
      .map((word) => this.#standsIn.get(word) ?? new Set<number>())
      .sort((one, other) => one.size - other.size)
    return [...rarest].some((number) => others.every((numbers) => numbers.has(number)))
  }

  /** True where several titles begin with a name and go on behind a colon: "Returns: Faulty item". */
  isFamily(name: string): boolean {
    return (this.#families.get(keyOf(name)) ?? 0) > 1
  }

  /** The title that is spelt nearly the same. */
  nearest(name: string): string | null {
    const near = findNearest(wordsOfName(name).join(' '), this.#titles.keys())
    return near === null ? null : (this.#titles.get(near) ?? null)
  }
}

function* namesOf(document: Document): Generator<string> {
  yield document.id
  yield* document.path.split('/').map((part) => part.replace(/\.md$/i, ''))
  for (const name of [document.title, ...document.sections.map(({ heading }) => heading)]) {
    yield name
    if (separators.test(name)) yield* name.split(separators)
  }
}

const separators = /\s*[:>|–—]\s*/

function keyOf(name: string): string {
  return wordsOfName(name).join(' ')
}
