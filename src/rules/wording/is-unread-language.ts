import type { Document } from '../../../schemas/document.ts'

/** So few words may be a list of names; nothing is said of a text whose language is unknown for that reason. */
const wordsToTell = 40

/** True for a document with text whose conditions cannot be read because of its language. */
export function isUnreadLanguage(document: Document): boolean {
  if (document.language === 'en' || document.paragraphs.length === 0) return false
  if (document.language !== 'und') return true
  let words = 0
  for (const { text } of document.paragraphs) words += text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0
  return words >= wordsToTell
}
