import type { Readable, Writable } from 'node:stream'
import { cleanLine } from './clean-text.ts'
import type { Line } from './layouts/line.ts'
import { paintLines } from './layouts/paint-lines.ts'

type Environment = Readonly<Record<string, string | undefined>>

type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number }
type InputStream = Readable & { readonly isTTY?: boolean }

export interface Streams {
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Environment
}

/** The two outputs and what they can show. Results go to standard output, everything else to standard error. */
export interface Terminal extends Streams {
  /** Cells a line of results may take. */
  readonly columns: number
  readonly colour: boolean
  readonly errorColour: boolean
  /** Screens may be drawn and questions asked: both ends are terminals, and nobody said that nobody is there. */
  readonly interactive: boolean
  /** Bars may be drawn on standard error. */
  readonly bars: boolean
  readonly quiet: boolean
  print(lines: readonly Line[]): void
  write(text: string): void
  /** One line on standard error, unless quiet. */
  notice(message: string): void
}

export function openTerminal(streams: Streams, options: { noColour: boolean; quiet: boolean }): Terminal {
  const { stdin, stdout, stderr, env } = streams
  const colour = showsColour(env, stdout.isTTY === true, options.noColour)
  const errorColour = showsColour(env, stderr.isTTY === true, options.noColour)
  const drawable = env['TERM'] !== 'dumb' && !inAutomation(env)
  return {
    ...streams,
    columns: columnsOf(stdout, env),
    colour,
    errorColour,
    interactive: stdin.isTTY === true && stdout.isTTY === true && drawable,
    bars: stderr.isTTY === true && drawable && !options.quiet,
    quiet: options.quiet,
    print: (lines) => void stdout.write(paintLines(lines, colour)),
    write: (text) => void stdout.write(text),
    notice: (message) => {
      if (!options.quiet) stderr.write(`${cleanLine(message)}\n`)
    },
  }
}

/** NO_COLOR wins over the variables that force colours; without any of them a terminal decides. */
function showsColour(env: Environment, isTerminal: boolean, noColour: boolean): boolean {
  if (noColour || env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['CLICOLOR_FORCE'] !== undefined && env['CLICOLOR_FORCE'] !== '0') return true
  return isTerminal && env['TERM'] !== 'dumb'
}

function inAutomation(env: Environment): boolean {
  const ci = env['CI']
  return ci !== undefined && ci !== '' && ci !== '0' && ci !== 'false'
}

function columnsOf(stream: OutputStream, env: Environment): number {
  const columns = stream.columns ?? Number(env['COLUMNS'])
  return Number.isInteger(columns) && columns >= 20 ? columns : 80
}
