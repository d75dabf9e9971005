import { numberWord } from '../grammar/number-words.ts'
import { isUnit, singular } from '../grammar/units.ts'

/** What a word is to somebody who looks for copies. Equal words have equal ids; so have a plural and its singular. */
export interface Word {
  readonly id: number
  readonly role: 'plain' | 'filler' | 'negation' | 'figure' | 'unit' | 'calendar' | 'sign' | 'member'
}

/** Words to their roles, each looked up once: a knowledge base has millions of words and thousands of different ones. */
export class Lexicon {
  readonly #members: ReadonlySet<string>
  readonly #words = new Map<string, Word>()
  readonly #ids = new Map<string, number>()

  /** `members` are the single words of closed sets, in lower case: "gold", "silver". */
  constructor(members: ReadonlySet<string> = new Set()) {
    this.#members = members
  }

  /** `word` in lower case. */
  look(written: string): Word {
    const word = written.replace('’', "'")
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const read = this.#read(word)
    this.#words.set(word, read)
    return read
  }

  #read(word: string): Word {
    if (/^\d/.test(word)) return { id: this.#id(word.replaceAll(',', '')), role: 'figure' }
    if (/^[$£€%<>]$/.test(word)) return { id: this.#id(word), role: 'sign' }
    if (negations.has(word)) return { id: this.#id('not'), role: 'negation' }
    if (fillers.has(word)) return { id: this.#id(word), role: 'filler' }
    const value = word === 'no' ? undefined : numberWord(word)
    if (value !== undefined) return { id: this.#id(String(value)), role: 'figure' }
    if (calendars.has(word)) return { id: this.#id(word), role: 'calendar' }
    if (isUnit(word)) return { id: this.#id(singular(word)), role: 'unit' }
    return { id: this.#id(singular(word)), role: this.#members.has(singular(word)) ? 'member' : 'plain' }
  }

  #id(word: string): number {
    const id = this.#ids.get(word) ?? this.#ids.size + 1
    this.#ids.set(word, id)
    return id
  }
}

const negations = new Set(
  "not no never cannot can't don't doesn't didn't isn't aren't wasn't weren't won't shouldn't mustn't couldn't wouldn't hasn't haven't without neither nor unable".split(
    ' ',
  ),
)
const calendars = new Set(['calendar', 'business', 'working'])
const fillers = new Set(
  'the a an please then also just that this do does did can will is are has have be it its their they you your we our so and'.split(
    ' ',
  ),
)
