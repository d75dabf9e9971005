import type { Token } from './tokenise.ts'

export type Comparator = 'gt' | 'ge' | 'lt' | 'le' | 'eq' | 'ne'

/** Words and signs before an amount. */
const before = compile([
  [
    'gt',
    'more than|over|above|exceeds|exceed|exceeding|exceeded|greater than|longer than|older than|larger than|bigger than|higher than|later than|beyond|in excess of|past|after|after more than|>',
  ],
  [
    'ge',
    'at least|greater than or equal to|more than or equal to|no less than|not less than|no fewer than|not fewer than|no lower than|not lower than|a minimum of|minimum|minimum of|not under|no earlier than|not before|≥|>=|=>',
  ],
  [
    'lt',
    'less than|under|below|fewer than|shorter than|younger than|newer than|smaller than|lower than|earlier than|before|up to but not including|in less than|in under|in fewer than|within less than|within fewer than|<',
  ],
  [
    'le',
    'at most|less than or equal to|fewer than or equal to|no more than|not more than|no greater than|not greater than|no higher than|not higher than|no larger than|not larger than|up to|up to and including|within|within the last|within the past|within the next|within the first|in the last|in the past|in the next|in the first|during the last|during the first|during the past|inside|a maximum of|maximum|maximum of|not over|not exceeding|not exceed|no later than|not later than|no older than|not older than|no longer than|not longer than|≤|<=|=<',
  ],
  ['eq', 'exactly|only|just|equal to|equals|precisely|='],
  ['ne', 'other than|!=|≠'],
])

/** Words behind an amount. */
const after = compile([
  [
    'ge',
    'or more|or longer|or older|or over|or above|or later|or higher|or greater|or up|or larger|and more|and above|and over|and up|and older|or more ago|ago or more|or longer ago|+|minimum|at least|old or older|and upwards|or upwards',
  ],
  [
    'le',
    'or less|or fewer|or under|or below|or earlier|or lower|or younger|or shorter|or smaller|or newer|and less|and under|and below|ago or less|or less ago|maximum|max|at most|at the most|old or younger',
  ],
])

/** A comparator that stands at a token; `next` is the index of the token behind it. The longest wins. */
export interface Compared {
  readonly op: Comparator
  readonly next: number
}

export function readComparatorBefore(tokens: readonly Token[], at: number): Compared | null {
  return longest(before, tokens, at)
}

/** "And under 65" and "or more than 9" begin another comparison. */
export function readComparatorAfter(tokens: readonly Token[], at: number): Compared | null {
  const compared = longest(after, tokens, at)
  if (compared === null) return null
  const behind = tokens[compared.next]
  const another = behind?.value !== undefined && behind.value !== null
  return another || behind?.lower === 'to' || behind?.lower === 'than' || /^[$£€]$/.test(behind?.text ?? '')
    ? null
    : compared
}

/** What holds where the comparator does not. */
export function negate(op: Comparator): Comparator {
  return opposites[op]
}

const opposites = { gt: 'le', le: 'gt', ge: 'lt', lt: 'ge', eq: 'ne', ne: 'eq' } as const

interface Phrase {
  readonly words: readonly string[]
  readonly op: Comparator
}

/** Phrases by their first word, the longest first. */
function compile(rows: readonly (readonly [Comparator, string])[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const [op, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ')
      const [first = ''] = words
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, op }].sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return byFirst
}

function longest(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  tokens: readonly Token[],
  at: number,
): Compared | null {
  for (const { words, op } of phrases.get(tokens[at]?.lower ?? '') ?? []) {
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) return { op, next: at + words.length }
  }
  return null
}
