import type { FoldedText } from './fold-text.ts'
import { type Phrase, PhraseError, type Piece } from './phrase.ts'
import { WordMatcher } from './word-matcher.ts'

/** A phrase that was found: its number in the book, and the words that it covers, the last one excluded. */
export interface PhraseMatch {
  readonly phrase: number
  readonly from: number
  readonly to: number
}

export interface PhraseBookOptions {
  /** Lists by the names that phrases have for them. */
  readonly lists?: ReadonlyMap<string, readonly Phrase[]>
  /** True for the lists whose words are recognised with one typing error; the name is '' for words outside of lists. */
  readonly allowsTypos?: (list: string) => boolean
  /** Words that are no typing errors. */
  readonly correct?: ReadonlySet<string>
  /** The ways a word may be written, each folded; by default only as it stands. */
  readonly spellings?: (word: string) => readonly string[]
}

/** One word, whatever it is. */
const anyWord = 0

interface State {
  readonly steps: [word: number, to: number][]
  readonly free: [to: number, edge: 0 | 1 | 2][]
  /** Number of the phrase that is complete here. */
  accepts: number
}

/**
 * Phrases made into one automaton over words, which reads a text once, from left to right, and keeps all that may still match: time in
 * proportion to the words times the phrases that begin alike, with nothing to go back over.
 */
export class PhraseBook {
  readonly #states: State[] = []
  readonly #matcher: WordMatcher
  readonly #ids = new Map<string, number>()
  readonly #options: PhraseBookOptions
  readonly #listsBeingAdded = new Set<string>()
  /** By the edge before a word: its number to the states that it leads to from the start of a phrase. */
  readonly #starts: readonly ReadonlyMap<number, readonly number[]>[]

  /** @throws PhraseError for a phrase that would match any text, or names a list that there is none of */
  constructor(phrases: readonly Phrase[], options: PhraseBookOptions = {}) {
    this.#options = options
    this.#matcher = new WordMatcher(options.correct ?? new Set())
    const root = this.#newState()
    for (const [number, phrase] of phrases.entries()) {
      const end = this.#addSequence(phrase, this.#free(root), '')
      this.#stateAt(end).accepts = number
    }
    this.#starts = [0, 1, 2].map((edge) => this.#startsAt(root, edge))
  }

  /** Every phrase that a text has, each once, with the words of its longest match that ends first. */
  find(text: FoldedText): PhraseMatch[] {
    const found = new Map<number, PhraseMatch>()
    for (const match of this.#matches(text)) if (!found.has(match.phrase)) found.set(match.phrase, match)
    return [...found.values()].sort((a, b) => a.from - b.from || a.phrase - b.phrase)
  }

  /** A text without the words that phrases cover; what is left matches nothing across the hole. */
  mask(text: FoldedText): FoldedText {
    const words = [...text.words]
    let blank = words.length
    // From the end, so that a word is looked at once however many matches cover it.
    for (const { from, to } of [...this.#matches(text)].reverse()) {
      for (let at = Math.min(to, blank) - 1; at >= from; at--) words[at] = ''
      blank = Math.min(blank, from)
    }
    return { words, edges: text.edges }
  }

  /** In the order of their ends. */
  *#matches({ words, edges }: FoldedText): Iterable<PhraseMatch> {
    const known = new Map<string, readonly number[]>()
    const origins = new Map<number, number>()
    let active: number[] = []
    for (let at = 0; at <= words.length; at++) {
      const edge = edges[at] ?? 2
      for (const state of this.#closure(active, edge, origins)) {
        const { accepts } = this.#stateAt(state)
        if (accepts >= 0) yield { phrase: accepts, from: origins.get(state) ?? at, to: at }
      }
      const word = words[at]
      if (word === undefined) return
      // A phrase does not go on in the next sentence.
      const before = edge === 2 ? [] : active
      const ids = word === '' ? [] : (known.get(word) ?? this.#matcher.idsOf(word))
      known.set(word, ids)
      active = this.#step(before, ids, word !== '', edge, at, origins)
    }
  }

  #step(
    before: readonly number[],
    ids: readonly number[],
    open: boolean,
    edge: number,
    at: number,
    origins: Map<number, number>,
  ): number[] {
    const next = new Map<number, number>()
    const reach = (to: number, origin: number): void => {
      next.set(to, Math.min(next.get(to) ?? origin, origin))
    }
    for (const state of before) {
      for (const [id, to] of this.#stateAt(state).steps) {
        if (id === anyWord ? open : ids.includes(id)) reach(to, origins.get(state) ?? at)
      }
    }
    for (const id of ids) for (const to of this.#starts[edge]?.get(id) ?? []) reach(to, at)
    origins.clear()
    for (const [state, origin] of next) origins.set(state, origin)
    return [...next.keys()]
  }

  /** Adds to `active` what is reached from it without a word. */
  #closure(active: number[], edge: number, origins: Map<number, number>): readonly number[] {
    const seen = new Set(active)
    for (let at = 0; at < active.length; at++) {
      const state = active[at] as number
      for (const [to, needed] of this.#stateAt(state).free) {
        if (needed > edge || seen.has(to)) continue
        seen.add(to)
        origins.set(to, origins.get(state) ?? 0)
        active.push(to)
      }
    }
    return active
  }

  #startsAt(root: number, edge: number): Map<number, number[]> {
    const starts = new Map<number, number[]>()
    const active = [root]
    const reached = this.#closure(active, edge, new Map())
    if (reached.some((state) => this.#stateAt(state).accepts >= 0)) {
      throw new PhraseError('it has no word that must be there')
    }
    for (const state of reached) {
      for (const [id, to] of this.#stateAt(state).steps) {
        if (id === anyWord) throw new PhraseError('it begins with words that may be any')
        starts.set(id, [...(starts.get(id) ?? []), to])
      }
    }
    return starts
  }

  #addSequence(phrase: Phrase, from: number, list: string): number {
    return phrase.reduce((at, piece) => this.#addPiece(piece, at, list), from)
  }

  #addPiece(piece: Piece, from: number, list: string): number {
    if (piece.kind === 'edge') return this.#free(from, piece.level)
    const to = this.#newState()
    if (piece.kind === 'any') this.#stateAt(from).steps.push([anyWord, to])
    else if (piece.kind === 'word') this.#stateAt(from).steps.push([this.#idOfWord(piece, list), to])
    else if (piece.kind === 'list') this.#addList(piece.name, from, to)
    else for (const option of piece.options) this.#join(this.#addSequence(option, this.#free(from), list), to)
    return to
  }

  /** The single words of a list are one number, so that a long list costs no more than a word. */
  #addList(name: string, from: number, to: number): void {
    const members = this.#options.lists?.get(name)
    if (members === undefined) throw new PhraseError(`there is no list <${name}>`)
    if (this.#listsBeingAdded.has(name)) throw new PhraseError(`the list <${name}> has itself as a member`)
    this.#listsBeingAdded.add(name)
    const isKnown = this.#ids.has(`<${name}>`)
    const id = this.#idOf(`<${name}>`)
    for (const member of members) {
      const [only] = member
      if (member.length === 1 && only?.kind === 'word') {
        if (!isKnown) this.#addWord(only, id, name)
      } else this.#join(this.#addSequence(member, this.#free(from), name), to)
    }
    this.#stateAt(from).steps.push([id, to])
    this.#listsBeingAdded.delete(name)
  }

  #idOfWord(piece: Extract<Piece, { kind: 'word' }>, list: string): number {
    const id = this.#idOf(`${piece.match} ${piece.text} ${this.#options.allowsTypos?.(list) === true}`)
    this.#addWord(piece, id, list)
    return id
  }

  #addWord({ text, match }: Extract<Piece, { kind: 'word' }>, id: number, list: string): void {
    const typos = this.#options.allowsTypos?.(list) === true
    for (const written of this.#options.spellings?.(text) ?? [text]) this.#matcher.add(written, match, id, typos)
  }

  #idOf(key: string): number {
    const id = this.#ids.get(key) ?? this.#ids.size + 1
    this.#ids.set(key, id)
    return id
  }

  /** A new state that is reached from another without a word, where the edge allows it. */
  #free(from: number, edge: 0 | 1 | 2 = 0): number {
    const to = this.#newState()
    this.#stateAt(from).free.push([to, edge])
    return to
  }

  #join(from: number, to: number): void {
    this.#stateAt(from).free.push([to, 0])
  }

  #newState(): number {
    return this.#states.push({ steps: [], free: [], accepts: -1 }) - 1
  }

  #stateAt(number: number): State {
    return this.#states[number] as State
  }
}
