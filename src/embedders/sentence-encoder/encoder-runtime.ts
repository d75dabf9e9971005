/** Tokens to vectors with the weights in memory; lives in the child process. */
export interface EncoderRuntime {
  readonly name: 'dense' | 'reference'
  /** A vector for each row of at most 128 tokens; a row may be empty. Rows stand end to end in the result. */
  encode(rows: readonly Int32Array[]): Promise<Float32Array>
}

export const vectorLength = 512
/** Attention heads of a layer. */
export const heads = 4
/** Tokens past this are not read by the model. */
export const tokenLimit = 128
/** `auto`: dense where it works, else reference. The vectors of both are equal but for rounding. */
export type RuntimeChoice = 'auto' | 'dense' | 'reference'
