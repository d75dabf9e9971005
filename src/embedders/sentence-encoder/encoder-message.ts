import type { FailureCode } from '../../failure.ts'

/** How the child is started: its one argument, as JSON. */
export interface EncoderStart {
  readonly modelFolder: string
}

/** From the parent: rows of tokens end to end, and the length of each. */
export interface EncodeRequest {
  readonly id: number
  readonly tokens: Int32Array
  readonly lengths: Int32Array
}

/** From the child: the vectors of a request end to end; or why there are none; or why there will never be any. */
export type EncodeResponse =
  | { readonly kind: 'vectors'; readonly id: number; readonly vectors: Float32Array }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: FailureNotice }
  | { readonly kind: 'unavailable'; readonly failure: FailureNotice }

/** The parts of a Failure that cross between processes. */
export interface FailureNotice {
  readonly code: FailureCode
  readonly message: string
  readonly hint: string
}
