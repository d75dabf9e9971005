import type { Document } from '../../schemas/document.ts'

/** A document for comparison with another that says the same in other bytes: no places, no hashes, no white space that markup leaves. */
export function withoutPlaces(document: Document): unknown {
  const { sha256: _, bytes: __, whole: ___, codeSpans, paragraphs, html, comments, ...rest } = document
  const parts = {
    ...rest,
    codeSpans: codeSpans.length,
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, text: lettersOf(paragraph.text) })),
    // In a quote or an item, HTML has the marks and the indentation of each line.
    html: html.map(({ text }) => lettersOf(text.replace(/^[ >]+/gm, ''))),
    comments: comments.map(({ text }) => lettersOf(text.replace(/^[ >]+/gm, ''))),
  }
  return JSON.parse(JSON.stringify(parts, (key, value) => (/^place$|Place$/.test(key) ? undefined : value)))
}

export function lettersOf(text: string): string {
  return text.replace(/\s+/g, '')
}
