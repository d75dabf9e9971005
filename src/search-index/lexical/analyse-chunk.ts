import { bigrams, hasUnspacedScript, splitByScript } from './character-bigrams.ts'
import { isAscii } from './fold-diacritics.ts'
import type { Language } from './language.ts'

/** Terms longer than this are cut: what is longer is an encoded blob, and must not swell the dictionary. In UTF-16 units. */
export const longestTerm = 64

/** The terms of words and numbers that stand together (customer's, two-factor, 1,200.50), as `analyseText` describes them. */
export function analyseChunk(text: string, language: Language): string[] {
  if (plainWord.test(text)) return [toTerm(text.toLowerCase(), language)]
  const parts = text.split(/[-_‐]/)
  const words = parts.map((part) => splitPart(part, language))
  const terms = words.flat().flatMap((word) => wordTerms(word, language))
  const isCompound =
    parts.length > 1 && parts.length <= 3 && words.every(([word, more]) => isWord(word) && more === undefined)
  if (isCompound) terms.push(toTerm(words.join('').toLowerCase(), language))
  return terms
}

const plainWord = /^[a-z0-9]+$/i

function isWord(text: string | undefined): boolean {
  return text !== undefined && /^[\p{L}\p{M}]+$/u.test(text)
}

/** The words of a chunk without hyphens: full stops and commas belong to numbers, and apostrophes to words. */
function splitPart(part: string, language: Language): string[] {
  const words = /[.,]/.test(part) ? splitPoints(part) : [part]
  return (/['’ʼ]/.test(part) ? words.flatMap((word) => splitApostrophes(word, language)) : words).filter(
    (word) => word !== '',
  )
}

function splitPoints(part: string): string[] {
  if (/^\d+\.\d+$/.test(part)) return [part.endsWith('.00') ? part.slice(0, -3) : part]
  if (/^\p{L}(?:\.\p{L})+$/u.test(part)) return [part.replaceAll('.', '')]
  const plain = /^[^\d,.]*\d{1,3}(?:,\d{3})+(?:\.\d+)?[^\d,.]*$/.test(part) ? part.replaceAll(',', '') : part
  return plain.split(/,|(?<!\p{Nd})\.|\.(?!\p{Nd})/u).map((word) => word.replace(/^(\d+)\.00$/, '$1'))
}

function splitApostrophes(word: string, { elides }: Language): string[] {
  // An elided article or pronoun (l', d', qu') is no word to look for.
  if (elides) return word.split(/['’ʼ]/).filter((piece, i, all) => piece.length > 2 || i === all.length - 1)
  return [word.replace(/['’ʼ](?:s|re|ve|ll|d|m)$/i, '').replace(/['’ʼ]/g, '')]
}

function wordTerms(word: string, language: Language): string[] {
  const lower = word.toLowerCase()
  if (isAscii(lower) || !hasUnspacedScript(lower)) return [toTerm(lower, language)]
  return splitByScript(lower).flatMap((run) => bigrams(run) ?? [toTerm(run, language)])
}

function toTerm(word: string, language: Language): string {
  const term = isWord(word) && word.length <= longestTerm ? language.stem(word) : word
  if (term.length <= longestTerm) return term
  // Never between the halves of a surrogate pair.
  return term.slice(0, /[\ud800-\udbff]/.test(term.charAt(longestTerm - 1)) ? longestTerm - 1 : longestTerm)
}
