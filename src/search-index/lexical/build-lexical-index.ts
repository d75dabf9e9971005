import type { Language } from './language.ts'
import { type LexicalDocument, type LexicalIndex, lexicalFields } from './lexical-index.ts'
import { PostingsBuilder } from './postings-builder.ts'
import { readChunks } from './read-chunks.ts'

/** Documents to an inverted index; their numbers are their order. Throws RangeError on a prior that is not a number above 0. */
export function buildLexicalIndex(documents: Iterable<LexicalDocument>, language: Language): LexicalIndex {
  const builder = new PostingsBuilder(language.chunks, lexicalFields.length)
  const chunks: number[] = []
  const priors: number[] = []
  for (const document of documents) {
    for (const [number, field] of lexicalFields.entries()) {
      const text = document[field]
      if (text === undefined || text === '') continue
      chunks.length = 0
      builder.addChunks(readChunks(text, language, chunks), number)
    }
    builder.endDocument()
    priors.push(checkedPrior(document.prior ?? 1))
  }
  const lists = builder.finish()
  return { language: language.code, documents: priors.length, ...lists, priors: Float32Array.from(priors) }
}

function checkedPrior(prior: number): number {
  const kept = Math.fround(prior)
  if (kept > 0 && kept < Number.POSITIVE_INFINITY) return kept
  throw new RangeError(`The prior of a document is ${prior}; it must be above 0.`)
}
