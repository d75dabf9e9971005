import type { Lexicon } from './lexicon.ts'

/**
 * What stays the same when a sentence is copied. `skeleton` is a hash of its words without figures, their units, negations and members of closed sets, `whole` of
 * all its words; both leave out case, markup, small words and the endings of plurals.
 */
export interface Print {
  readonly skeleton: number
  readonly whole: number
  /** Words of the skeleton. */
  readonly words: number
  readonly figures: number
  readonly negations: number
  /** Articles, pronouns and auxiliaries: a line of a form has none. */
  readonly fillers: number
}

/** A sentence in lower case to its print. */
export function printSentence(sentence: string, lexicon: Lexicon): Print {
  const skeleton = new Hash()
  const whole = new Hash()
  let words = 0
  let figures = 0
  let negations = 0
  let fillers = 0
  let behindFigure = false
  for (const [text] of sentence.matchAll(pattern)) {
    const { id, role } = lexicon.look(text)
    if (role === 'filler') {
      fillers += 1
      continue
    }
    whole.add(id)
    if (role === 'negation') {
      negations += 1
    } else if (role === 'figure') {
      figures += 1
      skeleton.add(slot)
      behindFigure = true
    } else if (role === 'member') {
      skeleton.add(memberSlot)
      words += 1
      behindFigure = false
    } else if (role === 'unit' && behindFigure) {
      behindFigure = false
    } else if (role !== 'sign' && !(role === 'calendar' && behindFigure)) {
      skeleton.add(id)
      words += 1
      behindFigure = false
    }
  }
  return { skeleton: skeleton.value, whole: whole.value, words, figures, negations, fillers }
}

const pattern = /\d+(?:[.,]\d+)*|[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*|[$£€%<>]/gu
const slot = 0
const memberSlot = -1

/** FNV-1a over two lanes, 53 bits of which are used, so that a million sentences do not meet by chance. */
class Hash {
  #high = 0x811c9dc5
  #low = 0x9e3779b9

  add(value: number): void {
    this.#high = Math.imul(this.#high ^ value, 0x01000193) >>> 0
    this.#low = Math.imul(this.#low ^ (value + 0x7f4a7c15), 0x85ebca6b)
    this.#low = (this.#low ^ (this.#low >>> 13)) >>> 0
  }

  get value(): number {
    return (this.#high & 0x1fffff) * 0x100000000 + this.#low
  }
}
