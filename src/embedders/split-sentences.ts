/**
 * The borders at which a text may be cut without cutting a sentence: after end marks followed by white space (and closing quotes or
 * brackets), after ideographic end marks, at blank lines, and before a line that starts a list item, a quote, a heading or a table row.
 * The point after the number of a list item is none. Too many borders do no harm to windows, so no abbreviations are known. A sentence
 * keeps the white space after it.
 */
const border =
  /(?<![.!?…]|(?:^|\n)[^\S\n]*\d{1,9})[.!?…]+["'”’»)\]]*\s+|[。！？]+[」』）]*\s*|\n[^\S\n]*\n\s*|\n(?=[^\S\n]*(?:[-*+|>#]|\d{1,9}[.)])\s)/gu

/** A text to the ranges of its sentences (UTF-16 offsets, half open), in order and without gaps; none for an empty text. Linear. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(border)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end < text.length)
  if (text.length > 0) ends.push(text.length)
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }))
}
