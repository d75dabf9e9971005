import type { Branch, DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Atom } from '../../schemas/guard.ts'
import { mayBeSame } from '../decision-logic/grammar/head-words.ts'
import { atomsOf, readingsOf } from '../decision-logic/groups/readings-of.ts'
import { findMissingMembers } from '../decision-logic/partition/find-missing-members.ts'
import { defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** Branches for the members of a closed set, or for the results of a check, that leave one out. */
export const domainGap = defineRule({
  id: 'domain-gap',
  summary: 'Branches on a closed set have one for each member.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check(document, context) {
    const logic = context.logicOf(document)
    for (const group of logic.groups) {
      const found = findMissingMembers(group, context.vocabularyOf(document))
      if (found === null) continue
      const { set, named, branches } = found
      const missing = found.missing.filter((member) => !isNamedElsewhere(member, branches, logic, set === null))
      const last = branches.at(-1)
      if (missing.length === 0 || last === undefined) continue
      const words = missing.map(quoted).join(' and ')
      const subject = group.subject === null ? '' : ` under "${shorten(group.subject, 60)}"`
      yield {
        place: { ...last.place, end: last.guard.place.end, start: last.guard.place.start },
        message: `Nothing says what to do for ${words}${subject}; there are branches for ${named.map(quoted).join(', ')}.`,
        witness: `a case with ${variableOf(branches, set?.variable ?? '')}${missing[0] ?? ''}: no branch applies`,
        hint: `Add the missing case: "- ${capital(missing[0] ?? '')}: …"; or say "otherwise" for the rest.`,
        related: set?.place ? [{ message: `The set is listed here: ${set.members.join(', ')}`, place: set.place }] : [],
      }
    }
  },
})

/** A member that another condition of the document is about may have its case there. */
function isNamedElsewhere(
  member: string,
  branches: readonly Branch[],
  { groups }: DecisionLogic,
  result: boolean,
): boolean {
  const variables = branches.flatMap(variablesOf)
  return groups.some((group) =>
    group.branches.some((branch) => {
      if (branches.includes(branch)) return false
      return readingsOf(branch).some((guard) =>
        atomsOf(guard).some((atom) => isAbout(atom, member, result ? variables : null)),
      )
    }),
  )
}

function isAbout(atom: Atom, member: string, variables: readonly string[] | null): boolean {
  if (atom.kind !== 'member' || !atom.members.includes(member)) return false
  return (
    variables === null ||
    (atom.variable !== '' && variables.some((name) => name !== '' && mayBeSame(name, atom.variable)))
  )
}

function variablesOf(branch: Branch): string[] {
  return readingsOf(branch).flatMap((guard) =>
    atomsOf(guard).flatMap((atom) => (atom.kind === 'member' ? [atom.variable] : [])),
  )
}

function variableOf(branches: readonly Branch[], name: string): string {
  if (name !== '') return `${name} `
  for (const branch of branches) {
    for (const guard of readingsOf(branch))
      if (guard.kind === 'member' && guard.variable !== '') return `${guard.variable} `
  }
  return 'the result '
}

function quoted(member: string): string {
  return `"${member}"`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
