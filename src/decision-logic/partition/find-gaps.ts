import type { Branch } from '../../../schemas/decision-logic.ts'
import type { Interval } from '../../../schemas/guard.ts'
import { complement, normalise } from '../space/intervals.ts'
import type { Axis, Stretch } from './read-axes.ts'

/** Values of an axis that no branch takes. */
export interface Gap {
  readonly interval: Interval
  /** The branches beside it; null at an open end. */
  readonly below: Stretch | null
  readonly above: Stretch | null
}

/**
 * What the branches of an axis leave out. A catch-all takes everything. Two branches beside one that could not be read (in prose, between them) leave out a
 * single value at most: the wider a gap is, the more likely that branch is meant for it. An open end counts only where all branches are on
 * the axis and share no value: "over 3" beside "over 7" are thresholds, not cases.
 */
export function findGaps(axis: Axis): Gap[] {
  const { stretches, others, whole } = axis
  const branches = new Set(stretches.map(({ branch }) => branch)).size
  if (branches < 2 || others.some(isCatchAll)) return []
  const taken = normalise(
    stretches.flatMap(({ intervals }) => intervals),
    whole,
  )
  const gaps = complement(taken, whole).flatMap((interval) => {
    const gap = { interval, below: beside(stretches, interval, 'below'), above: beside(stretches, interval, 'above') }
    const inside = interval.low !== null && interval.high !== null && gap.below !== null && gap.above !== null
    if (!isReached(interval, stretches) || (axis.prose && isExample(gap))) return []
    const unread = others.some((branch) => !axis.prose || liesBetween(branch, gap))
    if (inside) return stretches.some(isOneSided) && (!unread || branches > 2 || isPoint(interval)) ? [gap] : []
    if (axis.prose) return []
    const edge = gap.below ?? gap.above
    const bounded = edge !== null && !edge.intervals.every(isPoint)
    const ended = stretches.some(isOneSided)
    return others.length === 0 && bounded && ended && areCases(stretches) && !isNatural(interval) ? [gap] : []
  })
  return [...gaps, ...findSliceGaps(axis)]
}

/**
 * Where "up to 90 days, and A" meets "more than 90 days", and "up to 80 days, and B" does not: values that are left out for B. Two bounds that
 * nearly all branches share are meant to be shared.
 */
function findSliceGaps({ stretches, whole }: Axis): Gap[] {
  const slices = stretches.filter(({ rest }) => rest.length > 0)
  const pure = stretches.filter(({ rest }) => rest.length === 0)
  return slices.flatMap((slice) => {
    const meets = (other: Stretch) => pure.some((end) => meet(other, end, whole))
    if (meets(slice) || !slices.some((other) => other !== slice && meets(other))) return []
    const own = normalise(
      [slice, ...pure].flatMap(({ intervals }) => intervals),
      whole,
    )
    return complement(own, whole).flatMap((interval) => {
      if (interval.low === null || interval.high === null) return []
      const gap = {
        interval,
        below: beside([slice, ...pure], interval, 'below'),
        above: beside([slice, ...pure], interval, 'above'),
      }
      return gap.below === slice || gap.above === slice ? [gap] : []
    })
  })
}

/** True where one stretch begins where the other ends, with nothing between them. */
function meet(one: Stretch, other: Stretch, whole: boolean): boolean {
  if (!isApart(one, other)) return false
  return normalise([...one.intervals, ...other.intervals], whole).length < one.intervals.length + other.intervals.length
}

/** True for a branch that stands in the text between those beside a gap: it may be meant for it. */
function liesBetween({ place }: Branch, { below, above }: Gap): boolean {
  const starts = [below, above].map((stretch) => stretch?.branch.place.start.offset ?? place.start.offset)
  return place.start.offset >= Math.min(...starts) && place.start.offset <= Math.max(...starts)
}

/** "If it is £8 …" in running text works a value out; it is no case beside others. */
function isExample({ below, above }: Gap): boolean {
  return [below, above].some((stretch) => stretch?.intervals.every(isPoint) === true)
}

/**
 * True where a stretch has an open end: "more than", "up to". "15 minutes" and "2 to 4 weeks" beside each other may be items of an agenda; one
 * open end makes cases of them.
 */
export function isOneSided({ intervals }: Stretch): boolean {
  return intervals.some(({ low, high }) => low === null || high === null)
}

/** Where all is said in weeks or years, only whole ones are meant. */
function isReached({ low, high }: Interval, stretches: readonly Stretch[]): boolean {
  const step = stepOf(stretches)
  if (step === 1 || low === null || high === null) return true
  return Math.floor(high / step) * step >= low
}

function stepOf(stretches: readonly Stretch[]): number {
  const said = (word: RegExp) => stretches.every(({ guard }) => word.test(guard.text))
  const [{ guard } = { guard: null }] = stretches
  if (guard?.unit === 'day' && said(/\bweeks?\b/i)) return 7
  return guard?.unit === 'month' && said(/\byears?\b/i) ? 12 : 1
}

export function isCatchAll({ guard, restatement }: Branch): boolean {
  return guard.kind === 'otherwise' || restatement?.kind === 'otherwise'
}

/** A single value; of measured quantities, a single point. */
function isPoint({ low, high }: Interval): boolean {
  return low !== null && low === high
}

/** Nothing is measured or counted below nothing; and the case of none is seldom one. */
function isNatural({ low, high, highClosed }: Interval): boolean {
  return low === null && high !== null && (high <= 0 || (high === 1 && !highClosed))
}

/** True where no two branches share a value but those with equal values, which differ in something else. */
function areCases(stretches: readonly Stretch[]): boolean {
  return stretches.every((one, at) =>
    stretches.slice(at + 1).every((other) => isEqual(one, other) || isApart(one, other)),
  )
}

function isEqual(one: Stretch, other: Stretch): boolean {
  return JSON.stringify(one.intervals) === JSON.stringify(other.intervals)
}

function isApart(one: Stretch, other: Stretch): boolean {
  return one.intervals.every((a) => other.intervals.every((b) => isBelow(a, b) || isBelow(b, a)))
}

function isBelow(one: Interval, other: Interval): boolean {
  if (one.high === null || other.low === null) return false
  return one.high < other.low || (one.high === other.low && !(one.highClosed && other.lowClosed))
}

function beside(stretches: readonly Stretch[], gap: Interval, side: 'below' | 'above'): Stretch | null {
  const bound = side === 'below' ? gap.low : gap.high
  if (bound === null) return null
  const near = stretches.filter(({ intervals }) =>
    intervals.some((interval) => {
      const edge = side === 'below' ? interval.high : interval.low
      if (edge === null) return false
      const distance = side === 'below' ? bound - edge : edge - bound
      return distance >= 0 && distance <= 1
    }),
  )
  return near[0] ?? null
}
