import type { Passage } from '../../schemas/passage.ts'
import type { Claim } from './claim.ts'
import { cutEvidence } from './cut-evidence.ts'
import type { ClaimReader } from './read-claim.ts'

/** One or a few neighbouring sentences of a quotation, read. */
export interface Evidence {
  /** UTF-16 offsets in the quotation. */
  readonly from: number
  readonly to: number
  readonly claim: Claim
  /** What it hangs on: the item above, the line that announces it, the header of its table. */
  readonly parent: Claim | null
  /** What each of its sentences says: concepts, senses of cues, and figures. */
  readonly parts: readonly ReadonlySet<string>[]
}

/** Words that each of several sentences must add to what the others say of a claim. */
const added = 2

/** True where a claim needs every sentence of a run: else the run has words from all over and proves nothing. */
export function needsAll(claim: Claim, { parts }: Evidence): boolean {
  if (parts.length === 1) return true
  const said = saidBy(claim)
  return parts.every((part) => {
    const others = parts.filter((other) => other !== part)
    return [...said].filter((one) => part.has(one) && !others.some((other) => other.has(one))).length >= added
  })
}

function saidBy({ words, cues, quantities }: Claim): ReadonlySet<string> {
  return new Set([
    ...words.map(({ concept }) => concept),
    ...cues.map(({ kind, sense }) => `${kind} ${sense}`),
    ...quantities.map(({ value, unit }) => `${value} ${unit}`),
  ])
}

/** Every run of up to `most` sentences of a quotation. A run does not cross from one table row into the next. */
export function readEvidence(passage: Pick<Passage, 'quote'>, reader: ClaimReader, most: number): Evidence[] {
  const sentences = cutEvidence(passage)
  const claims = sentences.map(({ text }) => reader.read(text))
  return sentences.flatMap((first, at) =>
    Array.from({ length: Math.min(most, sentences.length - at) }, (_, more): Evidence[] => {
      const last = sentences[at + more]
      const only = claims[at]
      if (last === undefined || only === undefined) return []
      const isRow = first.text.includes(' | ') || last.text.includes(' | ')
      if (more > 0 && isRow) return []
      const text = sentences
        .slice(at, at + more + 1)
        .map((sentence) => sentence.text)
        .join(' ')
      return [
        {
          from: first.from,
          to: last.to,
          claim: more === 0 ? only : reader.read(text),
          parent: first.parent === null ? null : (claims[first.parent] ?? null),
          parts: claims.slice(at, at + more + 1).map(saidBy),
        },
      ]
    }).flat(),
  )
}
