import { Failure } from '../src/failure.ts'
import type { Toolkit, ToolkitOptions } from '../src/toolkit.ts'
import type { CommandContext } from './command-context.ts'
import { loadCommand } from './load-command.ts'
import { parseRequest } from './parse-request.ts'
import { readDate } from './read-date.ts'
import { flag, type Request, text } from './request.ts'
import { tellFailure } from './tell-failure.ts'
import { openTerminal, type Streams } from './terminal.ts'

/** Everything that a run of the command line takes from outside, so that it can run inside a test. */
export interface World extends Streams {
  /** The words after node and the script. */
  readonly argv: readonly string[]
  readonly cwd: () => string
  readonly packageRoot: string
  /** Aborted from outside; the reason is the exit code. */
  readonly signal: AbortSignal
  readonly loadToolkit: () => Promise<(options: ToolkitOptions) => Promise<Toolkit>>
}

/** Runs one command line and gives its exit code. Never throws: what goes wrong is told on standard error. */
export async function runCli(world: World): Promise<number> {
  const toolkits: Toolkit[] = []
  try {
    const request = parseRequest(world.argv)
    const command = await loadCommand(request.command)
    return await Promise.race([command(contextOf(world, request, toolkits)), whenAborted(world.signal)])
  } catch (error) {
    if (world.signal.aborted) return exitOf(world.signal)
    return tellFailure(error, world)
  } finally {
    await Promise.allSettled(toolkits.map((toolkit) => toolkit.close()))
  }
}

function contextOf(world: World, request: Request, toolkits: Toolkit[]): CommandContext {
  const terminal = openTerminal(world, {
    noColour: flag(request, 'no-color'),
    quiet: flag(request, 'quiet'),
  })
  const cwd = currentFolder(world)
  const configPath = text(request, 'config')
  const now = readDate(text(request, 'now'))
  return {
    request,
    terminal,
    signal: world.signal,
    cwd,
    packageRoot: world.packageRoot,
    openToolkit: async (reporter, overrides = {}) => {
      const createToolkit = await world.loadToolkit()
      const toolkit = await createToolkit({
        cwd,
        ...(configPath !== undefined && { configPath }),
        ...(now && { now }),
        reporter,
        ...overrides,
      })
      toolkits.push(toolkit)
      return toolkit
    },
  }
}

/** Settles when the run is aborted: operations that are slow to notice do not hold the user up. */
function whenAborted(signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(exitOf(signal))
    signal.addEventListener('abort', () => resolve(exitOf(signal)), { once: true })
  })
}

function exitOf(signal: AbortSignal): number {
  return typeof signal.reason === 'number' ? signal.reason : 130
}

function currentFolder({ cwd }: World): string {
  try {
    return cwd()
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause
    throw new Failure('path-not-found', 'The current folder is gone.', 'Change to a folder that is there.', { cause })
  }
}
