import { isAscii } from './fold-diacritics.ts'

/** Text in Unicode NFKC without the characters that are invisible inside words. */
export function normaliseText(text: string): string {
  if (isAscii(text)) return text
  return (
    text
      // NFKC writes ™ as TM and ½ as 1⁄2, which would grow into the word or number before them.
      .replace(/[™℠®©]/g, ' ')
      .replace(/[¼-¾⅐-⅞]/g, ' $&')
      .normalize('NFKC')
      // Soft hyphen, joiners, byte order mark. The zero-width space stays: it parts words.
      .replace(/\u00ad|\u200c|\u200d|\u2060|\ufeff/g, '')
  )
}
