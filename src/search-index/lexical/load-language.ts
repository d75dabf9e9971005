import { analyseText } from './analyse-text.ts'
import { ChunkTable } from './chunk-table.ts'
import { englishStopWords } from './english-stop-words.ts'
import { foldDiacritics } from './fold-diacritics.ts'
import type { Language } from './language.ts'
import { stemEnglish } from './stem-english.ts'

type StemmerModule = { stemmer: (word: string) => string }

/** By ISO 639-1, which `@orama/stemmers` does not go by. */
const stemmers: Record<string, () => Promise<StemmerModule>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: async () => ({ stemmer: stemEnglish }),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
}

export const stemmedLanguages: readonly string[] = Object.keys(stemmers)

const eliding = new Set(['ca', 'fr', 'ga', 'it'])

/** The analysis of a language by its ISO 639-1 code. A language without a stemmer is indexed by its words as they stand. */
export async function loadLanguage(code = 'en'): Promise<Language> {
  const load = Object.hasOwn(stemmers, code) ? stemmers[code] : undefined
  const stemmer = (await load?.())?.stemmer ?? ((word: string) => word)
  const stopTerms = new Set<string>()
  const language: Language = {
    code,
    // The English stemmer knows no accents; the others tell words apart by them.
    stem: code === 'en' ? (word) => stemmer(foldDiacritics(word)) : (word) => foldDiacritics(stemmer(word)),
    elides: eliding.has(code),
    stopTerms,
    chunks: new ChunkTable(),
  }
  if (code === 'en') for (const term of analyseText(englishStopWords.join(' '), language)) stopTerms.add(term)
  return language
}
