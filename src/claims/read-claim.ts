import { readFigures } from '../decision-logic/figures/read-figures.ts'
import { numberWord } from '../decision-logic/grammar/number-words.ts'
import { oppositesOf } from '../decision-logic/grammar/opposites.ts'
import { readAmount, readUnit } from '../decision-logic/grammar/read-amount.ts'
import { type Token, tokenise } from '../decision-logic/grammar/tokenise.ts'
import type { Language } from '../search-index/lexical/language.ts'
import type { Claim, Cue, Name, Quantity, Surroundings, Word } from './claim.ts'
import { cuesAt } from './cue-words.ts'
import { plainWords } from './plain-words.ts'
import { makeConcepts } from './synonyms.ts'

/** How far around a figure or name, and behind a cue, words are looked at, in content words. */
const reach = 6
const scopeWords = 3
/** No sentence has more characters; what has is a list or a blob, and reading it takes the square of its length. */
export const longestSentence = 1500

/** Sentences to claims. `weightOf` says how rare a stem is; words that all texts have weigh next to nothing. */
export class ClaimReader {
  readonly #language: Language
  readonly #weightOf: (stem: string) => number
  readonly #conceptOf: (stem: string) => string
  readonly #known = new Map<string, { concept: string; weight: number }>()

  constructor(language: Language, weightOf: (stem: string) => number = () => 1) {
    this.#language = language
    this.#weightOf = weightOf
    this.#conceptOf = makeConcepts(language.stem)
  }

  /** Of a longer text only the beginning is read. */
  read(whole: string): Claim {
    const text = whole.slice(0, longestSentence)
    const tokens = tokenise(text)
    const taken = new Set<number>()
    const found = readQuantities(text, tokens, taken)
    const cues = readCues(tokens, taken)
    const conditional = conditionalTokens(tokens, cues)
    const words = tokens.flatMap((token, at) => (taken.has(at) ? [] : this.#wordsOf(token, at, conditional.has(at))))
    const around = (at: number): Surroundings => surroundingsOf(words, at)
    return {
      text,
      tokens,
      words,
      quantities: found.map((quantity) => ({ ...quantity, surroundings: around(quantity.at) })),
      cues: cues.map((cue) => ({
        ...cue,
        scope: scopeOf(tokens, words, cues, cue.at),
        clause: clauseOf(tokens, words, cues, cue.at),
      })),
      names: readNames(tokens).map((name) => ({ ...name, surroundings: around(name.at) })),
      keys: tokens.map((token, at) => this.#keyOf(token, at, words, cues)),
    }
  }

  #wordsOf({ lower, value }: Token, at: number, conditional: boolean): Word[] {
    if (value !== null || !/\p{L}/u.test(lower) || plainWords.has(lower)) return []
    return lower
      .split('-')
      .filter((part) => part !== '' && !plainWords.has(part))
      .map((part) => ({ at, conditional, ...this.#look(denied(part) ?? part) }))
  }

  #look(part: string): { concept: string; weight: number } {
    const known = this.#known.get(part)
    if (known !== undefined) return known
    const stem = this.#language.stem(part.replace(/'s?$/, '').replaceAll("'", ''))
    const looked = { concept: this.#conceptOf(stem), weight: Math.max(0.2, this.#weightOf(stem)) }
    this.#known.set(part, looked)
    return looked
  }

  #keyOf({ lower, value }: Token, at: number, words: readonly Word[], cues: readonly Bare<Cue>[]): string {
    const here = cues.filter((one) => one.at === at)
    // "Cannot" is a permission and its denial.
    if (here.length > 0) return here.map(({ kind, sense }) => `${kind} ${sense}`).join(' ')
    if (value !== null) return String(value)
    const number = numberWord(lower)
    if (number !== undefined && lower !== 'no' && lower !== 'once') return String(number)
    const word = words.find((one) => one.at === at)
    return word?.concept ?? (/[\p{L}\p{N}$£€%]/u.test(lower) ? lower : '')
  }
}

type Bare<Part> = Omit<Part, 'surroundings' | 'scope' | 'clause'>

/** Every number of a text; `taken` gets the tokens that are a number or its unit, but not a noun that is counted. */
function readQuantities(text: string, tokens: readonly Token[], taken: Set<number>): Bare<Quantity>[] {
  const quantities: Bare<Quantity>[] = []
  let before: Bare<Quantity> | null = null
  for (const figure of readFigures(text, tokens)) {
    const { first, next, value, unit, calendar, comparator, name } = figure
    const counts = unit?.dimension === 'count'
    for (let at = first; at < next; at++) if (!counts || isNumber(tokens[at])) taken.add(at)
    const single = tokens[first]?.lower === 'one' && (unit === null || counts)
    const inherits = unit === null && !name && !single && before !== null && before.unit !== null && !before.counts
    const canonical = toMinutes(value, unit?.unit ?? null)
    const quantity: Bare<Quantity> = {
      at: first,
      next,
      text: text.slice(figure.from, figure.to),
      number: value / (unit?.factor ?? 1),
      value: inherits && before !== null ? value * factorOf(before) : canonical.value,
      unit: inherits && before !== null ? before.unit : canonical.unit,
      counts,
      calendar: inherits && before !== null ? before.calendar : calendar,
      comparator,
      // "The last one" counts nothing.
      loose: single,
    }
    quantities.push(quantity)
    if (!name) before = quantity
  }
  return [...quantities, ...readLoose(text, tokens, taken), ...readRest(tokens, taken)].sort((a, b) => a.at - b.at)
}

/** By what the value of a figure was multiplied on the way to its canonical unit. */
function factorOf({ value, number }: Bare<Quantity>): number {
  return number === 0 ? 1 : value / number
}

const minutes: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 60],
  ['minute', 1],
  ['hour', 60],
  ['day', 1440],
])

function toMinutes(value: number, unit: string | null): { value: number; unit: string | null } {
  const factor = unit === null ? undefined : minutes.get(unit)
  return factor === undefined ? { value, unit } : { value: value * factor, unit: 'minute' }
}

/** "A week", "an hour", "half", "twice": amounts without a number. */
function readLoose(text: string, tokens: readonly Token[], taken: Set<number>): Bare<Quantity>[] {
  return tokens.flatMap(({ lower, from }, at) => {
    if (taken.has(at) || !/^(?:an?|once|twice|half|per|each)$/.test(lower)) return []
    const amount = /^an?$/.test(lower)
      ? readAmount(tokens, at)
      : /^(?:per|each)$/.test(lower)
        ? readUnit(tokens, at + 1)
        : null
    if (amount?.unit?.dimension === 'count') return []
    const number = lower === 'twice' ? 2 : lower === 'half' ? 0.5 : 1
    if (amount === null && /^(?:an?|per|each)$/.test(lower)) return []
    const { value, unit } = toMinutes(number * (amount?.unit?.factor ?? 1), amount?.unit?.unit ?? null)
    const to = tokens[(amount?.next ?? at + 1) - 1]?.to ?? from
    for (let index = at; index < (amount?.next ?? at); index++) taken.add(index)
    const next = amount?.next ?? at + 1
    const bare = { at, next, text: text.slice(from, to), number, value, unit, counts: false }
    return [{ ...bare, calendar: amount?.calendar ?? null, comparator: null, loose: true }]
  })
}

/** Numbers that the grammar takes for moments: "1 September", "5 pm". */
function readRest(tokens: readonly Token[], taken: Set<number>): Bare<Quantity>[] {
  return tokens.flatMap(({ text, value }, at) => {
    if (value === null || taken.has(at)) return []
    taken.add(at)
    const bare = { at, next: at + 1, text, number: value, value, unit: null, counts: false }
    return [{ ...bare, calendar: null, comparator: null, loose: false }]
  })
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.value !== null || numberWord(token.lower) !== undefined)
}

/** The cues of a sentence; their tokens are taken. "Disabled" denies "enabled" and is a negation with a word behind it. */
function readCues(tokens: readonly Token[], taken: Set<number>): Bare<Cue>[] {
  const cues: Bare<Cue>[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = taken.has(at) ? [] : cuesAt(tokens, at)
    const next = Math.max(at + 1, ...found.map((cue) => cue.next))
    for (const { kind, sense } of found) {
      const text = tokens
        .slice(at, next)
        .map((token) => token.text)
        .join(' ')
      if (sense !== '') cues.push({ kind, sense, at, next, text })
    }
    if (found.length > 0) for (let index = at; index < next; index++) taken.add(index)
    const { lower = '', text = '' } = tokens[at] ?? {}
    if (found.length === 0 && denied(lower) !== null) cues.push({ kind: 'negation', sense: 'not', at, next, text })
    at = next
  }
  return cues
}

/** What "ineligible", "unpaid" and "disabled" deny: "eligible", "paid" and "enabled"; null for words that deny nothing. */
function denied(word: string): string | null {
  if (!/^(?:un|in|dis)/.test(word)) return null
  return oppositesOf(word).find((other) => word.endsWith(other.replace(/^en/, ''))) ?? null
}

const clauseEnds = new Set([',', ';', '.', ':', '(', ')', '–', '—', 'but', 'and'])
const strongEnds = new Set([';', '.', ':', '(', ')', '–', '—', 'but'])

/** The tokens of clauses that a condition opens: up to a comma, "then" or the end. */
function conditionalTokens(tokens: readonly Token[], cues: readonly Bare<Cue>[]): Set<number> {
  const found = new Set<number>()
  for (const { kind, sense, at, next } of cues) {
    if (kind !== 'condition' || (sense !== 'if' && sense !== 'unless')) continue
    for (let index = next; index < tokens.length; index++) {
      const { lower = '' } = tokens[index] ?? {}
      if (lower === ',' || lower === 'then' || strongEnds.has(lower)) break
      if (index > at) found.add(index)
    }
  }
  return found
}

/** The concepts around a cue up to the next strong end or condition on either side. */
function clauseOf(tokens: readonly Token[], words: readonly Word[], cues: readonly Bare<Cue>[], at: number): string[] {
  const ends = tokens.flatMap(({ lower }, index) =>
    strongEnds.has(lower) || cues.some((cue) => cue.kind === 'condition' && cue.at === index) ? [index] : [],
  )
  const from = Math.max(-1, ...ends.filter((end) => end < at))
  const to = Math.min(tokens.length, ...ends.filter((end) => end > at))
  return words.filter((word) => word.at > from && word.at < to).map(({ concept }) => concept)
}

/** The next content words of the clause; where it has none, the two before. Empty for "if yours has not". */
function scopeOf(tokens: readonly Token[], words: readonly Word[], cues: readonly Bare<Cue>[], at: number): string[] {
  const scope: string[] = []
  for (const word of words) {
    if (word.at < at || scope.length === scopeWords) continue
    const parted = tokens.slice(at + 1, word.at).some(({ lower }) => clauseEnds.has(lower))
    if (parted) break
    if (!scope.includes(word.concept)) scope.push(word.concept)
  }
  if (scope.length > 0) return scope
  const clause = Math.max(-1, ...cues.filter((cue) => cue.kind === 'condition' && cue.at < at).map((cue) => cue.at))
  return words
    .filter((word) => word.at < at && word.at > clause)
    .slice(-2)
    .map(({ concept }) => concept)
}

function surroundingsOf(words: readonly Word[], at: number): Surroundings {
  const around = new Map<string, number>()
  const add = (list: readonly Word[]): void => {
    for (const [distance, { concept }] of list.slice(0, reach).entries())
      around.set(concept, Math.max(around.get(concept) ?? 0, 1 / (distance + 1)))
  }
  add(words.filter((word) => word.at < at).reverse())
  add(words.filter((word) => word.at >= at))
  return around
}

function readNames(tokens: readonly Token[]): Bare<Name>[] {
  return tokens.flatMap(({ text, lower, value }, at) => {
    const numbered = value === null && /\p{N}/u.test(text)
    const before = tokens[at - 1]?.text
    const opens = before === undefined || /^[.!?:"“‘'([|*]$/.test(before)
    const capital = /^\p{Lu}/u.test(text) && (!opens || /^\p{Lu}{2}/u.test(text)) && !/^I(?:'\p{L}+)?$/u.test(text)
    return (capital || numbered) && !plainWords.has(lower) ? [{ at, text, lower }] : []
  })
}
