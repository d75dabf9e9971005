import { type Comparison, readComparison } from '../grammar/read-comparison.ts'
import { type Condition, readCondition } from '../grammar/read-condition.ts'
import { type Token, tokenise } from '../grammar/tokenise.ts'
import { noVocabulary } from '../grammar/vocabulary.ts'
import type { Span } from './find-clauses.ts'

/** A comparison and the brackets behind it that say it again: "less than a week (7 days or less)". */
export interface Restatement {
  readonly said: Span & { readonly condition: Condition }
  readonly again: Span & { readonly condition: Condition }
}

/** The comparisons of a text that brackets restate in the same unit, in their order. */
export function findRestatements(text: string): Restatement[] {
  if (!/\(/.test(text) || !/\d|\b(?:one|two|three|a)\b/i.test(text)) return []
  const tokens = tokenise(text)
  const found: Restatement[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.lower !== '(') continue
    const again = comparisonIn(tokens, at + 1) ?? amountIn(tokens, at + 1)
    const said = again === null ? null : again.compares ? comparisonBefore(tokens, at) : amountBefore(tokens, at)
    if (again === null || said === null || said.unit?.unit !== again.unit?.unit) continue
    // A kilobyte is a thousand bytes or 1,024.
    if (again.unit?.dimension === 'data') continue
    found.push({ said: read(tokens, said), again: read(tokens, again) })
  }
  return found
}

/** The comparisons with a unit in a text. */
export function findComparisons(text: string): Restatement['said'][] {
  const tokens = tokenise(text)
  const found: Restatement['said'][] = []
  for (let at = 0; at < tokens.length; at++) {
    const comparison = readComparison(tokens, at)
    if (comparison === null || !comparison.compares) continue
    if (comparison.unit !== null) found.push(read(tokens, comparison))
    at = comparison.next - 1
  }
  return found
}

/** The comparison that is all that brackets hold. */
function comparisonIn(tokens: readonly Token[], at: number): Comparison | null {
  const comparison = readComparison(tokens, at)
  if (comparison === null || !comparison.compares || comparison.unit === null) return null
  const ago = tokens[comparison.next]?.lower === 'ago' ? comparison.next + 1 : comparison.next
  return tokens[ago]?.lower === ')' ? comparison : null
}

/** The amount that is all that brackets hold: "(two weeks)". It says again the amount before it, whatever that is compared with. */
function amountIn(tokens: readonly Token[], at: number): Comparison | null {
  const amount = readComparison(tokens, at)
  return amount !== null && !amount.compares && isMeasured(amount) && tokens[amount.next]?.lower === ')' ? amount : null
}

function amountBefore(tokens: readonly Token[], bracket: number): Comparison | null {
  for (let start = Math.max(0, bracket - 4); start < bracket; start++) {
    const amount = readComparison(tokens, start)
    if (amount !== null && !amount.compares && isMeasured(amount) && amount.next === bracket) return amount
  }
  return null
}

function isMeasured({ unit }: Comparison): boolean {
  return unit !== null && unit.dimension !== 'count'
}

/** The comparison that ends where brackets open, or a word before. */
function comparisonBefore(tokens: readonly Token[], bracket: number): Comparison | null {
  for (let start = Math.max(0, bracket - 9); start < bracket; start++) {
    const comparison = readComparison(tokens, start)
    if (comparison === null) continue
    if (comparison.compares && comparison.next >= bracket - 1 && comparison.next <= bracket) return comparison
    if (comparison.compares) start = comparison.next - 1
  }
  return null
}

function read(tokens: readonly Token[], { first, next }: Comparison): Restatement['said'] {
  const inside = tokens.slice(first, next)
  const condition = readCondition(inside, { vocabulary: noVocabulary, bare: true })
  return { condition, from: inside[0]?.from ?? 0, to: inside.at(-1)?.to ?? 0 }
}
