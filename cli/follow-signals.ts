import type { Writable } from 'node:stream'

interface SignalSource {
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  exit(code: number): void
}

/**
 * A signal that aborts with the exit code to end with: 130 for SIGINT, 143 for SIGTERM, 0 where the reader of standard output has had
 * enough (`| head`), 2 where results cannot be written (a full disk). A second SIGINT or SIGTERM ends the process at once.
 */
export function followSignals(source: SignalSource, stdout: Writable, stderr: Writable): AbortSignal {
  const controller = new AbortController()
  const end = (code: number) => () => {
    if (controller.signal.aborted) source.exit(code)
    controller.abort(code)
  }
  source.on('SIGINT', end(130))
  source.on('SIGTERM', end(143))
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return controller.abort(0)
    stderr.write(`Results could not be written: ${error.message}\n`)
    controller.abort(2)
  })
  // Nobody is left to tell.
  stderr.on('error', () => {})
  return controller.signal
}
