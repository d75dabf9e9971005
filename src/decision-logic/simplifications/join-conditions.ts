import type { Branch } from '../../../schemas/decision-logic.ts'
import type { MemberGuard, QuantityGuard } from '../../../schemas/guard.ts'
import { mayBeSame } from '../grammar/head-words.ts'
import { isWhole } from '../grammar/units.ts'
import { describeValues } from '../partition/describe-values.ts'
import { normalise } from '../space/intervals.ts'

/**
 * Conditions of sibling branches as one condition in words: "If the level is basic", "If the level is plus" to "If the level is basic or plus",
 * "less than 7 days", "7 days or more" to "any value". Null where one condition for them all would be no simpler.
 */
export function joinConditions(branches: readonly Branch[]): string | null {
  if (branches.length < 2 || branches.some(({ restatement }) => restatement !== null)) return null
  const guards = branches.map(({ guard }) => guard)
  const quantities = guards.filter((guard) => guard.kind === 'quantity')
  if (quantities.length > 0) return quantities.length < guards.length ? null : joinQuantities(quantities)
  const members = guards.filter((guard) => guard.kind === 'member')
  if (members.length > 0 && !(members.length === guards.length && areMembersOfOne(members))) return null
  if (guards.some(({ kind }) => kind !== 'member' && kind !== 'opaque')) return null
  return joinWords(
    guards.map(({ text }) => text),
    members.length > 0 ? 1 : leastShared,
  )
}

/** Opaque conditions must share at least so many words. */
const leastShared = 3
/** And differ in at most so many, each. */
const mostDiffering = 3

/** Ranges of one quantity that have nothing between them, as one range. */
function joinQuantities(guards: readonly QuantityGuard[]): string | null {
  const [first, ...others] = guards
  if (first === undefined || first.unit === '' || guards.every(isPoint)) return null
  const same = others.every(
    ({ unit, variable, anchor }) =>
      unit === first.unit && mayBeSame(variable, first.variable) && anchor === first.anchor,
  )
  const whole = isWhole(first.unit)
  const [joined, ...rest] = normalise(
    guards.flatMap(({ intervals }) => intervals),
    whole,
  )
  return same && joined !== undefined && rest.length === 0 ? describeValues(joined, first.unit, whole) : null
}

/** "Patch 12" and "Patch 13" are names. */
function isPoint({ intervals }: QuantityGuard): boolean {
  return intervals.every(({ low, high }) => low !== null && low === high)
}

function areMembersOfOne(guards: readonly MemberGuard[]): boolean {
  const [first, ...others] = guards
  if (first === undefined || guards.some(({ negated }) => negated)) return false
  const members = guards.flatMap((guard) => guard.members)
  return new Set(members).size === members.length && others.every(({ variable }) => variable === first.variable)
}

/** Texts that have the same words before and behind what differs, with "or" between what differs. */
function joinWords(texts: readonly string[], least: number): string | null {
  const words = texts.map((text) => text.split(' '))
  const [first = []] = words
  const shortest = Math.min(...words.map(({ length }) => length))
  let before = 0
  while (before < shortest - 1 && words.every((own) => own[before] === first[before])) before++
  let behind = 0
  while (behind < shortest - 1 - before && words.every((own) => own.at(-1 - behind) === first.at(-1 - behind))) behind++
  const middles = words.map((own) => own.slice(before, own.length - behind))
  const bare = before + behind === 0 && middles.every(({ length }) => length === 1)
  if (!bare && before + behind < least) return null
  if (middles.some(({ length }) => length > mostDiffering)) return null
  const different = middles.map((own) => own.join(' '))
  if (new Set(different.map((own) => own.toLowerCase())).size < different.length) return null
  const list = `${different.slice(0, -1).join(', ')} or ${different.at(-1)}`
  return [...first.slice(0, before), list, ...first.slice(first.length - behind)].join(' ')
}
