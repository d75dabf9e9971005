import type { Reporter } from '../src/reporter.ts'
import type { Toolkit, ToolkitOptions } from '../src/toolkit.ts'
import type { Request } from './request.ts'
import type { Terminal } from './terminal.ts'

/** What a command may decide in place of the global options. */
export type ToolkitOverrides = Pick<ToolkitOptions, 'cwd' | 'configPath' | 'now'>

/** What a command gets; it reads flags, calls the toolkit and prints, and leaves the work to the operations. */
export interface CommandContext {
  readonly request: Request
  readonly terminal: Terminal
  /** Aborted when the user interrupts or the reader of standard output is gone. */
  readonly signal: AbortSignal
  readonly cwd: string
  /** The folder of this package, which holds `knowledge/`. */
  readonly packageRoot: string
  /** Opens the toolkit with the global options; it is closed when the command ends. */
  openToolkit(reporter: Reporter, overrides?: ToolkitOverrides): Promise<Toolkit>
}

/** Runs one command and gives the exit code; what it cannot do it throws as a failure. */
export type Command = (context: CommandContext) => Promise<number>
