import { type Phrase, PhraseError, type Piece } from './phrase.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One word, whatever it is. */
export const anyWord = 0

interface State {
  /** Pairs of a word or list and the state it leads to. */
  steps: number[]
  /** Pairs of a state that is reached without a word and the edge that is needed for it. */
  free: number[]
  /** Numbers of the phrases that are complete here. */
  accepts: number[]
  readonly group: number
}

/** What may follow in a state: pairs of a word or list and the state it leads to, and the phrases that are complete. */
export interface Continuation {
  readonly steps: readonly number[]
  readonly accepts: readonly number[]
  /** Group of the phrase. */
  readonly group: number
}

/** Phrases as one automaton over the words and lists of a vocabulary. */
export class PhraseAutomaton {
  readonly #states: State[] = []
  readonly #vocabulary: Vocabulary
  #group = 0
  /** Only while it is made. */
  #added = new Map<string, number>()
  readonly #continuations: (Continuation | undefined)[] = []
  /** By the edge before a word: its number to the states that it leads to from the start of a phrase. */
  readonly #starts: readonly ReadonlyMap<number, readonly number[]>[]

  /** @throws PhraseError for a phrase that would match any text, or names a list that there is none of */
  constructor(phrases: readonly Phrase[], vocabulary: Vocabulary, groupOf: (phrase: number) => number) {
    this.#vocabulary = vocabulary
    const root = this.#newState()
    for (const [number, phrase] of phrases.entries()) {
      this.#group = groupOf(number)
      const end = this.#stateAt(this.#addSequence(phrase, root))
      end.accepts = added(end.accepts, number)
    }
    this.#added = new Map()
    this.#starts = [0, 1, 2].map((edge) => this.#startsAt(root, edge))
  }

  /** States are numbered from 0. */
  get size(): number {
    return this.#states.length
  }

  startsWith(id: number, edge: number): readonly number[] {
    return this.#starts[edge]?.get(id) ?? []
  }

  groupOf(state: number): number {
    return this.#stateAt(state).group
  }

  /** What may follow in a state before a word with that edge. Worked out when it is first asked for, since most states never are. */
  continuationOf(state: number, edge: number): Continuation {
    const at = state * 3 + edge
    const known = this.#continuations[at]
    if (known !== undefined) return known
    const states = this.#reachedFrom(state, edge)
    const continuation = {
      steps: states.flatMap(({ steps }) => steps),
      accepts: states.flatMap(({ accepts }) => accepts),
      group: this.#stateAt(state).group,
    }
    this.#continuations[at] = continuation
    return continuation
  }

  #startsAt(root: number, edge: number): Map<number, number[]> {
    const starts = new Map<number, number[]>()
    const states = this.#reachedFrom(root, edge)
    if (states.some(({ accepts }) => accepts.length > 0)) throw new PhraseError('it has no word that must be there')
    const steps = states.flatMap((one) => one.steps)
    for (let step = 0; step < steps.length; step += 2) {
      const id = steps[step] as number
      const to = steps[step + 1] as number
      if (id === anyWord) throw new PhraseError('it begins with words that may be any')
      const others = starts.get(id)
      if (others === undefined) starts.set(id, [to])
      else others.push(to)
    }
    return starts
  }

  /** A state and all that are reached from it without a word. */
  #reachedFrom(state: number, edge: number): State[] {
    const reached = new Set([state])
    for (const one of reached) {
      const { free } = this.#stateAt(one)
      for (let at = 0; at < free.length; at += 2) if ((free[at + 1] as number) <= edge) reached.add(free[at] as number)
    }
    return Array.from(reached, (one) => this.#stateAt(one))
  }

  #addSequence(phrase: Phrase, from: number): number {
    return phrase.reduce((at, piece) => this.#addOnce(piece, at), from)
  }

  /** Phrases of a group that begin alike share their states. */
  #addOnce(piece: Piece, from: number): number {
    const key = `${this.#group} ${from} ${keyOf(piece)}`
    const to = this.#added.get(key) ?? this.#addPiece(piece, from)
    this.#added.set(key, to)
    return to
  }

  #addPiece(piece: Piece, from: number): number {
    if (piece.kind === 'edge') return this.#free(from, piece.level)
    const to = this.#newState()
    if (piece.kind === 'choice') {
      for (const option of piece.options) this.#join(this.#addSequence(option, this.#free(from)), to)
    } else {
      const state = this.#stateAt(from)
      state.steps = added(state.steps, this.#idOf(piece), to)
    }
    return to
  }

  #idOf(piece: Exclude<Piece, { kind: 'edge' | 'choice' }>): number {
    if (piece.kind === 'any') return anyWord
    return piece.kind === 'word' ? this.#vocabulary.idOfWord(piece) : this.#vocabulary.idOfList(piece.name)
  }

  /** A new state that is reached from another without a word, where the edge allows it. */
  #free(from: number, edge: 0 | 1 | 2 = 0): number {
    const to = this.#newState()
    this.#join(from, to, edge)
    return to
  }

  #join(from: number, to: number, edge = 0): void {
    const state = this.#stateAt(from)
    state.free = added(state.free, to, edge)
  }

  #newState(): number {
    return this.#states.push({ steps: none, free: none, accepts: none, group: this.#group }) - 1
  }

  #stateAt(number: number): State {
    return this.#states[number] as State
  }
}

/** Most states have few of anything, and there are many states. */
const none: number[] = []

function added(numbers: number[], ...more: number[]): number[] {
  if (numbers === none) return more
  numbers.push(...more)
  return numbers
}

/** Equal for equal pieces. */
function keyOf(piece: Piece): string {
  if (piece.kind === 'list') return `<${piece.name}>`
  if (piece.kind === 'word') return `${piece.match} ${piece.text}`
  if (piece.kind === 'choice') return `(${piece.options.map((option) => option.map(keyOf).join(',')).join('|')})`
  return piece.kind === 'any' ? '_' : `^${piece.level}`
}
