import type { Branch } from '../../../schemas/decision-logic.ts'
import type { Document, Paragraph } from '../../../schemas/document.ts'
import { readOutcome } from '../outcomes/read-outcome.ts'
import type { BranchReader } from './branch-reader.ts'
import type { DocumentTree } from './document-tree.ts'
import type { GroupDraft } from './group-draft.ts'

/** Groups of paragraphs that are nothing but a condition, "If the mode is on:", each followed by a list; one group a section. */
export function readLabelled(tree: DocumentTree, reader: BranchReader): GroupDraft[] {
  const { document } = tree
  const bySection = new Map<number, Branch[]>()
  for (const paragraph of document.paragraphs) {
    if (paragraph.say || paragraph.step !== null) continue
    const branch = readLabelledBranch(paragraph, document, reader)
    if (branch !== null) bySection.set(paragraph.section, [...(bySection.get(paragraph.section) ?? []), branch])
  }
  return [...bySection].map(([section, branches]) => {
    return { shape: 'labels', say: false, subject: document.sections[section]?.heading ?? null, within: null, branches }
  })
}

function readLabelledBranch(paragraph: Paragraph, document: Document, reader: BranchReader): Branch | null {
  const following = document.blocks[paragraph.block + 1]
  if (following?.kind !== 'list' || following.section !== paragraph.section) return null
  if (document.blocks[paragraph.block]?.kind !== 'paragraph') return null
  const [clause, ...others] = reader.clausesOf(paragraph)
  if (clause === undefined || others.length > 0 || !clause.opens || clause.position !== 'lead') return null
  if (/[\p{L}\p{N}]/u.test(paragraph.text.slice(clause.restatement?.to ?? clause.to))) return null
  reader.take(clause)
  const branch = reader.branchOf(clause, paragraph)
  const text = document.steps
    .filter(({ block }) => block === paragraph.block + 1)
    .map((step) => step.text)
    .join('. ')
  const place = { ...branch.place, end: following.place.end }
  return { ...branch, place, outcome: readOutcome(text, following.place, document, null) }
}
