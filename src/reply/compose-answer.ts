import type { Audience } from '../../schemas/audience.ts'
import type { Passage } from '../../schemas/passage.ts'
import type { Answer, Citation } from '../../schemas/reply.ts'
import type { AnswerSource } from './answer-source.ts'
import { type BranchWording, findWordings } from './case/find-wordings.ts'
import { narrowPassage } from './case/narrow-passage.ts'

/** A whole procedure is quoted where it is not longer than this; of a longer one, what ranks best. */
const wordsOfWholeDocument = 260
const wordsOfSteps = 450
const mostPassages = 4
const mostCustomerPassages = 2

/**
 * The answer of an intent: verbatim quotations in the order of the document, without what is for other cases than the one that is known, and
 * nothing of our own but a line that says where they are from. A customer gets only wording for customers, and of wording in a branch only what
 * surely applies. Null where there is nothing that this audience may see.
 */
export function composeAnswer(source: AnswerSource, audience: Audience): Answer | null {
  const chosen = audience === 'customer' ? chooseForCustomer(source) : chooseForAgent(source)
  const regions = source.case.excludedRegions()
  const citations: Citation[] = []
  let text = ''
  for (const passage of chosen) {
    const narrowed = narrowPassage(passage, regions)
    for (const [at, citation] of narrowed.citations.entries()) {
      const glue = at === 0 ? '\n\n' : `\n${narrowed.gaps[at] ?? ''}`
      text += `${text === '' ? '' : glue}${citation.quote}`
      citations.push(citation)
    }
  }
  const [first] = citations
  if (first === undefined) return null
  return { text: audience === 'customer' ? text : `From "${first.headings[0] ?? first.path}":\n\n${text}`, citations }
}

/** Wording for any case, and that of the branch that applies. Two wordings of one branch's kind would be a choice that nobody made. */
function chooseForCustomer(source: AnswerSource): Passage[] {
  const { passages, scores } = source
  const wordings = findWordings(passages, source.case)
  const inBranches = new Set(wordings.map(({ passage }) => passage))
  const open = passages.filter((passage) => {
    return passage.audience === 'customer' && !passage.conditional && !inBranches.has(passage)
  })
  const whole =
    countWords(open) <= wordsOfWholeDocument / 2 && open.every((passage) => passage.section === open[0]?.section)
  const general = whole ? open : bestOf(open, scores, mostCustomerPassages)
  const chosen = new Set([...general, ...wordings.filter(applies).map(({ passage }) => passage)])
  return passages.filter((passage) => chosen.has(passage))
}

function applies({ state }: BranchWording): boolean {
  return state === 'applies'
}

/** All of a short document; the steps of a longer one, in their order, since one step without those before it misleads; else the best. */
function chooseForAgent({ passages, scores }: AnswerSource): Passage[] {
  // Wording of a branch is part of the step's own slice; quoting it twice would say nothing new.
  const outer = passages.filter((passage) => !passage.conditional)
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
