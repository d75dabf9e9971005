import { intervalsOf } from '../grammar/read-comparison.ts'
import type { Unit } from '../grammar/units.ts'
import type { CellReading } from './cell-reading.ts'
import { readLiteral } from './read-literal.ts'
import { splitList } from './split-list.ts'

/**
 * A cell in the notation of DMN unary tests to what it says: `<18`, `[1..5)`, `"High","Low"`, `not("A")`, `-`. Null where it is none, or speaks
 * of another variable. Source: DMN 1.3, section 7.3.2 and grammar rules 7 to 18.
 */
export function readUnaryTest(text: string): CellReading | null {
  const trimmed = text.trim()
  if (trimmed === '-') return { kind: 'any' }
  const inverted = /^not\s*\((.*)\)$/s.exec(trimmed)
  const tests = splitList(inverted?.[1] ?? trimmed)?.map(readTest) ?? [null]
  const joined = joinTests(tests)
  if (inverted === null || joined === null) return joined
  return joined.kind === 'members' ? { ...joined, negated: true } : null
}

/** A list of tests holds where one of them does. */
function joinTests(tests: readonly (CellReading | null)[]): CellReading | null {
  const [first, ...others] = tests
  let joined = first ?? null
  for (const test of others) {
    if (joined?.kind === 'members' && test?.kind === 'members') {
      joined = { ...joined, members: [...joined.members, ...test.members] }
    } else if (joined?.kind === 'number' && test?.kind === 'number' && sameUnit(joined.unit, test.unit)) {
      const intervals = [...joined.intervals, ...test.intervals]
      joined = { ...joined, intervals, compares: true }
    } else return null
  }
  return joined
}

function readTest(text: string): CellReading | null {
  return readInterval(text) ?? readComparison(text)
}

const comparators = {
  '<': 'lt',
  '<=': 'le',
  '≤': 'le',
  '>': 'gt',
  '>=': 'ge',
  '≥': 'ge',
  '=': 'eq',
  '!=': 'ne',
} as const

function readComparison(text: string): CellReading | null {
  const sign = /^(?:<=|>=|!=|[<>=≤≥])/.exec(text)?.[0] ?? ''
  const literal = readLiteral(text.slice(sign.length))
  if (literal === null) return null
  const op = comparators[sign as keyof typeof comparators] ?? 'eq'
  if (literal.kind === 'number') {
    return { kind: 'number', intervals: intervalsOf(op, literal.value), unit: literal.unit, compares: op !== 'eq' }
  }
  if (op !== 'eq' && op !== 'ne') return null
  return { kind: 'members', members: [literal.value], negated: op === 'ne' }
}

/** `[1..5]`, `(1..5)`, `]1..5[`: both ends, with what belongs to it. */
function readInterval(text: string): CellReading | null {
  const match = /^([[\](])(.*)\.\.(.*)([\])[])$/s.exec(text)
  const low = readLiteral(match?.[2] ?? '')
  const high = readLiteral(match?.[3] ?? '')
  if (low?.kind !== 'number' || high?.kind !== 'number' || !sameUnit(low.unit, high.unit)) return null
  const bounds = { low: low.value, lowClosed: match?.[1] === '[', high: high.value, highClosed: match?.[4] === ']' }
  return { kind: 'number', intervals: [bounds], unit: low.unit, compares: true }
}

function sameUnit(one: Unit | null, other: Unit | null): boolean {
  return one?.unit === other?.unit
}
