import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { Lexicon } from './lexicon.ts'
import { type Print, printSentence } from './print-sentence.ts'
import { splitSentences } from './split-sentences.ts'

/** A sentence of a paragraph with its print. Neighbours are by index in the list of its document. */
export interface Sentence {
  readonly document: Document
  readonly paragraph: Paragraph
  /** Offsets in the text of the paragraph. */
  readonly from: number
  readonly to: number
  readonly print: Print
  readonly index: number
}

/** The sentences of each document in their order. `members` are the single words of closed sets. */
export function readSentences(
  documents: readonly Document[],
  members: ReadonlySet<string>,
): ReadonlyMap<Document, readonly Sentence[]> {
  const lexicon = new Lexicon(members)
  return new Map(documents.map((document) => [document, sentencesOf(document, lexicon)] as const))
}

function sentencesOf(document: Document, lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = []
  for (const paragraph of document.paragraphs) {
    const lower = paragraph.text.toLowerCase()
    // Few letters change their length with their case; a text that has one is read as it stands.
    const text = lower.length === paragraph.text.length ? lower : paragraph.text
    for (const { from, to } of splitSentences(paragraph.text)) {
      const print = printSentence(text.slice(from, to), lexicon)
      sentences.push({ document, paragraph, from, to, print, index: sentences.length })
    }
  }
  return sentences
}

export function textOf({ paragraph, from, to }: Sentence): string {
  return paragraph.text.slice(from, to)
}

/** The place of a part of a sentence; of all of it by default. */
export function placeOf({ paragraph, from, to }: Sentence, first = 0, end = to - from): Place {
  return placeInText(paragraph.place, paragraph.text, from + first, from + end)
}
