import { type CommandEntry, commandTable } from './command-table.ts'
import { findCommand } from './find-command.ts'
import { helpText } from './help-text.ts'

/** The text for `--help`, `help`, `--version` and no words at all; null where a command has to run. Loads nothing but the command table. */
export function quickAnswer(argv: readonly string[], version: () => string): string | null {
  const end = argv.indexOf('--')
  const words = end === -1 ? argv : argv.slice(0, end)
  if (words.includes('--help') || words.includes('-h') || words.length === 0) {
    return helpText(version(), commandOf(words))
  }
  if (words[0] === 'help') return helpText(version(), commandOf(words.slice(1)))
  return words.includes('--version') || words.includes('-V') ? `${version()}\n` : null
}

/** The command that is named, or the only one of which the first word is named: `intents` for `intents list`. */
function commandOf(words: readonly string[]): CommandEntry | undefined {
  const { entry, words: typed } = findCommand(words)
  const begun = commandTable.filter(({ name }) => name.startsWith(`${typed[0]} `))
  return entry ?? (begun.length === 1 ? begun[0] : undefined)
}
