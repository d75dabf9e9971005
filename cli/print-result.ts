import type { CommandContext } from './command-context.ts'
import { jsonText } from './json-text.ts'
import type { Line } from './layouts/line.ts'
import { text } from './request.ts'

/** A result on standard output: its JSON on request, else laid out for reading. */
export function printResult<Result>(
  { request, terminal }: CommandContext,
  result: Result,
  layOut: (result: Result) => readonly Line[],
): void {
  if (text(request, 'format') === 'json') terminal.write(`${jsonText(result, terminal.stdout.isTTY ? 2 : 0)}\n`)
  else terminal.print(layOut(result))
}
