import type { CellRegion } from '../../../schemas/decision-table.ts'
import type { Interval } from '../../../schemas/guard.ts'
import { isWhole, type Unit } from '../grammar/units.ts'
import type { CellReading } from './cell-reading.ts'
import { commonUnit, unitOfHeader } from './column-unit.ts'

/** The cells of one column, read together. */
export interface ColumnReading {
  readonly kind: 'number' | 'members'
  readonly regions: readonly CellRegion[]
  readonly unit: string | null
  /** What a bare number is multiplied by. */
  readonly factor: number
  readonly whole: boolean
}

interface ColumnWords {
  /** What the cells are written as. */
  readonly texts?: readonly string[]
  /** Values of the column that are known from elsewhere. */
  readonly known?: readonly string[]
}

/**
 * The readings of a column to regions. What is not of the kind of most of the column could not be read. Where `texts` are
 * given, a cell of a column of named values that says something else is one more value, by its whole text.
 */
export function readColumn(
  header: string,
  readings: readonly CellReading[],
  { texts = [], known = [] }: ColumnWords = {},
): ColumnReading {
  const numbers = readings.filter(({ kind }) => kind === 'number').length
  const members = readings.filter(({ kind }) => kind === 'members').length
  return numbers > 0 && numbers >= members ? readNumbers(header, readings) : readMembers(readings, texts, known)
}

function readNumbers(header: string, readings: readonly CellReading[]): ColumnReading {
  const stated = readings.flatMap((reading) =>
    reading.kind === 'number' && reading.unit !== null ? [reading.unit] : [],
  )
  const common = commonUnit(stated)
  const inHeader = headerUnit(header, common)
  const bare = common === null || inHeader?.unit === common.unit ? inHeader : common
  const unit = common ?? inHeader
  const regions = readings.map((reading): CellRegion => {
    if (reading.kind === 'any' || reading.kind === 'otherwise') return { kind: reading.kind }
    if (reading.kind === 'none') return { kind: 'number', unit: unit?.unit ?? null, intervals: [zero] }
    if (reading.kind !== 'number') return { kind: 'opaque' }
    if (reading.unit === null) return scale(reading.intervals, bare)
    return { kind: 'number', unit: reading.unit.unit, intervals: [...reading.intervals] }
  })
  return {
    kind: 'number',
    regions,
    unit: unit?.unit ?? null,
    factor: bare?.factor ?? 1,
    whole: isWholeColumn(header, unit, regions),
  }
}

/** Bare numbers under "Weeks" are counted in weeks: they are only made days where another cell speaks of days. */
function headerUnit(header: string, common: Unit | null): Unit | null {
  const unit = unitOfHeader(header)
  const kept = unit === null || common !== null || unit.factor === 1 || unit.dimension === 'money'
  return kept ? unit : null
}

const zero: Interval = { low: 0, lowClosed: true, high: 0, highClosed: true }

function scale(intervals: readonly Interval[], unit: Unit | null): CellRegion {
  const factor = unit?.factor ?? 1
  if (factor === 0) return { kind: 'opaque' }
  const times = (bound: number | null) => (bound === null ? null : bound * factor)
  return {
    kind: 'number',
    unit: unit?.unit ?? null,
    intervals: intervals.map((interval) => ({ ...interval, low: times(interval.low), high: times(interval.high) })),
  }
}

/** Bare numbers are taken as whole where all of them are, but for what is measured in fractions. */
function isWholeColumn(header: string, unit: Unit | null, regions: readonly CellRegion[]): boolean {
  if (unit !== null) return unit.unit === 'date' || isWhole(unit.unit)
  if (/price|cost|amount|value|balance|total|fee|rate|ratio|weight|distance|temperature|percent|%|[$£€]/i.test(header))
    return false
  const bounds = regions
    .flatMap((region) => (region.kind === 'number' ? region.intervals : []))
    .flatMap(({ low, high }) => [low, high])
  return bounds.every((bound) => bound === null || Number.isInteger(bound))
}

function readMembers(
  readings: readonly CellReading[],
  texts: readonly string[],
  known: readonly string[],
): ColumnReading {
  const plain = readings.flatMap((reading) => (reading.kind === 'members' && !reading.negated ? reading.members : []))
  const spelling = new Map<string, string>()
  for (const member of [...plain, ...known, 'yes', 'no'])
    if (!spelling.has(fold(member))) spelling.set(fold(member), member)
  const named =
    2 * readings.filter(({ kind }) => kind === 'members').length >= readings.filter(({ kind }) => kind !== 'any').length
  const regions = readings.map((reading, row): CellRegion => {
    if (reading.kind === 'any' || reading.kind === 'otherwise') return { kind: reading.kind }
    if (reading.kind === 'none') return { kind: 'members', members: ['none'], negated: false }
    const text = texts[row]?.trim() ?? ''
    if (reading.kind === 'opaque' && named && text !== '') return { kind: 'members', members: [text], negated: false }
    if (reading.kind !== 'members') return { kind: 'opaque' }
    const { denial, negated } = reading
    if (denial !== undefined && !reading.members.some((member) => spelling.has(fold(member)))) {
      return { kind: 'members', members: [denial], negated: false }
    }
    return {
      kind: 'members',
      negated,
      members: [...new Set(reading.members.map((member) => spelling.get(fold(member)) ?? member))],
    }
  })
  return { kind: 'members', regions, unit: null, factor: 1, whole: false }
}

/** Members that differ in case or white space only are the same. */
export function fold(member: string): string {
  return member.toLowerCase().replace(/\s+/g, ' ').trim()
}
