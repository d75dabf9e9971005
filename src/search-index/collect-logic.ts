import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { ScopedSet } from '../decision-logic/sets/learn-sets.ts'
import { isReadable, type KnowledgeBase } from '../document/knowledge-base.ts'
import { type Defect, encodeLogic, indexedGroups, spanOf } from './indexed-logic.ts'
import { namesInTitles } from './names-in-titles.ts'

/** What an index knows of the conditions in its documents. */
export interface CollectedLogic {
  readonly sets: readonly ScopedSet[]
  /** By the id of the document; each as `decodeLogic` reads it. */
  readonly logic: ReadonlyMap<string, Uint8Array>
}

export const noCollectedLogic: CollectedLogic = { sets: [], logic: new Map() }

/** The conditions of all readable documents, and the open errors that keep what they stand on from being answered. */
export function collectLogic(
  { documents }: KnowledgeBase,
  sets: readonly ScopedSet[],
  logicOf: (document: Document) => DecisionLogic,
  errors: readonly Finding[],
): CollectedLogic {
  const defects = new Map<string, Defect[]>()
  for (const finding of errors) {
    if (finding.severity !== 'error' || dated.has(finding.ruleId)) continue
    const { path, start } = finding.place
    const defect = { rule: finding.ruleId, message: finding.message, line: start.line, ...spanOf(finding.place) }
    defects.set(path, [...(defects.get(path) ?? []), defect])
  }
  const logic = new Map<string, Uint8Array>()
  for (const document of documents.filter(isReadable)) {
    const groups = indexedGroups(logicOf(document), document)
    const line = encodeLogic({ groups, defects: defects.get(document.path) ?? [] })
    if (line.length > 0) logic.set(document.id, line)
  }
  return { sets: [...sets, ...namesInTitles(documents.filter(isReadable))], logic }
}

/** Rules whose findings come with the day and not with the text: equal documents make an equal index on any day. */
const dated: ReadonlySet<string> = new Set(['review-overdue'])
