import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { MemberGuard, QuantityGuard } from '../../../schemas/guard.ts'
import { readCondition } from '../grammar/read-condition.ts'
import { tokenise } from '../grammar/tokenise.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { makeGuard } from '../groups/make-guard.ts'

/**
 * The condition for which a document says that it is: "This procedure is for orders that are up to 30 days old", "Use this page only if …". Null
 * where it says none, where it could not be read in full, or where it says several.
 */
export function readScope(document: Document, vocabulary: Vocabulary): QuantityGuard | MemberGuard | null {
  const found = document.paragraphs.flatMap((paragraph) => scopesIn(paragraph, vocabulary))
  const [only] = found
  return found.length === 1 && only !== undefined ? only : null
}

const nouns = '(?:procedure|process|policy|page|guide|document|article|flow|workflow|runbook|playbook|checklist)'
const only = '(?:\\s+(?:only|just|meant|intended|solely))*'
const opening = new RegExp(
  `\\bthis\\s+${nouns}\\s+(?:is${only}\\s+for|applies${only}\\s+to|covers|handles|deals\\s+with)${only}\\s+|\\b(?:use|follow)\\s+this\\s+${nouns}${only}\\s+(?:for|if|when|where)\\s+`,
  'gi',
)

function scopesIn(paragraph: Paragraph, vocabulary: Vocabulary): (QuantityGuard | MemberGuard)[] {
  const { text, step, say } = paragraph
  if (say || step !== null || !/\bthis\b/i.test(text)) return []
  return [...text.matchAll(opening)].flatMap((match) => {
    const from = match.index + match[0].length
    const length = text.slice(from).search(/[;:!?()]|[.,](?=\s|$)|$/)
    // "Not for": whom it is not for says little of whom it is for.
    if (/^(?:not|no)\b/i.test(text.slice(from, from + length))) return []
    const tokens = tokenise(text.slice(from, from + length))
    const condition = readCondition(tokens, { vocabulary, bare: false })
    const parts = condition.parts.map((part) => ({ ...part, from: part.from + from, to: part.to + from }))
    const guard = makeGuard({ ...condition, parts }, { from, to: from + length }, paragraph)
    return guard.kind === 'quantity' || guard.kind === 'member' ? [guard] : []
  })
}
