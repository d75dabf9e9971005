import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'

/**
 * The places of parts of one text, which stands at `place` byte for byte. Parts are asked for in the order of their beginnings, so that a
 * text with thousands of parts is walked once.
 */
export function walkPlaces(place: Place, text: string): (from: number, to: number) => Place {
  let passed = 0
  let start = place.start
  return (from, to) => {
    const part = placeInText({ ...place, start }, text.slice(passed), from - passed, to - passed)
    passed = from
    start = part.start
    return part
  }
}
