import type { Place } from '../../../schemas/place.ts'

/** True for the place of a finding about the knowledge base as a whole, which stands in no file. */
export function isWhole(place: Place): boolean {
  return place.path === '.'
}
