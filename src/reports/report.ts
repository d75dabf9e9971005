import type { ValidateResult } from '../../schemas/finding.ts'

export interface ReportOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** The text of a file that findings stand in; null where it is not at hand. */
  readonly sources?: (path: string) => string | null
}

/** A result as text that ends with a line end. Whatever comes from documents is cleaned; the same input gives the same bytes. */
export type Report = (result: ValidateResult, options: ReportOptions) => string
