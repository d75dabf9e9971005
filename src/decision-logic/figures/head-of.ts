import { stem } from '../grammar/head-words.ts'
import type { Token } from '../grammar/tokenise.ts'
import { singular } from '../grammar/units.ts'
import type { Figure } from './read-figures.ts'

/**
 * The stem of the noun that a figure is the value of: "limit" in "the lowest limit is £50" and in "a limit of up to £50"; null where none
 * stands right before it, but for copulas, "of" and comparators.
 */
export function headOf(tokens: readonly Token[], { first }: Figure): string | null {
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const { lower = '' } = tokens[at] ?? {}
    if (passed.has(lower)) continue
    return /^\p{L}{4}/u.test(lower) && !vague.has(lower) ? stem(singular(lower)) : null
  }
  return null
}

const farthest = 9
const passed = new Set(
  (
    'of is are was were be been being would should must will can may ( : for about around approximately a an the up to and including at least most more less fewer than under over only ' +
    'within above below exactly not no longer it now then'
  ).split(' '),
)

/** Words that go with any unit. */
const vague = new Set(
  (
    'maximum minimum default value number rate count size length that this which there they them when with into from after before until between than last past next first takes take took ' +
    'have having been does limited equals equal set sets contains contain have has year month week day total range parameter setting step least limited work'
  ).split(' '),
)
