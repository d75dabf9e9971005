/** A word without the accents on its Latin letters (café, cafe), for people who type without them. Other scripts are kept as they are. */
export function foldDiacritics(word: string): string {
  if (isAscii(word)) return word
  return word.normalize('NFD').replace(accents, '$1').normalize('NFC')
}

/** Latin letters with the combining marks U+0300 to U+036F after them. */
const accents = /(\p{Script=Latin})[\u0300-\u036f]+/gu

const beyondAscii = /[^\0-\x7f]/

export function isAscii(text: string): boolean {
  return !beyondAscii.test(text)
}
