import type { Interval } from '../../../schemas/guard.ts'
import { complement, normalise } from '../space/intervals.ts'
import { headWords } from './head-words.ts'
import { isResult } from './opposites.ts'
import { isOtherwise } from './otherwise.ts'
import type { Amount } from './read-amount.ts'
import { type Comparison, readComparison } from './read-comparison.ts'
import { type MemberList, readMembers } from './read-members.ts'
import type { Token } from './tokenise.ts'
import type { Unit } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A condition without "and" and "or". `from` and `to` are offsets in the text that was tokenised. */
export type ConditionPart = { readonly from: number; readonly to: number } & (
  | {
      readonly kind: 'quantity'
      readonly variable: string
      readonly unit: Unit | null
      readonly intervals: readonly Interval[]
      readonly anchor: string | null
      readonly calendar: Amount['calendar']
    }
  | {
      readonly kind: 'member'
      readonly variable: string
      readonly members: readonly string[]
      readonly negated: boolean
    }
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'opaque' }
)

/** What a condition says. One part: itself; more: all or any of them. */
export interface Condition {
  readonly joined: 'all' | 'any'
  readonly parts: readonly ConditionPart[]
}

export interface ReadOptions {
  readonly vocabulary: Vocabulary
  /** True for labels and cells: a bare amount or value is the whole condition there. */
  readonly bare: boolean
}

/** The tokens of a condition, connective included ("if it has been more than 7 days"), to what it says. Never guesses: the rest is opaque. */
export function readCondition(tokens: readonly Token[], options: ReadOptions): Condition {
  const inner = stripConnective(tokens)
  const { body } = inner
  if (body.length === 0)
    return isOtherwise(tokens) ? { joined: 'all', parts: [{ kind: 'otherwise', ...spanOf(tokens) }] } : opaque(tokens)
  if (isOtherwise(tokens) || isOtherwise(body))
    return { joined: 'all', parts: [{ kind: 'otherwise', ...spanOf(tokens) }] }
  const pieces = split(body, options)
  if (pieces === null) return opaque(tokens)
  const parts = pieces.parts.flatMap((piece) => readPiece(piece, options))
  if (!inner.negated) return { joined: pieces.joined, parts }
  const [only, ...others] = parts
  if (only === undefined || others.length > 0) return opaque(tokens)
  return { joined: 'all', parts: [negated(only)] }
}

function opaque(tokens: readonly Token[]): Condition {
  return { joined: 'all', parts: [{ kind: 'opaque', ...spanOf(tokens) }] }
}

// Whole words only: "it isn't" does not begin with "it is".
const connectives =
  /^(?:(?:and|or|but|then|so|also|only|even) )*(?:(?:if|when|whenever|where|once|unless|except|in case|for|while|as long as|provided that|provided|given that|only if|only when|only for|assuming|should|suppose|until)(?= ))?(?: (?:if|when|for|it is|it's|there is|there are|that|of)(?= ))*/

/** Without "if", "only for", "unless" and the like; "unless" and "except" turn the meaning round. */
function stripConnective(tokens: readonly Token[]): { body: readonly Token[]; negated: boolean } {
  const opening = tokens.slice(0, 6)
  const text = opening.map(({ lower }) => lower).join(' ')
  const matched = connectives.exec(`${text} `)?.[0].trim() ?? ''
  const count = matched === '' ? 0 : matched.split(' ').length
  const end = tokens.findLastIndex(({ lower }) => /[\p{L}\p{N}%)’'"”+]/u.test(lower)) + 1
  return { body: tokens.slice(count, Math.max(count, end)), negated: /\b(?:unless|except)\b/.test(matched) }
}

/** Cuts at "and", "but" and "or" between conditions; not within a comparison or a list of values. Null where both kinds stand in one condition. */
function split(
  tokens: readonly Token[],
  options: ReadOptions,
): { joined: Condition['joined']; parts: readonly (readonly Token[])[] } | null {
  const inside = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const span = spanAt(tokens, at, options)
    if (span === null) continue
    inside.fill(1, at, span.next)
    at = span.next - 1
  }
  const cuts: number[] = []
  const kinds = new Set<string>()
  for (const [at, { lower }] of tokens.entries()) {
    if (inside[at] === 1 || (lower !== 'and' && lower !== 'or' && lower !== 'but')) continue
    cuts.push(at)
    kinds.add(lower === 'or' ? 'any' : 'all')
  }
  if (kinds.size > 1) return null
  if (kinds.size === 0) return { joined: 'all', parts: [tokens] }
  const parts: (readonly Token[])[] = []
  let start = 0
  for (const cut of [...cuts, tokens.length]) {
    const end = tokens[cut - 1]?.lower === ',' ? cut - 1 : cut
    if (end > start) parts.push(tokens.slice(start, end))
    start = cut + 1
  }
  // A joint with nothing beside it joins nothing.
  return parts.length === 0 ? { joined: 'all', parts: [tokens] } : { joined: kinds.has('any') ? 'any' : 'all', parts }
}

/** The comparison or list of values that starts at a token, with its joints. */
function spanAt(tokens: readonly Token[], at: number, { vocabulary }: ReadOptions): { next: number } | null {
  const comparison = readComparison(tokens, at)
  if (comparison?.compares) return comparison
  const members = readMembers(tokens, at, vocabulary, true)
  return members !== null && members.members.length > 1 ? members : null
}

/** A piece without "and" and "or" between conditions, to its parts: one, or a value and a comparison of it. */
function readPiece(tokens: readonly Token[], options: ReadOptions): ConditionPart[] {
  const comparisons = findComparisons(tokens, options.bare)
  const list = findMembers(tokens, options)
  const [comparison] = comparisons
  if (comparison === undefined)
    return [list === null ? { kind: 'opaque', ...spanOf(tokens) } : memberPart(tokens, list)]
  if (comparisons.length > 1) return [{ kind: 'opaque', ...spanOf(tokens) }]
  const quantity = quantityPart(tokens, comparison)
  if (quantity === null) return [{ kind: 'opaque', ...spanOf(tokens) }]
  if (list === null || !list.sure || (list.next > comparison.first && list.first < comparison.next)) return [quantity]
  const member: ConditionPart = {
    kind: 'member',
    variable: '',
    members: list.members,
    negated: false,
    ...spanOf(tokens.slice(list.first, list.next)),
  }
  return list.first < comparison.first ? [member, quantity] : [quantity, member]
}

function findComparisons(tokens: readonly Token[], bare: boolean): Comparison[] {
  const found: Comparison[] = []
  for (let at = 0; at < tokens.length; at++) {
    const comparison = readComparison(tokens, at)
    if (comparison === null) continue
    const whole =
      bare && comparison.first <= 1 && comparison.next >= tokens.length - 2 && !isPronoun(tokens, comparison)
    // "Just one" compares nothing where no unit says what is counted.
    const vague = !bare && comparison.unit === null && isPoint(comparison.intervals)
    // "From 32 days" is a case as a label; in a sentence, "from £30" may be where something falls from.
    const opens = whole && !comparison.compares && tokens[comparison.first - 1]?.lower === 'from'
    if (opens)
      found.push({
        ...comparison,
        intervals: comparison.intervals.map((point) => ({ ...point, high: null, highClosed: false })),
      })
    else if ((comparison.compares && !vague) || whole) found.push(comparison)
    at = comparison.next - 1
  }
  return found
}

/** "The red one" is a thing and no number. */
function isPronoun(tokens: readonly Token[], { first, unit, compares }: Comparison): boolean {
  return !compares && unit === null && first > 0 && tokens[first]?.lower === 'one'
}

function isPoint(intervals: readonly Interval[]): boolean {
  return intervals.length === 1 && intervals[0]?.low !== null && intervals[0]?.low === intervals[0]?.high
}

function quantityPart(tokens: readonly Token[], comparison: Comparison): ConditionPart | null {
  const head = tokens.slice(0, comparison.first)
  const tail = tokens.slice(comparison.next)
  const negation = negationBefore(head, tokens[comparison.first]?.lower ?? '')
  if (negation === 'unclear') return null
  const whole = comparison.unit?.whole ?? false
  const stated = normalise(comparison.intervals, false)
  const time = comparison.unit?.dimension === 'time'
  return {
    kind: 'quantity',
    variable: headWords(head.length > 0 ? head : time ? [] : tail).join(' '),
    unit: comparison.unit,
    intervals: negation === 'turns' ? complement(normalise(comparison.intervals, whole), whole) : stated,
    anchor: time ? anchorOf(tokens, comparison) : null,
    calendar: comparison.calendar,
    ...spanOf(tokens),
  }
}

const auxiliaries = new Set('been be yet already for being still a an the'.split(' '))
const negations = /^(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot)$|n't$/
const plainNegations = /^(?:not|never)$|n't$/

/** Whether a "not" before a comparison turns it round: directly, or from before a time limit that was not kept. */
function negationBefore(head: readonly Token[], comparator: string): 'none' | 'turns' | 'unclear' {
  const at = head.findLastIndex(({ lower }) => negations.test(lower))
  if (at === -1) return 'none'
  if (!plainNegations.test(head[at]?.lower ?? '')) return 'unclear'
  const between = head.slice(at + 1)
  if (between.every(({ lower }) => auxiliaries.has(lower))) return 'turns'
  return comparator === 'within' || comparator === 'in' ? 'turns' : 'unclear'
}

/** The event that a time counts from: "after delivery", "of the order date", "ago". */
function anchorOf(tokens: readonly Token[], comparison: Comparison): string | null {
  const inside = tokens.slice(comparison.first, comparison.next).map(({ lower }) => lower)
  if (inside.includes('last') || inside.includes('past') || inside.includes('ago') || inside.includes('next'))
    return 'now'
  const [first, ...rest] = tokens.slice(comparison.next)
  if (first === undefined) return null
  if (first.lower === 'ago') return 'now'
  if (first.lower === 'old') return 'birth'
  if (!/^(?:after|from|of|since|before|following|past|until|prior|counted)$/.test(first.lower)) return null
  return rest.map(({ text }) => text).join(' ') || null
}

const copulas = new Set(
  "is are was were isn't aren't wasn't weren't be been says say said returns return returned shows show answers answer equals = : as to chose chooses chosen selected picks picked status level".split(
    ' ',
  ),
)

/** Nouns that classes of customers and things are named before: "Gold members". */
const classNouns = new Set(
  'member members customer customers user users client clients account accounts plan plans tier tiers level levels order orders item items subscriber subscribers holder holders guest guests product products status statuses'.split(
    ' ',
  ),
)

/** The list of values that a piece is about: behind a copula, before the noun of a class, or the whole piece. */
function findMembers(tokens: readonly Token[], { vocabulary, bare }: ReadOptions): MemberList | null {
  for (let at = 0; at < tokens.length; at++) {
    const behind = tokens[at - 1]?.lower ?? ''
    const afterCopula =
      copulas.has(behind) ||
      ((behind === 'a' || behind === 'an' || behind === 'not') && copulas.has(tokens[at - 2]?.lower ?? ''))
    const list = readMembers(tokens, at, vocabulary, true)
    if (list === null) continue
    const followed = tokens[list.next]?.lower ?? ''
    const whole = at <= 1 && list.next >= tokens.length && (bare || list.sure)
    const named = classNouns.has(followed) && list.next + 1 >= tokens.length
    const last = list.next >= tokens.length || classNouns.has(followed) || followed === '(' || followed === ')'
    if (whole || (named && list.sure) || (named && at <= 1) || (afterCopula && last)) return list
    if (list.sure && list.members.length > 1 && last) return list
    at = list.next - 1
  }
  return null
}

function memberPart(tokens: readonly Token[], list: MemberList): ConditionPart {
  const head = tokens.slice(0, list.first)
  const negated = head.some(({ lower }) => negations.test(lower))
  const tail = tokens.slice(list.next)
  const variable = headWords(head.length > 0 ? head : tail)
  return {
    kind: 'member',
    variable: variable.filter((word) => !isResult(word) && !copulas.has(word)).join(' '),
    members: list.members,
    negated,
    ...spanOf(tokens),
  }
}

function negated(part: ConditionPart): ConditionPart {
  if (part.kind === 'member') return { ...part, negated: !part.negated }
  if (part.kind !== 'quantity') return { kind: 'opaque', from: part.from, to: part.to }
  const whole = part.unit?.whole ?? false
  return { ...part, intervals: complement(normalise(part.intervals, whole), whole) }
}

function spanOf(tokens: readonly Token[]): { from: number; to: number } {
  return { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 }
}
