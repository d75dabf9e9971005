import type { ProgressEvent, Reporter } from '../../src/reporter.ts'
import { loadScreens } from '../load-screens.ts'
import type { Terminal } from '../terminal.ts'
import { stageNames } from './lay-out-progress.ts'
import { advance, noProgress, type ProgressState } from './progress-state.ts'

export interface ProgressDisplay {
  readonly reporter: Reporter
  /** Takes the bars away and prints what was noticed meanwhile. */
  stop(): Promise<void>
}

/** Work shorter than this shows no bar, and so never pays for loading Ink. */
const barsAfterMs = 600
const lineEveryMs = 10_000

export function showProgress(terminal: Terminal): ProgressDisplay {
  if (terminal.bars) return showBars(terminal)
  return { reporter: terminal.quiet ? silent : linesReporter(terminal), stop: async () => {} }
}

const silent: Reporter = { progress: () => {}, notice: () => {} }

/** Without a terminal: one line every ten seconds, so that a log shows that the work goes on. */
function linesReporter(terminal: Terminal): Reporter {
  let last = performance.now()
  return {
    progress: ({ stage, done, total, unit }: ProgressEvent) => {
      if (performance.now() - last < lineEveryMs) return
      last = performance.now()
      terminal.notice(`${stageNames[stage]}: ${total > 0 ? `${done} of ${total}` : done} ${unit}`)
    },
    notice: terminal.notice,
  }
}

function showBars(terminal: Terminal): ProgressDisplay {
  let state: ProgressState = noProgress
  const notices: string[] = []
  let stopped = false
  let opening: NodeJS.Timeout | null = null
  let opened: Promise<{ close(): void }> | null = null
  const open = async () => {
    const { openProgressScreen } = await loadScreens().progress()
    return stopped ? { close: () => {} } : openProgressScreen(terminal, () => state)
  }
  return {
    reporter: {
      progress: (event) => {
        state = advance(state, event, performance.now())
        opening ??= setTimeout(() => {
          if (!stopped) opened = open()
        }, barsAfterMs)
      },
      notice: (message) => void notices.push(message),
    },
    stop: async () => {
      if (stopped) return
      stopped = true
      if (opening) clearTimeout(opening)
      if (opened) (await opened).close()
      for (const message of new Set(notices)) terminal.notice(message)
    },
  }
}
