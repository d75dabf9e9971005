const charactersOfToken = 4

/** Tokens of texts, without their model: a quarter of the characters, the usual estimate for English. */
export function estimateTokens(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / charactersOfToken)
}
