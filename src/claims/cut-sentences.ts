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
    if (end < text.length && !text.slice(piece.length + from, end).includes('\n') && abbreviation.test(piece.slice(-12)))
      continue
    const start = from + (text.slice(from, end).length - text.slice(from, end).trimStart().length)
    if (piece.trim() !== '') ranges.push({ from: start, to: from + piece.length })
    from = end
  }
  return ranges
}

const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|eg|ie|etc|vs|no|approx|incl|max|min|dr|mr|mrs|ms|st|\p{Lu})\.$/iu
