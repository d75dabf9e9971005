import type { AskDefaults } from '../ask-defaults.ts'
import type { Command, CommandContext } from '../command-context.ts'
import { layOutReply } from '../layouts/lay-out-reply.ts'
import { layOutScores } from '../layouts/lay-out-scores.ts'
import { emptyLine } from '../layouts/line.ts'
import { loadScreens } from '../load-screens.ts'
import { printResult } from '../print-result.ts'
import { withProgress } from '../progress/with-progress.ts'
import { readContext } from '../read-context.ts'
import { choice, flag, list, text, usage } from '../request.ts'

export const ask: Command = async (context) => {
  const { request, terminal } = context
  const defaults: AskDefaults = {
    audience: choice(request, 'audience', ['agent', 'customer']) ?? 'agent',
    context: readContext(list(request, 'context')),
  }
  const batch = text(request, 'batch')
  if (batch !== undefined) {
    if (request.positionals.length > 0) throw usage('--batch and a question do not go together.', 'Give one of them.')
    const { askBatch } = await import('./ask-batch.ts')
    return askBatch(context, batch, defaults)
  }
  if (request.positionals.length > 0) return askOnce(context, request.positionals.join(' '), defaults)
  if (!terminal.interactive || text(request, 'format') === 'json') {
    throw usage(
      'There is no question, and no terminal to ask for one.',
      'Give it as an argument, or many with --batch FILE (- reads standard input).',
    )
  }
  const { runAskSession } = await loadScreens().ask()
  return runAskSession(context, defaults, flag(request, 'explain'))
}

async function askOnce(
  context: CommandContext,
  question: string,
  { audience, context: facts }: AskDefaults,
): Promise<number> {
  const { request, terminal, signal } = context
  const reply = await withProgress(context, (toolkit) => toolkit.ask({ question, audience, context: facts }, signal))
  printResult(context, reply, () => [
    ...layOutReply(reply, terminal.columns),
    ...(flag(request, 'explain') ? [emptyLine, ...layOutScores(reply, terminal.columns)] : []),
  ])
  return 0
}
