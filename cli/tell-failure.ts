import { Failure } from '../src/failure.ts'
import { jsonText } from './json-text.ts'
import { layOutFailure } from './layouts/lay-out-failure.ts'
import { paintLines } from './layouts/paint-lines.ts'
import { openTerminal, type Streams } from './terminal.ts'

/** Tells a failure on standard error, as JSON where that was asked for, and gives its exit code. Anything that is no failure is a bug of ours. */
export function tellFailure(
  error: unknown,
  { argv, ...streams }: Streams & { readonly argv: readonly string[] },
): number {
  const { stderr } = streams
  const failure = error instanceof Failure ? error : bug(error)
  if (wantsJson(argv)) {
    stderr.write(`${jsonText(failure.toReport())}\n`)
    return failure.exit
  }
  const noColour = argv.includes('--no-color')
  const { errorColour } = openTerminal(streams, { noColour, quiet: false })
  const columns = Math.min(stderr.columns ?? 100, 100)
  stderr.write(paintLines(layOutFailure(failure.toReport(), columns), errorColour))
  if (argv.includes('--debug')) stderr.write(`${stackOf(failure)}\n`)
  return failure.exit
}

function bug(error: unknown): Failure {
  const said = error instanceof Error ? error.message : String(error)
  const message = `Groundwork ran into something it did not expect: ${said}`
  return new Failure(
    'internal',
    message,
    'This is a defect of ours. Run it again with --debug and report what it prints.',
    {
      cause: error,
    },
  )
}

/** The failure may be told before the words are understood, so they are searched as they stand. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  const words = end === -1 ? argv : argv.slice(0, end)
  return words.some(
    (word, index) =>
      word === '--json' || word === '--format=json' || (word === '--format' && words[index + 1] === 'json'),
  )
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}
