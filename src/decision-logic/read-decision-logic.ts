import type { Branch, DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document, Paragraph } from '../../schemas/document.ts'
import { placeInText } from '../document/place-in-text.ts'

/**
 * The conditions of a document, each with its place. No grammar reads them yet, so every guard is opaque: kept as text and counted, never
 * guessed. A document that is not in English is not audited.
 */
export function readDecisionLogic(document: Document): DecisionLogic {
  const audited = document.language === 'en'
  const branches = audited ? document.paragraphs.flatMap((paragraph) => conditionsOf(paragraph)) : []
  return {
    documentId: document.id,
    path: document.path,
    audited,
    groups: branches.map((branch) => {
      return { shape: 'paragraph', place: branch.place, subject: null, parent: null, branches: [branch] }
    }),
    tables: [],
    sets: [],
    conditions: { total: branches.length, opaque: branches.length },
  }
}

/** Clauses that open with a conditional word, up to the comma, "then" or end of sentence that closes them. */
const condition = /(?<![\w'’-])(?:if|unless|otherwise|in case|provided that|as long as)\b(?:[^,.;:?!()]|[.,](?=\d))*/giu

function conditionsOf(paragraph: Paragraph): Branch[] {
  if (paragraph.say) return []
  return [...paragraph.text.matchAll(condition)].map((match) => {
    const text = match[0].replace(/\s+then\b.*$/is, '').trimEnd()
    const end = match.index + text.length
    const place = placeInText(paragraph.place, paragraph.text, match.index, end)
    const sentenceEnd = endOfSentence(paragraph.text, end)
    const outcome = paragraph.text.slice(end, sentenceEnd).replace(/\s+/g, ' ').trim()
    const outcomePlace = placeInText(paragraph.place, paragraph.text, end, sentenceEnd)
    return {
      guard: { kind: 'opaque', text: text.replace(/\s+/g, ' '), place },
      restatement: null,
      outcome: { kind: outcome === '' ? 'nothing' : 'action', text: outcome, place: outcomePlace, target: null },
      place: { ...place, end: outcomePlace.end },
      step: paragraph.step,
    }
  })
}

function endOfSentence(text: string, from: number): number {
  const end = /[.!?](?=\s|$)/.exec(text.slice(from))
  return end === null ? text.length : from + end.index + 1
}
