import { render, useStdout } from 'ink'
import { useEffect, useState } from 'react'
import type { IntentsList } from '../../schemas/intent.ts'
import type { AskDefaults } from '../ask-defaults.ts'
import type { CommandContext } from '../command-context.ts'
import { counted, formatCount } from '../layouts/format-number.ts'
import { emptyLine, type Line, line, toned } from '../layouts/line.ts'
import { wrapLine } from '../layouts/wrap-line.ts'
import { type AskState, openingState } from './ask/ask-state.ts'
import { AskView } from './ask/ask-view.tsx'
import { type AskServices, useAskSession } from './ask/use-ask-session.ts'

interface Props {
  readonly services: AskServices
  readonly opening: AskState
  readonly colour: boolean
  readonly explain: boolean
}

/** The interactive session as an Ink app. */
export function AskScreen({ services, opening, colour, explain }: Props) {
  const state = useAskSession(services, opening)
  const { columns, rows } = useTerminalSize()
  return <AskView state={state} columns={columns} rows={rows} colour={colour} explain={explain} />
}

/** Runs the session until the user leaves, and gives the exit code. */
export async function runAskSession(context: CommandContext, defaults: AskDefaults, explain: boolean): Promise<number> {
  const { terminal, signal } = context
  const listeners = new Set<(message: string) => void>()
  const seen = new Set<string>()
  const notice = (message: string) => {
    if (terminal.quiet || seen.has(message)) return
    seen.add(message)
    for (const listener of listeners) listener(message)
  }
  const toolkit = await context.openToolkit({ progress: () => {}, notice })
  const services: AskServices = {
    ask: (asking) => toolkit.ask(asking, signal),
    readSource: (path) => toolkit.readSource(path),
    onNotice: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  const { summary } = await toolkit.listIntents({})
  // The first question would wait for the embedder; it starts while the user types. What goes wrong is told when a question meets it.
  toolkit.ask({ question: 'hello' }, signal).catch(() => {})
  terminal.print(layOutBanner(summary, terminal.columns))
  const opening = openingState(defaults.audience, defaults.context)
  const leavePasteMode = () => void terminal.stdout.write(bracketedPaste.off)
  terminal.stdout.write(bracketedPaste.on)
  try {
    const app = render(<AskScreen services={services} opening={opening} colour={terminal.colour} explain={explain} />, {
      exitOnCtrlC: false,
      patchConsole: false,
    })
    signal.addEventListener('abort', () => app.unmount(), { once: true })
    await app.waitUntilExit()
  } finally {
    leavePasteMode()
  }
  return 0
}

function layOutBanner({ documented, humanOnly }: IntentsList['summary'], columns: number): readonly Line[] {
  const known = `answers ${counted(documented, 'documented intent')}, leaves ${formatCount(humanOnly)} to people`
  return [
    emptyLine,
    ...wrapLine(line(toned('strong', 'Groundwork'), toned('dim', `  ${known}`)), columns, '  '),
    emptyLine,
  ]
}

/** Asks the terminal to mark pasted text, so that a line feed in it is not taken for Enter. */
const bracketedPaste = { on: '\u001b[?2004h', off: '\u001b[?2004l' } as const

function useTerminalSize(): { columns: number; rows: number } {
  const { stdout } = useStdout()
  const [size, setSize] = useState(() => sizeOf(stdout))
  useEffect(() => {
    const follow = () => setSize(sizeOf(stdout))
    stdout.on('resize', follow)
    return () => void stdout.off('resize', follow)
  }, [stdout])
  return size
}

function sizeOf({ columns, rows }: NodeJS.WriteStream): { columns: number; rows: number } {
  return { columns: columns || 80, rows: rows || 24 }
}
