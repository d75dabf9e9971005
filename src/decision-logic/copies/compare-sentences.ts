import { type Figure, readFigures } from '../figures/read-figures.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { singular } from '../grammar/units.ts'
import { type Sentence, textOf } from './read-sentences.ts'

/** The one thing in which two copies of a sentence differ; offsets are in the changed sentence. */
export interface Difference {
  readonly kind: 'figure' | 'unit' | 'calendar' | 'negation' | 'member'
  readonly kept: string
  readonly changed: string
  readonly from: number
  readonly to: number
}

/** Compares two sentences with an equal skeleton; null where they differ in more than one thing, or in a number that only names something. */
export function compareSentences(kept: Sentence, changed: Sentence, members: ReadonlySet<string>): Difference | null {
  const one = readFigures(textOf(kept))
  const other = readFigures(textOf(changed))
  const turned = kept.print.negations - changed.print.negations
  if (one.length !== other.length) return null
  const differing = one.flatMap((figure, at) => {
    const beside = other[at]
    return beside === undefined || isSame(figure, beside) ? [] : [{ figure, beside }]
  })
  if (turned !== 0 && membersOf(kept, members).join() !== membersOf(changed, members).join()) return null
  if (turned !== 0) return differing.length === 0 && Math.abs(turned) === 1 ? negated(kept, changed) : null
  if (differing.length === 0) return otherMember(kept, changed, members)
  if (membersOf(kept, members).join() !== membersOf(changed, members).join()) return null
  const [first] = differing
  const last = differing.at(-1)
  if (first === undefined || last === undefined || !areTogether(differing.map(({ beside }) => beside))) return null
  if (differing.some(({ figure, beside }) => !measures(figure) || !measures(beside))) return null
  return {
    kind: kindOf(first.figure, first.beside),
    kept: textOf(kept).slice(first.figure.from, last.figure.to),
    changed: textOf(changed).slice(first.beside.from, last.beside.to),
    from: first.beside.from,
    to: last.beside.to,
  }
}

function isSame(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.unit?.unit === other.unit?.unit && one.calendar === other.calendar
}

/** One figure, or the two of a range: "5 to 7 business days". */
function areTogether(figures: readonly Figure[]): boolean {
  const [first, second] = figures
  if (figures.length === 1) return true
  return figures.length === 2 && first !== undefined && second !== undefined && second.first - first.next <= 1
}

function measures(figure: Figure): boolean {
  return !figure.name
}

function kindOf(one: Figure, other: Figure): Difference['kind'] {
  if (one.unit?.dimension !== other.unit?.dimension) return 'unit'
  if (one.value === other.value && one.calendar !== other.calendar) return 'calendar'
  return 'figure'
}

function negated(kept: Sentence, changed: Sentence): Difference {
  const says = changed.print.negations > kept.print.negations
  return {
    kind: 'negation',
    kept: says ? 'without "not"' : 'with "not"',
    changed: says ? 'with "not"' : 'without "not"',
    from: 0,
    to: changed.to - changed.from,
  }
}

/** One member of a closed set in the place of another. */
function otherMember(kept: Sentence, changed: Sentence, members: ReadonlySet<string>): Difference | null {
  const one = membersOf(kept, members)
  const other = membersOf(changed, members)
  const at = one.findIndex((member, index) => member !== other[index])
  const from = one[at]
  const to = other[at]
  if (from === undefined || to === undefined || one.filter((member, index) => member !== other[index]).length !== 1)
    return null
  const place = textOf(changed)
    .toLowerCase()
    .search(new RegExp(`\\b${to}`))
  return place === -1 ? null : { kind: 'member', kept: from, changed: to, from: place, to: place + to.length }
}

/** The members that a sentence names, in their order; each is one word of letters and digits. */
function membersOf(sentence: Sentence, members: ReadonlySet<string>): string[] {
  return tokenise(textOf(sentence)).flatMap(({ lower }) => (members.has(singular(lower)) ? [singular(lower)] : []))
}
