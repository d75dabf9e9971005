import type { Branch, BranchGroup } from '../../../schemas/decision-logic.ts'
import type { Document, Step } from '../../../schemas/document.ts'
import { isRefusal } from '../outcomes/closing.ts'
import type { MissingMembers } from './find-missing-members.ts'
import { isConditional } from './find-single-case.ts'

/**
 * True where the result that branches leave out has no outcome in the text around them either: nothing goes on for it in a natural way, as the
 * next step does behind "If yes, end the conversation".
 */
export function isLeftOpen({ set, branches, named }: MissingMembers, group: BranchGroup, document: Document): boolean {
  const [first] = branches
  if (set !== null || first === undefined || !named.every((member) => /^(?:yes|no)$/.test(member))) return true
  if (!branches.every(isConditional)) return answersQuestion(first, group, document)
  const around = numberedAround(first, document)
  if (around === null) return true
  const next = document.steps.findIndex((step, index) => index > around && step.list === document.steps[around]?.list)
  if (next === -1) return true
  if (branches.every((branch) => leaves(branch, next))) return false
  // Who says that a check returns yes or no has both in mind.
  return group.shape !== 'steps' || document.paragraphs.some(({ text, say }) => !say && bothResults.test(text))
}

const bothResults = /\byes\s+(?:or|and)\s+no\b|\byes\s?\/\s?no\b|\bno\s+or\s+yes\b/i

/** "Yes: …" opens the list below a question. Behind "Yes, this is …" without a colon there has to be a question mark. */
function answersQuestion({ step, guard }: Branch, { shape, subject }: BranchGroup, { steps }: Document): boolean {
  if (step === null || shape === 'labels' || subject === null) return true
  const { list, text } = steps[step] ?? {}
  if (shape === 'steps' && steps.findIndex((other) => other.list === list) !== step) return false
  return subject.includes('?') || text?.trim().charAt(guard.text.length) === ':'
}

/** True where a branch sends its case away, so that the step behind it is for the others. `next` is the index of that step. */
function leaves({ outcome: { kind, target, text } }: Branch, next: number): boolean {
  if (kind === 'resolution' || kind === 'handoff' || target?.kind === 'end' || isRefusal(text)) return true
  if (target === null || target.kind === 'next') return false
  return target.kind === 'skip' || target.step !== next
}

/** The index of the outermost numbered item that a branch stands in. */
function numberedAround({ step }: Branch, { steps }: Document): number | null {
  let found: number | null = null
  for (let at = step; at !== null; ) {
    const item: Step | undefined = steps[at]
    if (item?.ordered === true) found = at
    at = item?.parent ?? null
  }
  return found
}
