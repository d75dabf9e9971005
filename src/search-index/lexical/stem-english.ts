/**
 * A lower-case English word to its stem: M. F. Porter, "An algorithm for suffix stripping", 1980, with his later revisions (abli is
 * bli, logi). Words with other characters than a to z come back as they are. Written out here because the English stemmer of
 * `@orama/stemmers` takes more than -ion away (connec for connection, but connect for connect).
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !lowerCaseWord.test(word)) return word
  const plain = finalY(dropPast(dropPlural(word)))
  return dropDoubleL(dropFinalE(dropSuffix(replaceSuffix(replaceSuffix(plain, step2), step3))))
}

const lowerCaseWord = /^[a-z]+$/

function dropPlural(word: string): string {
  if (!word.endsWith('s')) return word
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('ss') ? word : word.slice(0, -1)
}

function dropPast(word: string): string {
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word
  const length = word.endsWith('ed') ? word.length - 2 : word.endsWith('ing') ? word.length - 3 : 0
  if (length === 0 || !hasVowel(word, length)) return word
  const stem = word.slice(0, length)
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`
  if (endsInDouble(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1)
  return measure(stem, length) === 1 && endsInShortSyllable(stem, length) ? `${stem}e` : stem
}

function finalY(word: string): string {
  return word.endsWith('y') && hasVowel(word, word.length - 1) ? `${word.slice(0, -1)}i` : word
}

type Replacements = readonly (readonly [suffix: string, replacement: string])[]

/** Longer suffixes stand before those they end in: the longest that fits decides. */
const step2: Replacements = [
  ...([
    ['ational', 'ate'],
    ['ization', 'ize'],
    ['iveness', 'ive'],
    ['fulness', 'ful'],
    ['ousness', 'ous'],
  ] as const),
  ...([
    ['tional', 'tion'],
    ['biliti', 'ble'],
    ['entli', 'ent'],
    ['ousli', 'ous'],
    ['ation', 'ate'],
    ['alism', 'al'],
  ] as const),
  ...([
    ['aliti', 'al'],
    ['iviti', 'ive'],
    ['enci', 'ence'],
    ['anci', 'ance'],
    ['izer', 'ize'],
    ['alli', 'al'],
  ] as const),
  ...([
    ['ator', 'ate'],
    ['logi', 'log'],
    ['bli', 'ble'],
    ['eli', 'e'],
  ] as const),
]
const step3: Replacements = [
  ...([
    ['icate', 'ic'],
    ['ative', ''],
    ['alize', 'al'],
    ['iciti', 'ic'],
    ['ical', 'ic'],
    ['ness', ''],
    ['ful', ''],
  ] as const),
]

function replaceSuffix(word: string, replacements: Replacements): string {
  for (const [suffix, replacement] of replacements) {
    if (!word.endsWith(suffix)) continue
    const length = word.length - suffix.length
    return measure(word, length) > 0 ? word.slice(0, length) + replacement : word
  }
  return word
}

const step4 = [
  ...['ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ion', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize'],
  ...['al', 'er', 'ic', 'ou'],
]

function dropSuffix(word: string): string {
  const suffix = step4.find((candidate) => word.endsWith(candidate))
  if (suffix === undefined) return word
  const length = word.length - suffix.length
  if (suffix === 'ion' && !/[st]ion$/.test(word)) return word
  return measure(word, length) > 1 ? word.slice(0, length) : word
}

function dropFinalE(word: string): string {
  if (!word.endsWith('e')) return word
  const length = word.length - 1
  const syllables = measure(word, length)
  return syllables > 1 || (syllables === 1 && !endsInShortSyllable(word, length)) ? word.slice(0, length) : word
}

function dropDoubleL(word: string): string {
  return word.endsWith('ll') && measure(word, word.length) > 1 ? word.slice(0, -1) : word
}

/** How often a vowel is followed by a consonant within the first `length` letters. */
function measure(word: string, length: number): number {
  let count = 0
  let wasVowel = false
  for (let i = 0; i < length; i++) {
    const isVowel = isVowelAt(word, i, wasVowel)
    if (wasVowel && !isVowel) count++
    wasVowel = isVowel
  }
  return count
}

function hasVowel(word: string, length: number): boolean {
  let wasVowel = false
  for (let i = 0; i < length && !wasVowel; i++) wasVowel = isVowelAt(word, i, wasVowel)
  return wasVowel
}

/** A y is a vowel after a consonant. */
function isVowelAt(word: string, i: number, wasVowel: boolean): boolean {
  const letter = word.charAt(i)
  return letter === 'y' ? i > 0 && !wasVowel : 'aeiou'.includes(letter)
}

function endsInDouble(word: string): boolean {
  return /([^aeiouy])\1$/.test(word)
}

/** Consonant, vowel, consonant at the end of the first `length` letters, the last not w, x or y: hop, not how. */
function endsInShortSyllable(word: string, length: number): boolean {
  if (length < 3) return false
  let before = false
  let wasVowel = false
  let isVowel = false
  for (let i = 0; i < length; i++) {
    before = wasVowel
    wasVowel = isVowel
    isVowel = isVowelAt(word, i, wasVowel)
  }
  return !before && wasVowel && !isVowel && !'wxy'.includes(word.charAt(length - 1))
}
