import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { DecisionTable } from '../../schemas/decision-table.ts'
import type { Document } from '../../schemas/document.ts'
import type { Guard } from '../../schemas/guard.ts'
import { noVocabulary, type Vocabulary } from './grammar/vocabulary.ts'
import { readGroups } from './groups/read-groups.ts'
import { readRestatements } from './groups/read-restatements.ts'
import { setsNamedBy } from './sets/sets-named-by.ts'
import { readDecisionTables } from './tables/read-decision-tables.ts'

/**
 * The conditions of a document, in groups of sibling branches, each with its place. What the grammar does not cover is opaque: kept as text
 * and counted, never guessed. A document that is not in English is not audited. `vocabulary` has the closed sets of the knowledge base.
 */
export function readDecisionLogic(document: Document, vocabulary: Vocabulary = noVocabulary): DecisionLogic {
  const audited = document.language === 'en'
  const groups = audited ? readGroups(document, vocabulary) : []
  const guards = new Map<string, Guard>()
  for (const { branches } of groups) {
    for (const { guard, restatement } of branches) {
      // A condition that brackets restate in readable words is read.
      const read = guard.kind === 'opaque' && restatement !== null ? restatement : guard
      guards.set(`${guard.place.start.offset}-${guard.place.end.offset}`, read)
    }
  }
  const read = [...guards.values()]
  const tables = readDecisionTables(document, vocabulary)
  const cells = audited ? countCells(tables) : { total: 0, opaque: 0 }
  return {
    documentId: document.id,
    path: document.path,
    audited,
    groups,
    restatements: audited ? readRestatements(document, groups) : [],
    tables,
    sets: audited ? setsNamedBy(document, groups, vocabulary) : [],
    conditions: { total: read.length + cells.total, opaque: read.filter(isOpaque).length + cells.opaque },
  }
}

/** The cells of decision tables that are conditions: those that name some values, and those that could not be read. */
function countCells(tables: readonly DecisionTable[]): DecisionLogic['conditions'] {
  let total = 0
  let opaque = 0
  for (const { kind, rows, unread } of tables) {
    if (kind === 'lookup') continue
    total += rows.flatMap(({ inputs }) => inputs).filter(({ region }) => region.kind !== 'any').length
    opaque += unread
  }
  return { total, opaque }
}

function isOpaque(guard: Guard): boolean {
  return (
    guard.kind === 'opaque' ||
    ((guard.kind === 'all' || guard.kind === 'any') && guard.parts.every(({ kind }) => kind === 'opaque'))
  )
}
