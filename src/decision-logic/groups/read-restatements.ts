import type { BranchGroup, DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { Guard } from '../../../schemas/guard.ts'
import { findComparisons, findRestatements } from '../clauses/find-restatements.ts'
import { makeGuard } from './make-guard.ts'

type Pair = DecisionLogic['restatements'][number]

/** The limits of a document that brackets state again: behind the words themselves, and in the answer to a question that states them. */
export function readRestatements(document: Document, groups: readonly BranchGroup[]): Pair[] {
  const pairs = document.paragraphs.flatMap((paragraph) => {
    return findRestatements(paragraph.text).map(({ said, again }) => {
      return { said: makeGuard(said.condition, said, paragraph), again: makeGuard(again.condition, again, paragraph) }
    })
  })
  for (const group of groups) pairs.push(...answersOf(group, document))
  return pairs
}

/** "Was it changed in the last 7 days?", answered by "Yes (7 days ago or less)". */
function answersOf({ subject, branches }: BranchGroup, document: Document): Pair[] {
  const yes = branches.filter(({ guard, restatement }) => {
    return guard.kind === 'member' && guard.members.join() === 'yes' && restatement?.kind === 'quantity'
  })
  const step = yes[0]?.step ?? null
  const parent = step === null ? null : (document.steps[step]?.parent ?? null)
  const paragraph = document.paragraphs.find((candidate) => candidate.step === parent)
  if (subject === null || parent === null || paragraph === undefined) return []
  const [limit, ...others] = readLimits(paragraph)
  if (limit === undefined || others.length > 0) return []
  return yes.flatMap(({ restatement }) => (restatement === null ? [] : [{ said: limit, again: restatement }]))
}

function readLimits(paragraph: Document['paragraphs'][number]): Guard[] {
  return findComparisons(paragraph.text).map((limit) => makeGuard(limit.condition, limit, paragraph))
}
