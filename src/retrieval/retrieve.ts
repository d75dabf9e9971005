import type { Passage } from '../../schemas/passage.ts'
import { noPassage } from '../search-index/align-windows.ts'
import { readLexicalQuery } from '../search-index/lexical/read-lexical-query.ts'
import type { SearchIndex } from '../search-index/search-index.ts'
import { coverageOf } from './coverage.ts'

/** 1-based; null where the ranking did not find the passage, or for `document` its document. */
interface Ranks {
  readonly lexical: number | null
  readonly vector: number | null
  readonly document: number | null
}

/** A passage with everything that its rank is made of. */
export interface Candidate {
  readonly index: number
  readonly passage: Passage
  /** Fused score in (0, 1]: 1 is first in all rankings. */
  readonly score: number
  readonly ranks: Ranks
  readonly bm25: number
  /** Of its whole document; 0 where that is not among the best. */
  readonly documentBm25: number
  /** Of its best window with the question. */
  readonly cosine: number
  /** Share of what the question says, by weight of its words, that the passage says too. */
  readonly coverage: number
}

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009) with a constant of 10. On product documentation the encoder alone finds the page first
 * in 20 % and BM25 in 70 %, so equal weights do harm. That its whole document fits speaks for a passage, too: half as much as that it fits itself
 * (docs/measurements.md).
 */
const fusionConstant = 10
const weights = { lexical: 1, vector: 0.2, document: 0.5 } as const
const allWeights = weights.lexical + weights.vector + weights.document
const depth = 60
/** Documents rank deeper: one of them has many passages that may be among the best. */
const documentDepth = 200

/**
 * Passages ranked for a question: BM25 and cosine of the passage and BM25 of its document, fused by rank. `vector` is the question's, of norm 1. Best first, ties by the order of
 * the passages; at most `k`.
 */
export async function retrieve(
  index: SearchIndex,
  question: string,
  vector: Float32Array,
  k: number,
): Promise<Candidate[]> {
  const query = readLexicalQuery(question, index.language)
  const lexical = rankHits(index.search.search(query, depth).map(({ document, score }) => [document, score]))
  const nearest = bestWindows(await index.vectors.nearest(vector, depth * 2), index.windowPassages)
  const vectors = rankHits(nearest.slice(0, depth))
  const { documentOf, search } = index.documentSearch
  const documents = rankHits(search(query, documentDepth).map(({ document, score }) => [document, score]))
  const candidates = [...new Set([...lexical.keys(), ...vectors.keys()])].flatMap((at) => {
    const passage = index.passages[at]
    if (passage === undefined) return []
    const [lexicalRank = null, bm25 = 0] = lexical.get(at) ?? []
    const [vectorRank = null, cosine = 0] = vectors.get(at) ?? []
    const [documentRank = null, documentBm25 = 0] = documents.get(documentOf[at] ?? 0) ?? []
    const ranks = { lexical: lexicalRank, vector: vectorRank, document: documentRank }
    return [{ index: at, passage, score: fuse(ranks), ranks, bm25, documentBm25, cosine }]
  })
  return candidates
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, k)
    .map((candidate) => ({ ...candidate, coverage: coverageOf(index, query, candidate.passage) }))
}

/** Hits, best first, to rank and score of each; equal scores share a rank, so that the order of the documents decides nothing. */
function rankHits(hits: readonly (readonly [number, number])[]): Map<number, readonly [rank: number, score: number]> {
  const ranks = new Map<number, readonly [number, number]>()
  let rank = 1
  for (const [at, [label, score]] of hits.entries()) {
    if (score !== hits[at - 1]?.[1]) rank = at + 1
    ranks.set(label, [rank, score])
  }
  return ranks
}

function bestWindows(neighbours: readonly { label: number; score: number }[], owners: Uint32Array): [number, number][] {
  const best = new Map<number, number>()
  for (const { label, score } of neighbours) {
    const passage = owners[label]
    if (passage !== undefined && passage !== noPassage && !best.has(passage)) best.set(passage, score)
  }
  return [...best]
}

function fuse(ranks: Ranks): number {
  const part = (name: keyof Ranks): number => {
    const rank = ranks[name]
    return rank === null ? 0 : (weights[name] * (fusionConstant + 1)) / (fusionConstant + rank)
  }
  return Math.round(((part('lexical') + part('vector') + part('document')) / allWeights) * 1e6) / 1e6
}
