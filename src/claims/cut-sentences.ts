import { splitSentences } from '../embedders/split-sentences.ts'

/**
 * A text to the ranges of its sentences (UTF-16 offsets), without the white space around them. Borders as for windows, but none behind an
 * abbreviation or an initial; rows of a table and items of a list are sentences.
 */
export function cutSentences(text: string): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  let from = 0
  for (const { end } of splitSentences(text)) {
    const piece = text.slice(from, end).trimEnd()
    const onOneLine = !text.slice(from + piece.length, end).includes('\n')
    if (end < text.length && onOneLine && endsInAbbreviation(piece, text[end] ?? '')) continue
    const start = from + (text.slice(from, end).length - text.slice(from, end).trimStart().length)
    if (piece.trim() !== '') ranges.push({ from: start, to: from + piece.length })
    from = end
  }
  return ranges
}

/** "No." is an abbreviation before a number only. */
function endsInAbbreviation(piece: string, next: string): boolean {
  const tail = piece.slice(-12)
  return abbreviation.test(tail) || (/(?:^|[\s(])no\.$/i.test(tail) && /\d/.test(next))
}

const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|eg|ie|etc|vs|approx|incl|max|min|dr|mr|mrs|ms|st|\p{Lu})\.$/iu
