/**
 * True where a question is surely in a language that no document is written in. False where it is not known, or the languages of the documents
 * are not.
 */
export function isOtherLanguage(
  language: string | undefined,
  documents: readonly { readonly language: string }[],
): boolean {
  if (language === undefined || language === 'und') return false
  const known = new Set(documents.map((document) => document.language).filter((code) => code !== 'und'))
  return known.size > 0 && !known.has(language)
}
