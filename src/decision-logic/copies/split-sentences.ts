/** The ranges of the sentences of a text, without the white space around them. An abbreviation, a decimal point and an initial end none. */
export function splitSentences(text: string): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  let from = skipSpace(text, 0)
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f) continue
    let end = at + 1
    while (end < text.length && closing.has(text.charCodeAt(end))) end += 1
    if (end < text.length && !isSpace(text.charCodeAt(end))) continue
    if (code === 0x2e && isAbbreviation(text, at)) continue
    ranges.push({ from, to: end })
    from = skipSpace(text, end)
    at = from - 1
  }
  let to = text.length
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
  if (to > from) ranges.push({ from, to })
  return ranges
}

/** Marks that belong to the sentence that they close: ) ] " ' ’ ”. */
const closing = new Set([0x29, 0x5d, 0x22, 0x27, 0x2019, 0x201d, 0x2e, 0x21, 0x3f])

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1
  return at
}

const abbreviations = new Set([
  'e.g',
  'i.e',
  'eg',
  'ie',
  'etc',
  'vs',
  'no',
  'approx',
  'incl',
  'max',
  'min',
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
])

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot
  while (from > 0 && dot - from < 8 && !isSpace(text.charCodeAt(from - 1)) && text[from - 1] !== '(') from -= 1
  const word = text.slice(from, dot)
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)
}
