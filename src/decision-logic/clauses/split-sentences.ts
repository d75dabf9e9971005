import type { Token } from '../grammar/tokenise.ts'

/** Tokens to sentences: cut behind ".", "!", "?" and ";" that white space follows, but not behind "i.e." and the like. */
export function splitSentences(tokens: readonly Token[]): (readonly Token[])[] {
  const sentences: (readonly Token[])[] = []
  let start = 0
  let open = 0
  for (const [at, { lower }] of tokens.entries()) {
    if (lower === '(') open += 1
    if (lower === ')') open = Math.max(0, open - 1)
    const next = tokens[at + 1]
    const ends =
      /^[.!?;]$/.test(lower) && open === 0 && next !== undefined && !next.joined && !isAbbreviation(tokens, at)
    if (!ends) continue
    sentences.push(tokens.slice(start, at + 1))
    start = at + 1
  }
  if (start < tokens.length) sentences.push(tokens.slice(start))
  return sentences
}

/** "i.e.", "e.g.", "etc.", and initials. */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at - 1] ?? {}
  return (
    tokens[at]?.lower === '.' &&
    (/^\p{L}$/u.test(lower) || /^(?:ie|eg|etc|approx|no|vs|incl)$/.test(lower)) &&
    lower !== 'i'
  )
}
