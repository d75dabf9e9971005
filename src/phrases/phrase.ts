/** What a phrase is made of. A `word` is folded; `any` is one word whatever it is; an `edge` is the start or end of a clause (1) or sentence (2). */
export type Piece =
  | { readonly kind: 'word'; readonly text: string; readonly match: 'whole' | 'start' | 'end' }
  | { readonly kind: 'any' }
  | { readonly kind: 'edge'; readonly level: 1 | 2 }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'choice'; readonly options: readonly Phrase[] }

export type Phrase = readonly Piece[]

/** A phrase that cannot be read; `message` says why, in the words of who writes phrases. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
}
