import { foldText, standsAlone } from './fold-text.ts'
import { type Phrase, PhraseError, type Piece } from './phrase.ts'

const longest = 600
const mostPieces = 60
/** Words that a `*` alone may stand for. */
const gap = 4

/**
 * Reads a phrase: words, `word*` with any ending, `*word` with any beginning, `*` for up to four words, `_` for one, `(a|b)` for either,
 * `?` after what may be left out, `<name>` for a list, `^` and `$` for the start and end of a clause, doubled for those of a sentence.
 * @throws PhraseError where it cannot be read
 */
export function parsePhrase(text: string): Phrase {
  if (text.length > longest) throw new PhraseError(`it is longer than ${longest} characters`)
  const reader = new PhraseReader(tokenise(text))
  const phrase = reader.readSequence()
  reader.expectEnd()
  if (phrase.length > mostPieces) throw new PhraseError(`it has more than ${mostPieces} parts`)
  return phrase
}

/** Reads a member of a list: words, `word*` and `*word`, and nothing else. */
export function parseWords(text: string): Phrase {
  return text.split(' ').flatMap(readWord)
}

function tokenise(text: string): string[] {
  return text.match(/<[^<>\s]*>\??|\)\?|[()|]|\^\^?|\$\$?|[^\s()|<>^$]+|[<>]/gu) ?? []
}

class PhraseReader {
  readonly #tokens: readonly string[]
  #at = 0

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
  }

  readSequence(depth = 0): Phrase {
    if (depth > 8) throw new PhraseError('its parentheses are nested too deeply')
    const phrase: Piece[] = []
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at] as string
      if (token === '|' || token.startsWith(')')) return phrase
      this.#at++
      if (token === '(') phrase.push(this.#readChoice(depth))
      else phrase.push(...this.#readRun(token))
    }
    return phrase
  }

  /** The same optional word several times is one inside the other, which leaves fewer ways to read a text. */
  #readRun(token: string): Phrase {
    const [piece, ...rest] = readToken(token)
    if (piece?.kind !== 'choice' || rest.length > 0) return readToken(token)
    let run: Phrase = [piece]
    for (; this.#tokens[this.#at] === token; this.#at++) run = [optional([...(piece.options[0] ?? []), ...run])]
    return run
  }

  #readChoice(depth: number): Piece {
    const options = [this.readSequence(depth + 1)]
    while (this.#tokens[this.#at] === '|') {
      this.#at++
      options.push(this.readSequence(depth + 1))
    }
    const close = this.#tokens[this.#at++]
    if (close === undefined) throw new PhraseError('a parenthesis is not closed')
    if (options.some((option) => option.length === 0)) throw new PhraseError('one side of a | is empty')
    return { kind: 'choice', options: close === ')?' ? [...options, []] : options }
  }

  expectEnd(): void {
    if (this.#at < this.#tokens.length) throw new PhraseError(`"${this.#tokens[this.#at]}" stands where it cannot`)
  }
}

function readToken(token: string): Phrase {
  if (token === '^' || token === '$') return [{ kind: 'edge', level: 1 }]
  if (token === '^^' || token === '$$') return [{ kind: 'edge', level: 2 }]
  if (token === '*') return [anyUpTo(gap)]
  if (token === '_') return [{ kind: 'any' }]
  if (token === '_?') return [optional([{ kind: 'any' }])]
  if (token.startsWith('<')) return readList(token)
  return token.endsWith('?') ? [optional(readWord(token.slice(0, -1)))] : readWord(token)
}

function readList(token: string): Phrase {
  const name = /^<([^>]+)>\??$/.exec(token)?.[1]
  if (name === undefined) throw new PhraseError('"<" stands where it cannot')
  return token.endsWith('?') ? [optional([{ kind: 'list', name }])] : [{ kind: 'list', name }]
}

function readWord(token: string): Phrase {
  const start = token.startsWith('*')
  const end = token.endsWith('*')
  const bare = token.slice(start ? 1 : 0, end ? -1 : undefined)
  if (start && end) throw new PhraseError(`"${token}" has a * on both sides; it may stand at one`)
  if (bare.includes('*')) throw new PhraseError(`"${token}" has a * inside a word; it may stand before or after one`)
  const { words } = foldText(bare)
  if (words.length === 0) throw new PhraseError(`"${token}" has no letter or digit`)
  return words.map((text, at): Piece => {
    // A character that is a word of its own has no ending.
    if (end && at === words.length - 1 && !standsAlone(text)) return { kind: 'word', text, match: 'start' }
    if (start && at === 0 && !standsAlone(text)) return { kind: 'word', text, match: 'end' }
    return { kind: 'word', text, match: 'whole' }
  })
}

function anyUpTo(words: number): Piece {
  return optional(words === 1 ? [{ kind: 'any' }] : [{ kind: 'any' }, anyUpTo(words - 1)])
}

function optional(phrase: Phrase): Piece {
  return { kind: 'choice', options: [phrase, []] }
}
