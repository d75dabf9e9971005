import { parsePhrase } from './parse-phrase.ts'
import { type Phrase, PhraseError } from './phrase.ts'

const mostWords = 40

/**
 * A phrase as owners write it into a configuration: words, `word*` with any ending, `*word` with any beginning, `*` for up to four words,
 * `one/other` for either. Punctuation is passed over, case and accents too.
 * @throws PhraseError where it is not that
 */
export function parseWildcards(text: string): Phrase {
  const sign = /[\\^$()[\]{}|<>+]|\.\*|\*\*/.exec(text)?.[0]
  if (sign !== undefined) {
    throw new PhraseError(
      `"${sign}" stands in it; a phrase is made of words, and of * for any, and is no regular expression`,
    )
  }
  const tokens = text.split(/\s+/).filter((token) => token !== '')
  // At its ends a phrase may be followed by anything as it is.
  while (tokens[0] === '*') tokens.shift()
  while (tokens.at(-1) === '*') tokens.pop()
  if (tokens.length === 0) throw new PhraseError('it has no word')
  if (tokens.length > mostWords) throw new PhraseError(`it has more than ${mostWords} words`)
  return tokens.flatMap(parseToken)
}

function parseToken(token: string): Phrase {
  if (token === '*') return parsePhrase('*')
  const options = token.split('/').map((word) => word.replace(punctuation, ''))
  if (options.some((word) => word === '')) {
    if (options.every((word) => word === '')) return []
    throw new PhraseError(`"${token}" has nothing on one side of its /`)
  }
  // Inside a word, what is no letter parts it: "don't" is read as two words, here as in questions.
  return options.length === 1 ? parsePhrase(options[0] as string) : parsePhrase(`(${options.join('|')})`)
}

/** What sentences have around words. An underscore or a question mark would mean something to the reader of phrases. */
const punctuation = /[.,;:!?¿¡"“”„«»…_]/g
