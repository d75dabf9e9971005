import { foldText } from '../phrases/fold-text.ts'
import { parsePhrase, parseWords } from '../phrases/parse-phrase.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { PhraseBook } from '../phrases/phrase-book.ts'
import { Vocabulary } from '../phrases/vocabulary.ts'
import { cyrillicSpellings } from './cyrillic-spellings.ts'
import type { RequestLanguage } from './language.ts'
import { languages } from './languages.ts'
import { exceptionPhrases, listsOf, requestPhrases } from './request-templates.ts'

/** Where somebody asks for a person: the language, ISO 639-1, and the phrase that says so, as its lists name its words. */
export interface PersonRequest {
  readonly language: string
  readonly phrase: string
}

/**
 * The request for a person in a text, in any of the languages of `languages.ts` and whatever words around it; null where there is none. Whoever
 * asks gets one, whatever the score; nothing in a configuration changes that. Asking *about* people ("what do people say about you") is not
 * asking for one. Similar languages share phrases, so that the language may be a neighbour of the one that was meant.
 */
export function findPersonRequest(text: string): PersonRequest | null {
  books ??= openBooks()
  const folded = foldText(text)
  const found = books.requests.first(folded, books.exceptions.cover(folded))
  return found === null ? null : (books.origins[found.phrase] ?? null)
}

interface Books {
  readonly requests: PhraseBook
  readonly exceptions: PhraseBook
  /** Of each phrase of `requests`. */
  readonly origins: readonly PersonRequest[]
}

/** Made at the first question, since it takes some tenths of a second. */
let books: Books | null = null

/** Lists whose words are recognised with a typing error: those that carry the meaning. */
const misspelt = /\.(?:agent|person|someone|talk|connect|bot)$/

function openBooks(): Books {
  const lists = languages.flatMap(listsOf).map(([name, members]) => [name, members.map(parseOnce)] as const)
  const vocabulary = new Vocabulary({
    lists: new Map(lists),
    correct: new Set(languages.flatMap(({ correct }) => foldText(correct ?? '').words)),
    spellings: cyrillicSpellings,
    allowsTypos: (list) => misspelt.test(list),
  })
  const requests = originsOf(requestPhrases)
  const exceptions = originsOf(exceptionPhrases)
  return { requests: bookOf(requests, vocabulary), exceptions: bookOf(exceptions, vocabulary), origins: requests }
}

/** Many members stand in several lists. */
function parseOnce(text: string): Phrase {
  const phrase = parsed.get(text) ?? parseWords(text)
  parsed.set(text, phrase)
  return phrase
}

const parsed = new Map<string, Phrase>()

function originsOf(phrasesOf: (language: RequestLanguage) => string[]): PersonRequest[] {
  return languages.flatMap((language) => phrasesOf(language).map((phrase) => ({ language: language.code, phrase })))
}

function bookOf(origins: readonly PersonRequest[], vocabulary: Vocabulary): PhraseBook {
  const codes = languages.map(({ code }) => code)
  const groups = origins.map(({ language }) => codes.indexOf(language))
  const phrases = origins.map(({ phrase }) => parsePhrase(phrase))
  return new PhraseBook(phrases, vocabulary, (phrase) => groups[phrase] ?? 0)
}
