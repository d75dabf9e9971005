import { isResult } from '../grammar/opposites.ts'
import { readComparison } from '../grammar/read-comparison.ts'
import type { Condition, ReadOptions } from '../grammar/read-condition.ts'
import { readCondition } from '../grammar/read-condition.ts'
import { readMembers } from '../grammar/read-members.ts'
import { type Token, tokenise } from '../grammar/tokenise.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { asksWhether } from './asks-whether.ts'
import { splitSentences } from './split-sentences.ts'

/** Offsets in a text. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A condition in a text, with what it leads to. */
export interface Clause extends Span {
  readonly condition: Condition
  /** What brackets behind it say again. */
  readonly restatement: (Span & { readonly condition: Condition }) | null
  /** lead: it stands before its outcome; trail: behind it; subject: "Gold members can …"; limit: "within 30 days", in the middle of a sentence. */
  readonly position: 'lead' | 'trail' | 'subject' | 'limit'
  readonly outcome: Span
  readonly sentence: Span
  /** True where nothing but words such as "however" stands before it in its sentence. */
  readonly opens: boolean
}

/** The conditions of a text, in their order: clauses with "if" and its kin, brackets, classes as subjects, limits. */
export function findClauses(text: string, vocabulary: Vocabulary): Clause[] {
  if (!cue.test(text) && !vocabulary.mayName(text)) return []
  const tokens = tokenise(text)
  return splitSentences(tokens).flatMap((sentence) => new SentenceReader(sentence, vocabulary).read())
}

const cue =
  /\b(?:if|unless|otherwise|in case|provided|as long as|when|once|only|within|under|over|more|less|fewer|longer|older|later|earlier|below|above|exceed\w*|(?:max|min)imum|between|exactly|at least|at most|up to|all other)\b|[<>≤≥=]/i

class SentenceReader {
  readonly #tokens: readonly Token[]
  readonly #options: ReadOptions
  readonly #span: Span
  readonly #found: Clause[] = []

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = tokens
    this.#options = { vocabulary, bare: false }
    this.#span = { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 }
  }

  read(): Clause[] {
    this.#readSubject()
    for (let at = 0; at < this.#tokens.length; ) at = this.#readAt(at)
    return this.#found
  }

  /** Reads what starts at a token; gives the index to go on from. */
  #readAt(at: number): number {
    const { lower = '' } = this.#tokens[at] ?? {}
    if (lower === '(') return this.#readBracket(at)
    if (lower === 'otherwise') return this.#readOtherwise(at)
    const width = cueWidth(this.#tokens, at)
    if (width > 0 && !asksWhether(this.#tokens, at)) return this.#readClause(at, width)
    const comparison = lower.length > 0 ? readComparison(this.#tokens, at) : null
    if (comparison?.compares && comparison.unit !== null && this.#isSubject(at, comparison.next)) {
      this.#add(
        0,
        comparison.next,
        'subject',
        { from: this.#tokens[comparison.next]?.from ?? this.#span.to, to: this.#span.to },
        null,
      )
      return comparison.next
    }
    if (comparison?.compares && comparison.unit !== null && this.#limits(comparison.first)) {
      const to = comparison.next
      this.#add(at, to, 'limit', this.#span, null)
      return to
    }
    return at + 1
  }

  /** "If …" up to the comma, "then", colon or bracket that closes it. Temporal words count only where they are read. */
  #readClause(at: number, width: number): number {
    const end = this.#clauseEnd(at + width)
    const condition = readCondition(this.#tokens.slice(at, end), this.#options)
    const { lower = '' } = this.#tokens[at] ?? {}
    if (
      /^(?:when|whenever|once|where|until|for|only)$/.test(lower) &&
      condition.parts.every(({ kind }) => kind === 'opaque')
    )
      return at + 1
    const bracket = this.#tokens[end]?.lower === '(' ? this.#bracketEnd(end) : null
    const restatement = bracket === null ? null : this.#restatement(end, bracket)
    const next = bracket ?? end
    const closed = closing.has(this.#tokens[next]?.lower ?? '') && skipClosing(this.#tokens, next) < this.#tokens.length
    const leads = this.#opens(at) || (closed && joins.has(this.#tokens[at - 1]?.lower ?? ''))
    const outcome = leads
      ? { from: this.#tokens[next]?.from ?? this.#span.to, to: this.#span.to }
      : { from: this.#span.from, to: this.#tokens[at - 1]?.to ?? this.#span.from }
    this.#add(at, end, leads ? 'lead' : 'trail', outcome, restatement)
    return next
  }

  #readOtherwise(at: number): number {
    const from = this.#tokens[at + 1]?.from ?? this.#span.to
    if (this.#opens(at) || joins.has(this.#tokens[at - 1]?.lower ?? ''))
      this.#add(at, at + 1, 'lead', { from, to: this.#span.to }, null)
    return at + 1
  }

  /** "(Oracle says No)", "(more than 7 days)", "(only if …)" where no condition stands before it. */
  #readBracket(at: number): number {
    const end = this.#bracketEnd(at)
    if (end === null) return at + 1
    const inner = this.#tokens.slice(at + 1, end - 1)
    const condition = readCondition(inner, this.#options)
    if (!saysSomething(inner, condition)) return opensClause(inner) ? at + 1 : end
    const after = skipClosing(this.#tokens, end)
    const opens = this.#opens(at)
    const outcome = opens
      ? { from: this.#tokens[after]?.from ?? this.#span.to, to: this.#span.to }
      : { from: this.#span.from, to: this.#tokens[at - 1]?.to ?? this.#span.from }
    this.#add(at + 1, end - 1, opens ? 'lead' : 'trail', outcome, null)
    return end
  }

  #restatement(at: number, end: number): Clause['restatement'] {
    const inner = this.#tokens.slice(at + 1, end - 1)
    const condition = readCondition(inner, { ...this.#options, bare: true })
    if (!saysSomething(inner, condition)) return null
    return { condition, from: inner[0]?.from ?? 0, to: inner.at(-1)?.to ?? 0 }
  }

  /** "Gold members can always …": the class as a condition of what is said of it. */
  #readSubject(): void {
    const start = /^(?:the|for|only|all|both)$/.test(this.#tokens[0]?.lower ?? '') ? 1 : 0
    const list = readMembers(this.#tokens, start, this.#options.vocabulary, false)
    if (list === null || !list.sure) return
    const behind = this.#tokens[list.next]?.lower ?? ''
    const named = classes.test(behind)
    const end = named ? list.next + 1 : list.next
    const verb = this.#tokens[end]?.lower ?? ''
    const quantified = verb === 'all' || verb === 'both' || verb === 'can' || verb === 'cannot' || verb === 'get'
    if (end >= this.#tokens.length || !(named ? /^\p{L}/u.test(verb) || verb === ',' || verb === ':' : quantified))
      return
    this.#add(start, end, 'subject', { from: this.#tokens[end]?.from ?? this.#span.to, to: this.#span.to }, null)
  }

  #add(at: number, end: number, position: Clause['position'], outcome: Span, restatement: Clause['restatement']): void {
    const tokens = this.#tokens.slice(at, end)
    const trimmed = trimEnd(tokens)
    const from = trimmed[0]?.from ?? 0
    const to = trimmed.at(-1)?.to ?? from
    const condition = readCondition(
      trimmed,
      position === 'limit' || position === 'subject' ? { ...this.#options, bare: true } : this.#options,
    )
    this.#found.push({
      from,
      to,
      condition,
      restatement,
      position,
      outcome,
      sentence: this.#span,
      opens: this.#opens(at),
    })
  }

  /** The index of the token that closes a clause: not within a comparison or a list of values. */
  #clauseEnd(at: number): number {
    const { vocabulary } = this.#options
    for (let next = at; next < this.#tokens.length; ) {
      const { lower = '' } = this.#tokens[next] ?? {}
      if (closing.has(lower) || lower === '(' || (dashes.has(lower) && !this.#tokens[next]?.joined)) return next
      const comparison = readComparison(this.#tokens, next)
      const list = comparison?.compares ? null : readMembers(this.#tokens, next, vocabulary, true)
      const span = comparison?.compares
        ? comparison.next
        : list !== null && list.members.length > 1
          ? list.next
          : next + 1
      next = Math.max(span, next + 1)
    }
    return this.#tokens.length
  }

  /** The index behind the bracket that closes the one at `at`; null where none does. */
  #bracketEnd(at: number): number | null {
    const end = this.#tokens.findIndex(({ lower }, index) => index > at && lower === ')')
    return end === -1 ? null : end + 1
  }

  /** True where nothing but introductions and brackets stands before a token in its sentence. */
  #opens(at: number): boolean {
    let open = 0
    for (const { lower } of this.#tokens.slice(0, at)) {
      if (lower === '(') open += 1
      else if (lower === ')') open -= 1
      else if (open === 0 && !introductions.has(lower)) return false
    }
    return true
  }

  /** "Orders of more than £1,000 can …": what opens a sentence and is compared, with a verb behind it. */
  #isSubject(at: number, next: number): boolean {
    const named = this.#tokens.slice(0, at)
    const nouns =
      named.length > 0 && named.length <= 4 && named.every(({ lower }) => /^\p{L}/u.test(lower) && !verbs.test(lower))
    const { lower = '' } = this.#tokens[next] ?? {}
    return nouns && (verbs.test(lower) || /^(?:over|for|in|by|with|without|to)$/.test(lower))
  }

  /** Limits are read where a sentence allows, forbids or asks for something. */
  #limits(at: number): boolean {
    const before = this.#tokens.slice(Math.max(0, at - 14), at)
    return (
      before.some(({ lower }) => modal.test(lower)) ||
      modal.test(this.#tokens[at - 1]?.lower ?? '') ||
      this.#found.some(({ position }) => position === 'subject')
    )
  }
}

const verbs =
  /^(?:is|are|was|were|can|cannot|may|must|should|will|would|could|need|needs|get|gets|have|has|go|goes|cost|costs|take|takes|do|does|run|runs|require|requires|qualify|qualifies|not|if|check|ask|tell|wait|send|offer|give|enter|refund|call)$/
const modal =
  /^(?:can|may|must|should|possible|allowed|only|eligible|qualif\w*|refund\w*|return\w*|get|gets|valid|entitled|cannot|can't|need|needs|required|accepted|claim\w*)$/
const classes = /^(?:members?|customers?|users?|clients?|accounts?|plans?|subscribers?|holders?|guests?)$/
const closing = new Set([',', 'then', ':', ';', '.', '?', '!'])
const dashes = new Set(['–', '—', '-'])
const joins = new Set([',', 'and', 'but', 'or', ';', ':', '–', '—', '-', ')'])
const introductions = new Set(
  'however alternatively but and also then finally so first next lastly note that or additionally instead similarly again especially , : - – — * / "'.split(
    ' ',
  ),
)

/** How many tokens a conditional word or phrase has that starts at `at`; 0 where none does. */
function cueWidth(tokens: readonly Token[], at: number): number {
  const { lower = '' } = tokens[at] ?? {}
  const second = tokens[at + 1]?.lower ?? ''
  if (lower === 'only' && /^(?:if|when|for|where)$/.test(second)) return 2
  if (lower === 'in' && second === 'case') return tokens[at + 2]?.lower === 'of' ? 3 : 2
  if ((lower === 'provided' || lower === 'assuming') && second === 'that') return 2
  if (lower === 'as' && second === 'long' && tokens[at + 2]?.lower === 'as') return 3
  if (lower === 'for' && /^(?:all|any|every)$/.test(second) && tokens[at + 2]?.lower === 'other') return 1
  // "At once" and "twice or once" are no conditions.
  if (lower === 'once' && (/^(?:at|or|only|just|than)$/.test(tokens[at - 1]?.lower ?? '') || !/^\p{L}/u.test(second)))
    return 0
  return /^(?:if|unless|when|whenever|once)$/.test(lower) ? 1 : 0
}

function skipClosing(tokens: readonly Token[], at: number): number {
  let next = at
  while (closing.has(tokens[next]?.lower ?? '') || dashes.has(tokens[next]?.lower ?? '')) next += 1
  return next
}

/** True where a bracket holds a condition and no remark. */
function saysSomething(tokens: readonly Token[], { parts }: Condition): boolean {
  if (opensClause(tokens)) return true
  if (tokens.some(({ lower }) => lower === ':')) return false
  return parts.every((part) => {
    if (part.kind === 'quantity') return part.unit !== null
    return part.kind === 'member' && part.members.every(isResult)
  })
}

function opensClause(tokens: readonly Token[]): boolean {
  return cueWidth(tokens, 0) > 0 && tokens[0]?.lower !== 'for'
}

function trimEnd(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, tokens.findLastIndex(({ lower }) => /[\p{L}\p{N}%)’'"”+\]]/u.test(lower)) + 1)
}
