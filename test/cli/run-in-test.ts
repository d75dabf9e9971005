import { PassThrough, Readable } from 'node:stream'
import { runCli } from '../../cli/run-cli.ts'
import type { Toolkit, ToolkitOptions } from '../../src/toolkit.ts'

interface Setting {
  readonly toolkit: Toolkit
  readonly stdin?: string | Buffer
  readonly cwd?: string
  readonly env?: Record<string, string>
  /** Standard output is a terminal of 80 columns. */
  readonly terminal?: boolean
  readonly signal?: AbortSignal
  /** Noticed by the toolkit when it is opened. */
  readonly notice?: string
}

export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** What the toolkit was opened with. */
  readonly opened: readonly ToolkitOptions[]
}

/** Runs a command line in this process over a toolkit of the test. */
export async function run(
  argv: readonly string[],
  { toolkit, stdin = '', cwd = '/nowhere', env = {}, terminal = false, signal, notice }: Setting,
): Promise<Run> {
  const stdout = new PassThrough({ highWaterMark: 1 << 24 })
  const stderr = new PassThrough({ highWaterMark: 1 << 24 })
  if (terminal) Object.assign(stdout, { isTTY: true, columns: 80 })
  const opened: ToolkitOptions[] = []
  const code = await runCli({
    argv,
    stdin: Readable.from([stdin]),
    stdout,
    stderr,
    env,
    cwd: () => cwd,
    packageRoot: cwd,
    signal: signal ?? new AbortController().signal,
    loadToolkit: async () => async (options) => {
      opened.push(options)
      if (notice !== undefined) options.reporter?.notice(notice)
      return toolkit
    },
  })
  return { code, stdout: textOf(stdout), stderr: textOf(stderr), opened }
}

function textOf(stream: PassThrough): string {
  const chunk: Buffer | null = stream.read()
  return chunk?.toString('utf8') ?? ''
}
