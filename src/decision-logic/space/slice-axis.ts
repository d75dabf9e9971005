import type { Interval } from '../../../schemas/guard.ts'
import type { Axis, Region } from './axis.ts'
import { type Bits, bothBits, eitherBits, listBits, noBits, rangeOfBits, setBit, withoutBits } from './bits.ts'
import { normalise } from './intervals.ts'

/** An axis cut into slices: no region that it was cut for tells two values of one slice apart. A region is then a set of slices. */
export interface SlicedAxis {
  readonly size: number
  /** True where slices have an order, so that neighbours make a range. */
  readonly ordered: boolean
  /** The slices that can occur. */
  readonly all: Bits
  toBits(region: Region): Bits
  toRegion(bits: Bits): Region
}

/** Throws where a region is of another kind than its axis. */
export function sliceAxis(axis: Axis, regions: readonly Region[]): SlicedAxis {
  return axis.kind === 'number' ? sliceNumbers(axis, regions) : sliceMembers(axis, regions)
}

/** A point between two values: before the value, or after it. */
interface Cut {
  readonly value: number
  readonly after: boolean
}

function sliceNumbers(axis: Axis & { kind: 'number' }, regions: readonly Region[]): SlicedAxis {
  const read = (region: Region) => normalise(intervalsOf(region), axis.whole)
  const cuts = sortCuts([axis.domain, ...regions.map(read)].flat().flatMap((interval) => cutsOf(interval, axis.whole)))
  const indexOf = new Map(cuts.map((cut, index) => [keyOf(cut), index + 1]))
  const size = cuts.length + 1
  const at = (cut: Cut | null, otherwise: number) => (cut === null ? otherwise : (indexOf.get(keyOf(cut)) ?? otherwise))
  const bitsOf = (intervals: readonly Interval[]): Bits => {
    let bits = noBits(size)
    for (const interval of intervals) {
      const range = rangeOfBits(size, at(lowCut(interval), 0), at(highCut(interval, axis.whole), size))
      bits = eitherBits(bits, range)
    }
    return bits
  }
  const all = bitsOf(axis.domain)
  return {
    size,
    ordered: true,
    all,
    toBits: (region) => bothBits(all, region.kind === 'any' ? all : bitsOf(read(region))),
    toRegion: (bits) => {
      const slices = listBits(bits).map((index) => between(cuts[index - 1], cuts[index]))
      return { kind: 'number', intervals: normalise(slices, axis.whole) }
    },
  }
}

function intervalsOf(region: Region): readonly Interval[] {
  if (region.kind === 'number') return region.intervals
  if (region.kind === 'any') return []
  throw new TypeError('a set of members on an axis of numbers')
}

function lowCut({ low, lowClosed }: Interval): Cut | null {
  return low === null ? null : { value: low, after: !lowClosed }
}

/** On whole numbers, after 4 is before 5. */
function highCut({ high, highClosed }: Interval, whole: boolean): Cut | null {
  if (high === null) return null
  return whole ? { value: high + 1, after: false } : { value: high, after: highClosed }
}

function cutsOf(interval: Interval, whole: boolean): Cut[] {
  return [lowCut(interval), highCut(interval, whole)].filter((cut) => cut !== null)
}

function sortCuts(cuts: readonly Cut[]): Cut[] {
  const distinct = [...new Map(cuts.map((cut) => [keyOf(cut), cut])).values()]
  return distinct.sort((one, other) => one.value - other.value || Number(one.after) - Number(other.after))
}

function keyOf({ value, after }: Cut): string {
  return `${value}${after ? '+' : ''}`
}

function between(low: Cut | undefined, high: Cut | undefined): Interval {
  return {
    low: low?.value ?? null,
    lowClosed: low !== undefined && !low.after,
    high: high?.value ?? null,
    highClosed: high?.after === true,
  }
}

function sliceMembers(axis: Axis & { kind: 'members' }, regions: readonly Region[]): SlicedAxis {
  const names = [...new Set(axis.members)]
  // A value that is named but not one of a closed set never occurs: it gets no slice.
  if (axis.open) names.push(...new Set(regions.flatMap(membersOf).filter((name) => !axis.members.includes(name))))
  const indexOf = new Map(names.map((name, index) => [name, index]))
  const size = names.length + (axis.open ? 1 : 0)
  const all = rangeOfBits(size, 0, size)
  const bitsOf = (members: readonly string[]): Bits => {
    const bits = noBits(size)
    for (const name of members) {
      const index = indexOf.get(name)
      if (index !== undefined) setBit(bits, index)
    }
    return bits
  }
  return {
    size,
    ordered: false,
    all,
    toBits: (region) => {
      if (region.kind === 'any') return all
      const named = bitsOf(membersOf(region))
      return region.kind === 'members' && region.negated ? withoutBits(all, named) : named
    },
    toRegion: (bits) => {
      const others = axis.open && listBits(bits).includes(names.length)
      const named = listBits(others ? withoutBits(all, bits) : bits)
      return { kind: 'members', members: named.map((index) => names[index] ?? ''), negated: others }
    },
  }
}

function membersOf(region: Region): readonly string[] {
  if (region.kind === 'members') return region.members
  if (region.kind === 'any') return []
  throw new TypeError('numbers on an axis of members')
}
