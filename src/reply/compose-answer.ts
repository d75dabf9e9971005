import type { Audience } from '../../schemas/audience.ts'
import type { Intent } from '../../schemas/intent.ts'
import type { Passage } from '../../schemas/passage.ts'
import type { Answer } from '../../schemas/reply.ts'
import { belongsTo } from '../gate/weigh-evidence.ts'
import type { Candidate } from '../retrieval/retrieve.ts'
import { citePassage } from './cite-passage.ts'

/** A whole procedure is quoted where it is not longer than this; of a longer one, what ranks best. */
const wordsOfWholeDocument = 260
const wordsOfSteps = 450
const mostPassages = 4
const mostCustomerPassages = 2

/**
 * The answer of an intent: verbatim quotations in the order of the document, and nothing of our own but a line that says where they are from. A
 * customer gets only wording for customers, and none that stands in a branch, since it holds only under its condition. Null where there is
 * nothing that this audience may see.
 */
export function composeAnswer(
  intent: Intent,
  audience: Audience,
  passages: readonly Passage[],
  candidates: readonly Candidate[],
): Answer | null {
  const scores = new Map(candidates.map((candidate) => [candidate.passage.id, candidate.score]))
  const own = ofOneDocument(
    passages.filter((passage) => belongsTo(intent, passage)),
    scores,
  )
  const chosen = audience === 'customer' ? chooseForCustomer(own, scores) : chooseForAgent(own, scores)
  const [first] = chosen
  if (first === undefined) return null
  const quotations = chosen.map((passage) => passage.quote).join('\n\n')
  const text = audience === 'customer' ? quotations : `From "${first.headings[0] ?? first.path}":\n\n${quotations}`
  return { text, citations: chosen.map(citePassage) }
}

/** Where several documents claim an intent, the one with the best passage answers: two procedures mixed are none. */
function ofOneDocument(own: readonly Passage[], scores: ReadonlyMap<string, number>): readonly Passage[] {
  const [best] = bestOf(own, scores, 1)
  return own.filter((passage) => passage.documentId === best?.documentId)
}

function chooseForCustomer(own: readonly Passage[], scores: ReadonlyMap<string, number>): Passage[] {
  const open = own.filter((passage) => passage.audience === 'customer' && !passage.conditional)
  const whole =
    countWords(open) <= wordsOfWholeDocument / 2 && open.every((passage) => passage.section === open[0]?.section)
  return whole ? open : bestOf(open, scores, mostCustomerPassages)
}

/** All of a short document; the steps of a longer one, in their order, since one step without those before it misleads; else the best. */
function chooseForAgent(own: readonly Passage[], scores: ReadonlyMap<string, number>): Passage[] {
  // Wording of a branch is part of the step's own slice; quoting it twice would say nothing new.
  const outer = own.filter((passage) => !passage.conditional)
  if (countWords(outer) <= wordsOfWholeDocument) return outer
  const first = outer.find((passage) => passage.kind === 'step')
  const steps = outer.filter((passage) => passage.section === first?.section && passage.kind !== 'say')
  const fits = first !== undefined && countWords(steps) <= wordsOfSteps
  return fits ? steps : bestOf(outer, scores, mostPassages)
}

function bestOf(passages: readonly Passage[], scores: ReadonlyMap<string, number>, most: number): Passage[] {
  const ranked = [...passages].sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0))
  const kept = new Set(ranked.slice(0, most))
  return passages.filter((passage) => kept.has(passage))
}

function countWords(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + passage.text.split(/\s+/).length, 0)
}
