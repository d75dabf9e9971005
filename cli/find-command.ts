import { type CommandEntry, commandTable, globalOptions, type OptionEntry } from './command-table.ts'

/** Where the name of the command stands among the words typed; options and their values may stand before it. */
export interface CommandPosition {
  /** First words that are neither options nor their values: at most two, until a command is found. */
  readonly words: readonly string[]
  readonly entry: CommandEntry | null
  /** The words typed, without those that name the command. */
  readonly rest: readonly string[]
}

export function findCommand(argv: readonly string[]): CommandPosition {
  const at = positionals(argv)
  const first = at[0]
  const second = at[1]
  const words = [first, second].filter((index) => index !== undefined).map((index) => argv[index] ?? '')
  for (const taken of [[first, second], [first]]) {
    const indices = taken.filter((index) => index !== undefined)
    const name = indices.map((index) => argv[index]).join(' ')
    const entry = commandTable.find((candidate) => candidate.name === name)
    if (entry) return { words, entry, rest: argv.filter((_, index) => !indices.includes(index)) }
  }
  return { words, entry: null, rest: argv }
}

/** Every option that any command has; a name takes a value everywhere or nowhere. */
export function allOptions(): readonly OptionEntry[] {
  return [...globalOptions, ...commandTable.flatMap((entry) => entry.options)]
}

function positionals(argv: readonly string[]): number[] {
  const withValue = new Set(allOptions().flatMap(({ name, value }) => (value === undefined ? [] : [`--${name}`])))
  const found: number[] = []
  for (let index = 0; index < argv.length && found.length < 2; index++) {
    const word = argv[index] ?? ''
    if (word === '--') break
    if (withValue.has(word)) index++
    else if (word === '-' || !word.startsWith('-')) found.push(index)
  }
  return found
}
