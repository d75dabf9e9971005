import stringWidth from 'string-width'

/** A text of one line as lines of at most `width` columns, broken at spaces; a word that is longer stays whole. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const needed = stringWidth(word)
    if (line !== '' && used + 1 + needed > width) {
      lines.push(line)
      line = word
      used = needed
    } else {
      used += needed + (line === '' ? 0 : 1)
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
