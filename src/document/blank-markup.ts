import type { Node, Parent } from 'mdast'

/**
 * The slice of `body` that `node` covers with everything blanked out that is not text to read: markers, link targets, HTML, quote
 * prefixes, escapes. The result has the same code units and the same bytes up to every point, so offsets in it are offsets in the source.
 */
export function blankMarkup(body: string, node: Node): string {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const slices = readableSlices(body, node)
  let text = ''
  let at = start
  for (const [from, to] of slices) {
    if (from < at) continue
    text += blank(body.slice(at, from)) + blankInside(body.slice(from, to))
    at = to
  }
  return text + blank(body.slice(at, end))
}

/** White space of the same length in UTF-8 and UTF-16, line ends kept. */
function blank(text: string): string {
  // Two bytes for each half of a surrogate pair and for U+0080 to U+07FF, three for the rest.
  return text
    .replace(/[^\r\n\u0080-\uffff]/g, ' ')
    .replace(/[\u0080-\u07ff\ud800-\udfff]/g, '\u00a0')
    .replace(/[\u0800-\ud7ff\ue000-\uffff]/g, '\u2003')
}

const characterReferences: Record<string, string> = {
  '&amp;': '&    ',
  '&lt;': '<   ',
  '&gt;': '>   ',
  '&quot;': '"     ',
  '&apos;': "'     ",
  '&#39;': "'    ",
}

/** Within a run of text: escapes, character references and the `>` of continued quotes. */
function blankInside(text: string): string {
  return text
    .replace(/(?<=[\r\n])[ \t]*(?:>[ \t]?)+/g, blank)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ')
    .replace(/&(?:[a-zA-Z]{2,31}|#\d{1,7}|#[xX][\da-fA-F]{1,6});/g, (reference) => {
      return characterReferences[reference] ?? blank(reference)
    })
}

function readableSlices(body: string, node: Node): [number, number][] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (node.type === 'text' && start !== undefined && end !== undefined) return [[start, end]]
  if ((node.type === 'inlineCode' || node.type === 'code') && start !== undefined && end !== undefined) {
    return [codeSlice(body, start, end)]
  }
  return 'children' in node ? slicesOfChildren(body, node as Parent) : []
}

/**
 * GFM finds some addresses only after parsing and cuts the text around them into nodes without a place; such a run reaches from the sibling
 * before it to the sibling after it.
 */
function slicesOfChildren(body: string, node: Parent): [number, number][] {
  const slices: [number, number][] = []
  let at = node.position?.start.offset ?? 0
  let unplaced = false
  for (const child of node.children) {
    const start = child.position?.start.offset
    if (start === undefined) {
      unplaced = true
      continue
    }
    if (unplaced) slices.push([at, start])
    slices.push(...readableSlices(body, child))
    at = child.position?.end.offset ?? start
    unplaced = false
  }
  if (unplaced) slices.push([at, node.position?.end.offset ?? at])
  return slices
}

/** Code without its fences: the lines between them, or what is between backticks. */
function codeSlice(body: string, start: number, end: number): [number, number] {
  const slice = body.slice(start, end)
  const fence = /^(`{3,}|~{3,})[^\n]*\n/.exec(slice)
  if (fence !== null) {
    const close = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(slice)
    return [start + fence[0].length, Math.max(start + fence[0].length, close === null ? end : start + close.index)]
  }
  const ticks = /^`+/.exec(slice)?.[0].length ?? 0
  return [start + ticks, end - ticks]
}
