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
  for (const { from, to, code, value } of slices) {
    if (from < at) continue
    const inside = body.slice(from, to).replace(/(?<=[\r\n])[ \t]*(?:>[ \t]?)+/g, blank)
    text += blank(body.slice(at, from)) + (code ? inside : blankEscapes(inside, value))
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

/** What stands for another character within a run of text: backslashes of escapes, and character references. `value` is what it reads as. */
function blankEscapes(text: string, value: string): string {
  const escapes = /\\([!-/:-@[-`{-~])|&(#x?)?([\da-zA-Z]{1,31});/gi
  return text.replace(escapes, (written: string, escaped?: string, numeric?: string, name = '') => {
    if (escaped !== undefined) return ` ${escaped}`
    const character =
      numeric === undefined ? asciiNames.get(name) : asciiCharacter(name, numeric.length === 1 ? 10 : 16)
    if (character !== undefined) return character.padEnd(written.length)
    // "R&D;" only looks like a reference.
    return value.includes(written) ? written : blank(written)
  })
}

const asciiNames = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function asciiCharacter(digits: string, radix: number): string | undefined {
  const code = Number.parseInt(digits, radix)
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined
}

interface Slice {
  readonly from: number
  readonly to: number
  /** Code is written as it is meant: a backslash in it is a backslash. */
  readonly code: boolean
  /** What a run of text reads as. */
  readonly value: string
}

function readableSlices(body: string, node: Node): Slice[] {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (from !== undefined && to !== undefined) {
    if (node.type === 'text') return [{ from, to, code: false, value: 'value' in node ? String(node.value) : '' }]
    if (node.type === 'inlineCode') return [codeSlice(body, from, to)]
  }
  return 'children' in node ? (node as Parent).children.flatMap((child) => readableSlices(body, child)) : []
}

/** What is between the backticks of inline code. */
function codeSlice(body: string, start: number, end: number): Slice {
  const ticks = /^`+/.exec(body.slice(start, end))?.[0].length ?? 0
  return { from: start + ticks, to: end - ticks, code: true, value: '' }
}
