import type { Passage } from '../../schemas/passage.ts'
import { cutSentences } from './cut-sentences.ts'
import { stripMarkup } from './strip-markup.ts'

/** A sentence, item or row of a quotation. */
export interface EvidenceSentence {
  /** UTF-16 offsets in the quotation. */
  readonly from: number
  readonly to: number
  /** Without markup. */
  readonly text: string
  /** Index of what it hangs on: the item above it, the line that announces the list, the header of its table; null for none. */
  readonly parent: number | null
}

/** A quotation (raw Markdown) to its sentences, in their order. */
export function cutEvidence({ quote }: Pick<Passage, 'quote'>): EvidenceSentence[] {
  const sentences: EvidenceSentence[] = []
  const open: { indent: number; at: number }[] = []
  let announced: number | null = null
  let header: number | null = null
  for (const { from, to } of cutSentences(quote)) {
    const raw = quote.slice(from, to)
    const line = quote.slice(quote.lastIndexOf('\n', from) + 1, from)
    const opensLine = line.trim() === ''
    const isRow = opensLine && raw.startsWith('|')
    const isItem = opensLine && /^(?:[-*+]|\d{1,9}[.)])\s/.test(raw)
    if (isRow && /^[|\s:-]+$/.test(raw)) continue
    if (isItem) while ((open.at(-1)?.indent ?? -1) >= line.length) open.pop()
    else if (opensLine && line.length === 0 && !isRow) open.length = 0
    if (!isRow) header = null
    const above = open.at(-1)?.at ?? (isItem ? announced : null)
    const inItem = open.length > 0 && !isItem ? (open.at(-2)?.at ?? announced) : above
    const parent = isRow ? header : inItem
    const at = sentences.length
    sentences.push({ from, to, text: stripMarkup(raw), parent })
    if (isRow) header ??= at
    if (isItem) open.push({ indent: line.length, at })
    if (!isItem && !isRow && open.length === 0) announced = raw.trimEnd().endsWith(':') ? at : null
  }
  return sentences.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length === sentences.length
    ? sentences
    : dropEmpty(sentences)
}

/** Without sentences of signs alone; what hung on one hangs on nothing. */
function dropEmpty(sentences: readonly EvidenceSentence[]): EvidenceSentence[] {
  const kept = sentences.flatMap(({ text }, at) => (/[\p{L}\p{N}]/u.test(text) ? [at] : []))
  return kept.flatMap((at) => {
    const sentence = sentences[at]
    if (sentence === undefined) return []
    const parent = sentence.parent === null ? -1 : kept.indexOf(sentence.parent)
    return [{ ...sentence, parent: parent === -1 ? null : parent }]
  })
}
