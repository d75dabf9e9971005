import type { Passage } from '../../schemas/passage.ts'
import type { LexicalDocument } from './lexical/lexical-index.ts'

/** The fields of a passage that the lexical ranking reads. The first heading of a trail is the document's title. */
export function lexicalDocument(passage: Passage): LexicalDocument {
  const [title = '', ...headings] = passage.headings
  return { title, headings: headings.join(' '), body: passage.text }
}
