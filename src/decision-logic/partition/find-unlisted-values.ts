import type { Branch, BranchGroup, ClosedSet, DecisionLogic } from '../../../schemas/decision-logic.ts'
import { isConditional } from './find-single-case.ts'

/** A value that has a branch, and that the list of what there is leaves out. */
export interface UnlistedValue {
  readonly value: string
  readonly branch: Branch
  readonly set: ClosedSet
}

/**
 * Values that are missing from a list of options of their document: conditions that differ in nothing but their value, "if they chose a card or a
 * voucher", "if they chose cash", go through the whole list, and have one value more.
 */
export function findUnlistedValues({ groups, path }: DecisionLogic, sets: readonly ClosedSet[]): UnlistedValue[] {
  const listed = sets.filter(({ from, place }) => from === 'sentence' && place?.path === path)
  if (listed.length === 0) return []
  return groups.flatMap((group) => {
    const values = valuesOf(group)
    if (values.length === 0) return []
    const named = new Set(values.map(({ value }) => value))
    const set = listed.find(({ members }) => members.every((member) => named.has(member)))
    if (set === undefined || set.place === null || set.place.start.offset > group.place.start.offset) return []
    const more = values.filter(({ value }) => !set.members.includes(value))
    return more.length < set.members.length ? more.map((one) => ({ ...one, set })) : []
  })
}

/** The values by which alone the conditions of a group differ; none where they differ in more. */
function valuesOf({ branches, shape, say }: BranchGroup): { value: string; branch: Branch }[] {
  if (say || shape === 'paragraph' || branches.length < 2 || !branches.every(isConditional)) return []
  const words = branches.map(({ guard }) => guard.text.toLowerCase().match(/[\p{L}\p{N}'’-]+|,/gu) ?? [])
  const [first = []] = words
  let shared = 0
  while (shared < first.length && words.every((one) => one[shared] === first[shared])) shared += 1
  if (shared < shortestLead) return []
  const found = branches.flatMap((branch, at) => {
    const rest = words[at]?.slice(shared).join(' ') ?? ''
    return rest.split(/ ?, ?(?:or )?| or /).map((value) => ({ value: value.replace(/^['’]|['’]$/g, ''), branch }))
  })
  return found.every(({ value }) => isName(value)) ? found : []
}

/** "If they chose": how many words conditions have in common at least. */
const shortestLead = 3

function isName(value: string): boolean {
  return (
    /^\p{L}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,3}$/u.test(value) &&
    !/\b(?:and|other|both|neither|none|nothing|something|anything|all|any|else|not|no|unsure|unknown|is|are|has|have|wants?)\b/.test(
      value,
    )
  )
}
