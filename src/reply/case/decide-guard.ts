import type { Atom, Guard, Interval, MemberGuard, QuantityGuard } from '../../../schemas/guard.ts'
import { isWhole } from '../../decision-logic/grammar/units.ts'
import type { Vocabulary } from '../../decision-logic/grammar/vocabulary.ts'
import { complement, intersect, normalise } from '../../decision-logic/space/intervals.ts'
import type { Fact } from './fact.ts'

/** True and false where the facts settle it; null where they do not. */
export type Verdict = boolean | null

/** Facts that belong to a group, and what is needed to compare them. */
export interface Known {
  readonly facts: readonly Fact[]
  readonly vocabulary: Vocabulary
  /** Stems of what the group says that it decides on. */
  readonly subject: readonly string[]
}

/** Whether a condition holds. "Otherwise" depends on its siblings and is null here, as what could not be read is. */
export function decideGuard(guard: Guard, known: Known): Verdict {
  if (guard.kind !== 'all' && guard.kind !== 'any') return decideAtom(guard, known)
  const verdicts = guard.parts.map((part) => decideAtom(part, known))
  const deciding = guard.kind === 'any'
  if (verdicts.includes(deciding)) return deciding
  return verdicts.includes(null) ? null : !deciding
}

function decideAtom(atom: Atom, known: Known): Verdict {
  if (atom.kind === 'quantity') return decideQuantity(atom, known.facts)
  if (atom.kind === 'member') return isAnswer(atom) ? decideAnswer(atom, known) : decideMember(atom, known)
  return null
}

/** Facts of one text that contradict each other say nothing; of several texts the last one counts. */
function decideQuantity(guard: QuantityGuard, facts: readonly Fact[]): Verdict {
  const verdicts = facts.flatMap((fact) => {
    if (fact.kind !== 'quantity') return []
    const intervals = inUnitOf(guard, fact)
    return intervals === null ? [] : [{ turn: fact.turn, verdict: holds(guard, intervals) }]
  })
  return latest(verdicts)
}

function latest(verdicts: readonly { turn: number; verdict: Verdict }[]): Verdict {
  const last = Math.max(...verdicts.map(({ turn }) => turn))
  const said = new Set(verdicts.filter(({ turn }) => turn === last).map(({ verdict }) => verdict))
  return said.size === 1 ? ([...said][0] ?? null) : null
}

/** The values of a fact in the unit of a guard; null where they measure different things. A bare number of money is in pounds, not in pence. */
function inUnitOf({ unit }: QuantityGuard, fact: Fact & { kind: 'quantity' }): readonly Interval[] | null {
  if (fact.unit === unit) return fact.intervals
  if (fact.unit !== null) return null
  const factor = unit.startsWith('cent') ? 100 : 1
  const times = (bound: number | null): number | null => (bound === null ? null : bound * factor)
  return fact.intervals.map((interval) => ({ ...interval, low: times(interval.low), high: times(interval.high) }))
}

function holds(guard: QuantityGuard, stated: readonly Interval[]): Verdict {
  const whole = isWhole(guard.unit)
  const fact = normalise(stated, whole)
  const region = normalise(guard.intervals, whole)
  if (fact.length === 0) return null
  if (intersect(fact, region, whole).length === 0) return false
  return intersect(fact, complement(region, whole), whole).length === 0 ? true : null
}

function decideMember(guard: MemberGuard, { facts, vocabulary, subject }: Known): Verdict {
  const verdicts = facts.flatMap((fact) => {
    if (fact.kind !== 'member') return []
    const { member, set, words, turn } = fact
    const together = [member, ...guard.members]
    const ofOneSet =
      vocabulary.setsWith(together).length > 0 || (set !== null && together.every((one) => set.members.includes(one)))
    const named = set === null && words.some((word) => subject.includes(word))
    if (!ofOneSet && !named) return []
    return [{ turn, verdict: guard.members.includes(member) !== guard.negated }]
  })
  return latest(verdicts)
}

/** "Yes" and "No" below a question. */
export function isAnswer({ members }: MemberGuard): boolean {
  return members.length === 1 && (members[0] === 'yes' || members[0] === 'no')
}

function decideAnswer(guard: MemberGuard, { facts, subject }: Known): Verdict {
  const verdicts = facts.flatMap((fact) => {
    if (fact.kind !== 'flag' || fact.words.length === 0) return []
    if (!fact.words.every((word) => subject.includes(word))) return []
    return [{ turn: fact.turn, verdict: fact.value === ((guard.members[0] === 'yes') !== guard.negated) }]
  })
  return latest(verdicts)
}
