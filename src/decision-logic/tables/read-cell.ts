import type { Vocabulary } from '../grammar/vocabulary.ts'
import type { CellReading } from './cell-reading.ts'
import { readUnaryTest } from './read-unary-test.ts'
import { readWordsCell } from './read-words-cell.ts'

/** How the cells of a table are written, and what is known about its words. */
export interface CellContext {
  /** True where texts stand in quotation marks or ranges in brackets: a bare word is then the name of a variable. */
  readonly formal: boolean
  /** False where the words of the document are not read. */
  readonly words: boolean
  readonly vocabulary: Vocabulary
}

export function readCell(text: string, header: string, context: CellContext): CellReading {
  // "1,000" is a list of two numbers to DMN, and one to everybody else.
  const grouped = !context.formal && /\d,\d{3}(?!\d)/.test(text)
  const tested = grouped ? null : readUnaryTest(text)
  if (tested !== null) return tested
  return context.formal || !context.words ? { kind: 'opaque' } : readWordsCell(text, header, context.vocabulary)
}

/** True where a cell is written in a notation that no prose uses. */
export function isFormalCell(text: string): boolean {
  return /^not\s*\(|^(?:[<>]=?\s*)?(?:date|duration)\s*\(|^[[\](][^.]*\.\.[^.]*[\])[]$|^"[^"]*"(?:\s*,\s*"[^"]*")*$/.test(
    text.trim(),
  )
}
