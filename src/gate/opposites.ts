/**
 * Words of requests that mean the contrary of each other. Two intents about them are twins: they share all other words, so that likeness alone cannot
 * tell "freeze my account" from "unfreeze my account".
 */
const sides: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['raise', 'increase', 'higher', 'bigger', 'larger'],
    ['lower', 'decrease', 'reduce', 'smaller'],
  ],
  [['freeze'], ['unfreeze']],
  [['lock'], ['unlock']],
  [['block'], ['unblock']],
  [['subscribe'], ['unsubscribe']],
  [['add'], ['remove', 'delete']],
  [
    ['activate', 'enable'],
    ['deactivate', 'disable'],
  ],
  [['upgrade'], ['downgrade']],
  [['deposit'], ['withdraw']],
  [['buy'], ['sell']],
]

/** "Take the freeze off" asks for the contrary of a freeze. */
const undoing = ['remove', 'lift', 'end', 'undo', 'cancel', 'stop'].flatMap(formsOf).concat('off')

/** Which side a text is on: by the number of the pair, 1 or 2; texts with both sides of a pair, or none, are on none. */
function sidesOf(words: ReadonlySet<string>): Map<number, 1 | 2> {
  const found = new Map<number, 1 | 2>()
  const isUndoing = undoing.some((form) => words.has(form))
  for (const [pair, [one, other]] of forms.entries()) {
    if (isUndoing && other[0]?.startsWith('un')) continue
    const hasOne = one.some((form) => words.has(form))
    const hasOther = other.some((form) => words.has(form))
    if (hasOne !== hasOther) found.set(pair, hasOne ? 1 : 2)
  }
  return found
}

/** Tells the examples that ask for the contrary of a question. */
export class Opposites {
  readonly #sides: readonly ReadonlyMap<number, 1 | 2>[]

  /** The words of each example. */
  constructor(examples: readonly (readonly string[])[]) {
    this.#sides = examples.map((words) => sidesOf(new Set(words)))
  }

  /** Indices of the examples that are on the other side. */
  contraryTo(words: readonly string[]): number[] {
    const asked = [...sidesOf(new Set(words))]
    if (asked.length === 0) return []
    const contrary: number[] = []
    for (const [example, sides] of this.#sides.entries()) {
      if (asked.some(([pair, side]) => (sides.get(pair) ?? side) !== side)) contrary.push(example)
    }
    return contrary
  }
}

/** Regular forms of a word: "raise", "raises", "raised", "raising". */
function formsOf(word: string): string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? word + word.slice(-1) : stem
  return [word, `${word}s`, `${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`]
}

/** Who says "my card is blocked" may well want it unblocked: what was done is a state, and asks for nothing. */
const forms = sides.map(([one, other]) => {
  const asks = one.flatMap(formsOf).filter((form) => !(other[0]?.startsWith('un') && form.endsWith('ed')))
  return [asks, other.flatMap(formsOf)] as const
})
