import type { z } from 'zod'
import type { Reporter } from '../reporter.ts'
import type { Parts } from './parts.ts'

/** A verb of the tool, defined once; the command line, HTTP, MCP and the library are doors to it. */
export interface Operation<Input extends z.ZodType, Output extends z.ZodType> {
  readonly name: string
  readonly summary: string
  readonly input: Input
  readonly output: Output
  run(parts: Parts, input: z.output<Input>, reporter: Reporter, signal?: AbortSignal): Promise<z.output<Output>>
}

/** Gives an operation its types where it is written. */
export function defineOperation<Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Input, Output>,
): Operation<Input, Output> {
  return operation
}
