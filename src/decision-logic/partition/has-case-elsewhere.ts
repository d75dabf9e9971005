import type { Branch, BranchGroup, DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { Atom } from '../../../schemas/guard.ts'
import type { Place } from '../../../schemas/place.ts'
import { headWords, mayBeSame } from '../grammar/head-words.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { atomsOf, readingsOf } from '../groups/readings-of.ts'
import type { MissingMembers } from './find-missing-members.ts'
import { isConditional } from './find-single-case.ts'

/**
 * True where another condition of the document may have the case of a member that a group leaves out. What another section or another question says
 * of it counts only where it names the same thing.
 */
export function hasCaseElsewhere(
  member: string,
  found: MissingMembers,
  group: BranchGroup,
  { groups }: DecisionLogic,
  document: Document,
): boolean {
  const section = sectionOf(group.place, document)
  return groups.some((other) => {
    const branches = other.branches.filter(
      (branch) => !found.branches.includes(branch) && !isInside(branch.place, found.set?.place ?? null),
    )
    if (branches.length === 0) return false
    const near = sectionOf(other.place, document) === section
    const counts = near || (found.set !== null && !decides(found, group))
    const isCase = found.set === null ? resultIn(found, group, other, near) : memberIn(found, branches, counts)
    if (isCase === null) return false
    return branches.some(
      (branch) => isFor(branch, member, isCase) || (counts && member.length > 3 && mentions(branch, member)),
    )
  })
}

/** True where a branch is for a member of what `isCase` takes. */
export function isFor(branch: Branch, member: string, isCase: (variable: string) => boolean): boolean {
  return readingsOf(branch).some((guard) => atomsOf(guard).some((atom) => isAbout(atom, member, isCase)))
}

/** True where branches go through a set; names with a description of each do not. */
function decides({ branches }: MissingMembers, { shape, parent }: BranchGroup): boolean {
  return branches.length > 1 && (parent !== null || (shape !== 'paragraph' && branches.every(isConditional)))
}

/** Another decision on the same set has its own cases. */
function memberIn(
  { branches, named }: MissingMembers,
  others: readonly Branch[],
  counts: boolean,
): ((variable: string) => boolean) | null {
  const parallel = others.length > 1 && others.some((branch) => named.some((one) => isFor(branch, one, always)))
  return !counts || (branches.length > 1 && parallel) ? null : always
}

function always(): boolean {
  return true
}

/** Which variables of another group may have the result of the check that a group is about. */
function resultIn(
  { branches, named }: MissingMembers,
  group: BranchGroup,
  other: BranchGroup,
  near: boolean,
): ((variable: string) => boolean) | null {
  const own = branches.flatMap((branch) => variablesOf(branch, named))
  if (!near) return (variable) => variable !== '' && own.includes(variable)
  const asked = group.subject !== null && other.subject !== group.subject
  return (variable) =>
    own.some((name) => {
      // An answer below a question is the answer to that question.
      if (asked && name === '') return variable === '' && other.subject === null
      if (other.subject !== null && other.subject !== group.subject && variable === '' && name !== '')
        return mayBeSame(name, headWords(tokenise(other.subject), 12).join(' '))
      return mayBeSame(name, variable)
    })
}

function isAbout(atom: Atom, member: string, isCase: (variable: string) => boolean): boolean {
  return atom.kind === 'member' && atom.members.includes(member) && isCase(atom.variable)
}

/** What a branch says has one of some members. */
function variablesOf(branch: Branch, members: readonly string[]): string[] {
  return readingsOf(branch).flatMap((guard) =>
    atomsOf(guard).flatMap((atom) =>
      atom.kind === 'member' && atom.members.some((member) => members.includes(member)) ? [atom.variable] : [],
    ),
  )
}

function mentions({ guard }: Branch, member: string): boolean {
  return guard.kind === 'opaque' && new RegExp(`\\b${literal(member)}\\b`, 'i').test(guard.text)
}

function literal(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, '.')
}

/** The list that names the members of a set is no branch on it. */
function isInside({ path, start, end }: Place, place: Place | null): boolean {
  if (place === null || place.path !== path) return false
  return start.offset >= place.start.offset && end.offset <= place.end.offset
}

/** The index of the innermost section that a place begins in. */
function sectionOf({ start }: Place, { sections }: Document): number {
  return sections.findLastIndex(
    ({ headingPlace }) => headingPlace === null || headingPlace.start.offset <= start.offset,
  )
}
