import { findCommand } from './find-command.ts'
import { helpText } from './help-text.ts'

/** The text for `--help`, `help`, `--version` and no words at all; null where a command has to run. Loads nothing but the command table. */
export function quickAnswer(argv: readonly string[], version: () => string): string | null {
  const end = argv.indexOf('--')
  const words = end === -1 ? argv : argv.slice(0, end)
  if (words.includes('--help') || words.includes('-h') || words.length === 0) {
    return helpText(version(), findCommand(words).entry ?? undefined)
  }
  if (words[0] === 'help') return helpText(version(), findCommand(words.slice(1)).entry ?? undefined)
  return words.includes('--version') || words.includes('-V') ? `${version()}\n` : null
}
