import type { FailureCode } from '../../failure.ts'
import type { EncoderRuntime, RuntimeChoice } from './encoder-runtime.ts'

/** How the child is started: its one argument, as JSON. */
export interface EncoderStart {
  readonly modelFolder: string
  readonly runtime: RuntimeChoice
}

/** From the parent: rows of tokens end to end, and the length of each. */
export interface EncodeRequest {
  readonly id: number
  readonly tokens: Int32Array
  readonly lengths: Int32Array
}

/** From the child: which runtime it found, once; or why there is none; then the vectors of each request end to end, or why there are none. */
export type EncodeResponse =
  | { readonly kind: 'ready'; readonly runtime: EncoderRuntime['name']; readonly notice: string | null }
  | { readonly kind: 'unavailable'; readonly failure: FailureNotice }
  | { readonly kind: 'vectors'; readonly id: number; readonly vectors: Float32Array }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: FailureNotice }

/** The parts of a Failure that cross between processes. */
export interface FailureNotice {
  readonly code: FailureCode
  readonly message: string
  readonly hint: string
}
