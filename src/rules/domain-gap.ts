import type { Branch, BranchGroup, DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import type { Vocabulary } from '../decision-logic/grammar/vocabulary.ts'
import { readingsOf } from '../decision-logic/groups/readings-of.ts'
import { findMissingMembers, type MissingMembers } from '../decision-logic/partition/find-missing-members.ts'
import { findSingleCase, type SingleCase } from '../decision-logic/partition/find-single-case.ts'
import { findUncountedCases, type UncountedCases } from '../decision-logic/partition/find-uncounted-cases.ts'
import { findUnlistedValues, type UnlistedValue } from '../decision-logic/partition/find-unlisted-values.ts'
import { hasCaseElsewhere, isFor } from '../decision-logic/partition/has-case-elsewhere.ts'
import { isLeftOpen } from '../decision-logic/partition/is-left-open.ts'
import { KnownCases, type UsualCase } from '../decision-logic/partition/known-cases.ts'
import { isReadable } from '../document/knowledge-base.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** Branches for the members of a closed set, or for the results of a check, that leave one out. */
export const domainGap = defineRule({
  id: 'domain-gap',
  summary: 'Branches on a closed set have one for each member.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'knowledge-base',
  *check(context) {
    const documents = context.knowledgeBase.documents.filter(isReadable)
    const logics = documents.map((document) => context.logicOf(document))
    const cases = new KnownCases(logics)
    for (const [at, document] of documents.entries()) {
      const logic = logics[at]
      if (logic === undefined) continue
      const seen = new Set<string>()
      for (const draft of draftsOf(document, logic, context.vocabularyOf(document), cases)) {
        const key = `${draft.place.start.offset}`
        if (!seen.has(key)) yield draft
        seen.add(key)
      }
    }
  },
})

function* draftsOf(
  document: Document,
  logic: DecisionLogic,
  vocabulary: Vocabulary,
  cases: KnownCases,
): Generator<Draft> {
  for (const group of logic.groups) {
    // "Gold members get …" below "Gold members:" is no case beside others.
    const above = ancestorsOf(group, logic)
    for (const found of findMissingMembers(group, vocabulary)) {
      if (!isLeftOpen(found, group, document)) continue
      if (above.some((branch) => found.named.some((member) => isFor(branch, member, () => true)))) continue
      const draft = describe(found, group, logic, document)
      if (draft !== null) yield draft
    }
    const usual = cases.missingFrom(group)
    if (
      usual !== null &&
      (usual.beside ||
        !logic.groups.some(({ branches }) => branches.some(({ guard }) => saysSame(guard.text, usual.text))))
    )
      yield describeUsual(usual, group)
    const single = findSingleCase(group)
    if (single !== null) yield describeSingle(single, group)
  }
  for (const found of findUnlistedValues(logic, vocabulary.sets)) yield describeUnlisted(found)
  for (const found of findUncountedCases(document)) yield describeUncounted(found)
}

function describeUnlisted({ value, branch, set }: UnlistedValue): Draft {
  return {
    place: set.place ?? branch.place,
    message: `The list has no "${value}", and "${shorten(branch.guard.text, 60)}" says what to do for it; listed are ${set.members.map(quoted).join(', ')}.`,
    witness: `a customer with "${value}": a branch is for them, and nobody who reads the list can choose it`,
    hint: `Add "${capital(value)}" to the list with what it needs, or take it out of the condition.`,
    related: [{ message: 'Here it has a branch', place: branch.guard.place }],
  }
}

function describeUncounted({ said, cases, count, noun, place, list }: UncountedCases): Draft {
  return {
    place: list,
    message: `The text says "${said}", and the list has ${cases.length} of them: ${cases.map((one) => quoted(shorten(one, 40))).join(', ')}.`,
    witness: `a customer in the ${noun} that is not listed: no branch says what to do`,
    hint:
      count - cases.length === 1
        ? `Add the missing ${noun} to the list, or correct the number.`
        : `Add what is missing to the list, or correct the number.`,
    related: [{ message: `Here they are ${count}`, place }],
  }
}

function saysSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function describeUsual({ text, example, groups }: UsualCase, group: BranchGroup): Draft {
  const [first] = group.branches
  const named = group.branches.map(({ guard }) => `"${shorten(guard.text, 50)}"`).join(', ')
  return {
    place: first?.guard.place ?? group.place,
    message: `Nothing says what to do for "${shorten(text, 50)}"; there are branches for ${named}, and ${groups === 1 ? 'the list beside it has' : `${groups} other lists have`} both.`,
    witness: `a customer whose case fits "${shorten(text, 50)}": no branch says what to do`,
    hint: `Add the missing case: "- ${capital(shorten(text, 60))}: …"; or say "otherwise" for the rest.`,
    related: [{ message: 'Here it has a branch', place: example.guard.place }],
  }
}

function describeSingle({ branch, case: said }: SingleCase, group: BranchGroup): Draft {
  const subject = group.subject === null ? '' : ` under "${shorten(group.subject, 60)}"`
  return {
    place: branch.guard.place,
    message: `Only the case "${shorten(said, 60)}" is described${subject}.`,
    witness: `a customer whose case does not fit "${shorten(said, 60)}": no branch says what to do`,
    hint: 'Say what to do in the other case: "- Otherwise: …".',
  }
}

function describe(found: MissingMembers, group: BranchGroup, logic: DecisionLogic, document: Document): Draft | null {
  const { set, named, branches } = found
  const missing = found.missing.filter((member) => !hasCaseElsewhere(member, found, group, logic, document))
  const last = branches.at(-1)
  if (missing.length === 0 || last === undefined) return null
  const words = missing.map(quoted).join(' and ')
  const subject = group.subject === null ? '' : ` under "${shorten(group.subject, 60)}"`
  return {
    place: last.guard.place,
    message: `Nothing says what to do for ${words}${subject}; there are branches for ${named.map(quoted).join(', ')}.`,
    witness: `a customer with ${variableOf(branches, set?.variable ?? '')}${missing[0] ?? ''}: no branch says what to do`,
    hint: `Add the missing case: "- ${capital(missing[0] ?? '')}: …"; or say "otherwise" for the rest.`,
    related: set?.place ? [{ message: `The set is listed here: ${set.members.join(', ')}`, place: set.place }] : [],
  }
}

/** The branches below which a group stands. */
function ancestorsOf(group: BranchGroup, { groups }: DecisionLogic): Branch[] {
  const above: Branch[] = []
  for (let parent = group.parent; parent !== null; ) {
    const holder: BranchGroup | undefined = groups[parent.group]
    const branch = holder?.branches[parent.branch]
    if (branch !== undefined) above.push(branch)
    parent = holder?.parent ?? null
  }
  return above
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
