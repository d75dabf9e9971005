import { render } from 'ink'
import { ProgressBars } from '../components/progress-bars.tsx'
import type { ProgressState } from '../progress/progress-state.ts'
import type { Terminal } from '../terminal.ts'

const frameMs = 120

/** Draws the bars on standard error until they are closed, and takes them away then. */
export function openProgressScreen({ stderr, errorColour }: Terminal, read: () => ProgressState): { close(): void } {
  const view = () => (
    <ProgressBars state={read()} columns={(stderr.columns ?? 80) - 1} now={performance.now()} colour={errorColour} />
  )
  // The stream is process.stderr; Ink's type asks for more of it than it uses.
  const screen = render(view(), { stdout: stderr as NodeJS.WriteStream, patchConsole: false, exitOnCtrlC: false })
  const frames = setInterval(() => screen.rerender(view()), frameMs)
  return {
    close: () => {
      clearInterval(frames)
      screen.clear()
      screen.unmount()
      screen.cleanup()
    },
  }
}
