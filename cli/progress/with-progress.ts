import type { Reporter } from '../../src/reporter.ts'
import type { Toolkit } from '../../src/toolkit.ts'
import type { CommandContext, ToolkitOverrides } from '../command-context.ts'
import { type ProgressDisplay, showProgress } from './show-progress.ts'

/** Opens the toolkit, does the work with bars (or lines) on standard error, and clears them before the result is printed. */
export async function withProgress<Result>(
  context: CommandContext,
  work: (toolkit: Toolkit, reporter: Reporter) => Promise<Result>,
): Promise<Result> {
  const display = showProgress(context.terminal)
  return stopAfter(context, display, async () => work(await context.openToolkit(display.reporter), display.reporter))
}

/** Several pieces of work with one toolkit, each with bars of its own. */
export async function openStages(context: CommandContext, overrides: ToolkitOverrides) {
  let display: ProgressDisplay | null = null
  const toolkit = await context.openToolkit(
    {
      progress: (event) => display?.reporter.progress(event),
      notice: (message) => (display?.reporter ?? context.terminal).notice(message),
    },
    overrides,
  )
  return <Result>(work: (toolkit: Toolkit) => Promise<Result>): Promise<Result> => {
    display = showProgress(context.terminal)
    return stopAfter(context, display, () => work(toolkit))
  }
}

async function stopAfter<Result>(
  { signal }: CommandContext,
  display: ProgressDisplay,
  work: () => Promise<Result>,
): Promise<Result> {
  const stop = () => display.stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await work()
  } finally {
    signal.removeEventListener('abort', stop)
    await display.stop()
  }
}
