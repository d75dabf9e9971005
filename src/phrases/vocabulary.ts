import type { FoldedText } from './fold-text.ts'
import { type Phrase, PhraseError, type Piece } from './phrase.ts'
import { WordMatcher } from './word-matcher.ts'

type Word = Extract<Piece, { kind: 'word' }>

/** A word or a member of a list that stands in a text: its number, and how many words it has. */
export type Token = readonly [id: number, length: number]

export interface VocabularyOptions {
  /** Lists by the names that phrases have for them; their members are words, several in a row or one. */
  readonly lists?: ReadonlyMap<string, readonly Phrase[]>
  /** True for the lists whose words are recognised with one typing error; the name is '' for words outside of lists. */
  readonly allowsTypos?: (list: string) => boolean
  /** Words that are no typing errors. */
  readonly correct?: ReadonlySet<string>
  /** The ways a word may be written, each folded; by default only as it stands. */
  readonly spellings?: (word: string) => readonly string[]
}

/** Members of lists by their words, so that a long list costs no more than a short one. */
interface Node {
  readonly next: Map<number, Node>
  /** Lists that have a member that ends here. */
  readonly lists: number[]
}

/** A word of a text: what it is alone, and the members of lists that it begins. */
interface Reading {
  readonly ids: readonly number[]
  readonly tokens: readonly Token[]
  readonly begun: readonly Node[]
}

/** The words and lists that phrases are made of, each with a number from 1. */
export class Vocabulary {
  readonly #options: VocabularyOptions
  readonly #matcher: WordMatcher
  readonly #lists = new Map<string, number>()
  /** By how they match, and without or with typing errors. */
  readonly #words = { whole: twoMaps(), start: twoMaps(), end: twoMaps() }
  #last = 0
  readonly #tokens = new WeakMap<FoldedText, readonly (readonly Token[])[]>()
  readonly #root: Node = { next: new Map(), lists: [] }

  constructor(options: VocabularyOptions = {}) {
    this.#options = options
    this.#matcher = new WordMatcher(options.correct ?? new Set())
  }

  /** The largest number. */
  get last(): number {
    return this.#last
  }

  idOfWord(word: Word): number {
    return this.#idOf(word, this.#options.allowsTypos?.('') === true)
  }

  /** @throws PhraseError where there is no such list, or a member has more than words */
  idOfList(name: string): number {
    const known = this.#lists.get(name)
    if (known !== undefined) return known
    const members = this.#options.lists?.get(name)
    if (members === undefined) throw new PhraseError(`there is no list <${name}>`)
    const id = ++this.#last
    this.#lists.set(name, id)
    const typos = this.#options.allowsTypos?.(name) === true
    for (const member of members) this.#addMember(member, name, id, typos)
    return id
  }

  #idOf({ text, match }: Word, typos: boolean): number {
    const words = this.#words[match][typos ? 1 : 0]
    const known = words.get(text)
    if (known !== undefined) return known
    const id = ++this.#last
    words.set(text, id)
    for (const written of this.#options.spellings?.(text) ?? [text]) this.#matcher.add(written, match, id, typos)
    return id
  }

  #addMember(member: Phrase, name: string, id: number, typos: boolean): void {
    let node = this.#root
    for (const piece of member) {
      if (piece.kind !== 'word') throw new PhraseError(`the list <${name}> has a member that is not made of words`)
      const word = this.#idOf(piece, typos)
      const next = node.next.get(word) ?? { next: new Map(), lists: [] }
      node.next.set(word, next)
      node = next
    }
    node.lists.push(id)
  }

  /** For each word of a text what stands there. No member goes on in the next sentence. */
  tokensOf(text: FoldedText): readonly (readonly Token[])[] {
    // Several books look for their phrases in one text.
    const known = this.#tokens.get(text) ?? this.#readText(text)
    this.#tokens.set(text, known)
    return known
  }

  #readText({ words, edges }: FoldedText): (readonly Token[])[] {
    const known = new Map<string, Reading>()
    const readings = words.map((word) => {
      const reading = known.get(word) ?? this.#read(word)
      known.set(word, reading)
      return reading
    })
    return readings.map(({ tokens, begun }, from) => {
      const longer: Token[] = []
      let nodes = begun
      for (let at = from + 1; nodes.length > 0 && at < words.length && edges[at] !== 2; at++) {
        nodes = follow(nodes, readings[at]?.ids ?? [])
        for (const { lists } of nodes) for (const list of lists) longer.push([list, at + 1 - from])
      }
      return longer.length === 0 ? tokens : [...tokens, ...longer]
    })
  }

  #read(word: string): Reading {
    const ids = this.#matcher.idsOf(word)
    const nodes = follow([this.#root], ids)
    const tokens = new Set([...ids, ...nodes.flatMap(({ lists }) => lists)])
    return { ids, tokens: Array.from(tokens, (id): Token => [id, 1]), begun: nodes.filter(({ next }) => next.size > 0) }
  }
}

function twoMaps(): [Map<string, number>, Map<string, number>] {
  return [new Map(), new Map()]
}

function follow(nodes: readonly Node[], ids: readonly number[]): Node[] {
  const reached: Node[] = []
  for (const { next } of nodes) {
    for (const id of ids) {
      const node = next.get(id)
      if (node !== undefined) reached.push(node)
    }
  }
  return reached
}
