import type { Place } from '../../../schemas/place.ts'
import type { UnitVerdict } from './figure-in-sentence.ts'

/** A figure whose unit is missing, or does not measure what its sentence or column is about. */
export interface WrongUnit extends UnitVerdict {
  readonly figure: string
  /** What it stands in. */
  readonly text: string
  readonly place: Place
}
