import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'

/** The HTML elements of a document that hold words and do not show them, with those words. */
export function* findHiddenElements(document: Document): Generator<{ text: string; place: Place }> {
  let left = most
  for (const [index, { text: html, place }] of document.html.entries()) {
    for (const tag of html.matchAll(/<([a-z][\w-]*)(?=[\s/>])([^<>]*)>/gi)) {
      const [whole, name = '', attributes = ''] = tag
      if (notText.test(name) || whole.endsWith('/>')) continue
      // Inside other elements, or with a class, white letters may well stand on a dark ground.
      const onPage = tag.index === 0 && !/\bclass\s*=/i.test(attributes)
      if (!isHidden(attributes) && !(onPage && isPale(attributes))) continue
      const text = contentOf(document, index, html.slice(tag.index + whole.length), name)
      if (/\p{L}{2}/u.test(text)) yield { text, place }
      if (--left === 0) return
    }
  }
}

/** Looking for what an element holds is long work; nobody needs more than these to see what the document does. */
const most = 20

const notText = /^(?:script|style|template|input|link|meta|svg)$/i

function isHidden(attributes: string): boolean {
  const names = attributes.replace(/"[^"]*"|'[^']*'/g, '""')
  return /(?:^|\s)hidden(?:\s|=|$)/i.test(names) || hiding.some((pattern) => pattern.test(styleOf(attributes)))
}

function isPale(attributes: string): boolean {
  const style = styleOf(attributes)
  const old = /(?:^|\s)color\s*=\s*["']?\s*(?:white|#fff(?:fff)?)\b/i.test(attributes)
  return old || (pale.test(style) && !/background/.test(style))
}

/** The style attribute in lower case, without white space. */
function styleOf(attributes: string): string {
  const style = /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes)
  return (style?.[1] ?? style?.[2] ?? style?.[3] ?? '').toLowerCase().replace(/\s+/g, '')
}

const hiding: readonly RegExp[] = [
  /(?:^|;)display:none/,
  /(?:^|;)visibility:(?:hidden|collapse)/,
  /(?:^|;)font-size:0(?:\.0*|\.\d)?(?:px|pt|em|rem|%)?(?:;|!|$)/,
  /(?:^|;)opacity:0(?:\.0\d*)?(?:;|!|$)/,
  /(?:^|;)(?:left|right|top|text-indent):-\d{3,}/,
  /(?:^|;)clip-path:inset\((?:50|100)%/,
]

/** White or transparent letters, on a page that is white as long as nothing else is said. */
const pale =
  /(?:^|;)color:(?:white|#fff(?:f|fff|fffff)?|transparent|rgba?\(255,255,255(?:,[\d.]+)?\)|rgba\([\d,]+,0(?:\.0+)?\))(?:;|!|$)/

/** Text up to the closing tag: in the same node, or in what stands before the node that closes it. */
function contentOf(document: Document, index: number, rest: string, name: string): string {
  const close = new RegExp(`</${name}\\b`, 'i')
  const end = close.exec(rest)
  if (end !== null) return plain(rest.slice(0, end.index))
  const start = document.html[index]?.place.end.offset ?? 0
  const closing = document.html.slice(index + 1).find(({ text }) => close.test(text))
  if (closing === undefined) return plain(rest)
  const stop = closing.place.start.offset
  const between = document.paragraphs.map(({ text, place }) => {
    // Bytes, as places count them.
    const bytes = Buffer.from(text)
    return bytes.subarray(Math.max(0, start - place.start.offset), Math.max(0, stop - place.start.offset)).toString()
  })
  return plain(`${rest} ${between.join(' ')}`)
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
