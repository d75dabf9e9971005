/** A text on one line, cut at a word where it is longer than `limit` characters. */
export function shorten(text: string, limit = 70): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const cut = line.slice(0, limit)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).replace(/[\s\ud800-\udbff]+$/, '')}…`
}
