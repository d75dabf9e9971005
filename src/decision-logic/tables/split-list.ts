/** A list at its commas, not within quotation marks or calls; null where a quotation is not closed. Items are trimmed and not empty. */
export function splitList(text: string): string[] | null {
  const items: string[] = []
  let start = 0
  let quoted = false
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if ('"“”'.includes(sign)) quoted = !quoted
    if (quoted) continue
    // "(1..5]" opens a range, not a call.
    if (sign === '(' && /[a-z]/.test(text[at - 1] ?? '')) depth += 1
    if (sign === ')') depth = Math.max(0, depth - 1)
    if (sign !== ',' || depth > 0) continue
    items.push(text.slice(start, at).trim())
    start = at + 1
  }
  items.push(text.slice(start).trim())
  return quoted || items.includes('') ? null : items
}
