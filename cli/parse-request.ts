import { Command, CommanderError, Option } from 'commander'
import type { CommandEntry, OptionEntry } from './command-table.ts'
import { commandTable, globalOptions } from './command-table.ts'
import { allOptions, findCommand } from './find-command.ts'
import { oneOf, type Request, usage } from './request.ts'
import { suggest } from './suggest.ts'

/**
 * The words typed (without node and script) to a request. Options may stand before and after the name of the command.
 * @throws Failure `usage`, with what was probably meant
 */
export function parseRequest(argv: readonly string[]): Request {
  const { entry, words, rest } = findCommand(argv)
  rejectUnknownOptions(argv, entry)
  if (!entry) throw unknownCommand(words)
  const options = [...globalOptions, ...entry.options]
  const parser = parserOf(entry, options)
  const { operands } = run(parser, rest, entry)
  checkOperands(operands, entry)
  const values = new Map(options.flatMap(({ name }) => readOption(parser, name)))
  if (values.get('json') === true) {
    if (values.has('format') && values.get('format') !== 'json')
      throw usage('--json and --format do not go together.', 'Give one of them.')
    values.set('format', 'json')
  }
  const format = values.get('format')
  if (typeof format === 'string') oneOf(`The format of ${entry.name}`, format, entry.formats)
  for (const { name, choices } of options) {
    const value = values.get(name)
    if (choices && typeof value === 'string') oneOf(`--${name}`, value, choices)
  }
  return { command: entry.name, positionals: operands, values }
}

function parserOf(entry: CommandEntry, options: readonly OptionEntry[]): Command {
  const parser = new Command(entry.name)
    .helpOption(false)
    .exitOverride()
    .allowExcessArguments()
    .configureOutput({ writeErr: () => {} })
  if (entry.argument) parser.argument('[operands...]')
  for (const option of options) {
    const flags = option.value === undefined ? `--${option.name}` : `--${option.name} <value>`
    const made = new Option(flags)
    parser.addOption(option.repeatable ? made.argParser(collect) : made)
  }
  return parser
}

function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value]
}

function run(parser: Command, words: readonly string[], entry: CommandEntry): { operands: readonly string[] } {
  try {
    return { operands: parser.parse(words, { from: 'user' }).args }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const message = error.message
      .replace(/^error: /, '')
      .replace(/'/g, '"')
      .replace(/ <value>/, '')
    throw usage(`${message.charAt(0).toUpperCase()}${message.slice(1)}.`, helpHint(entry))
  }
}

function readOption(parser: Command, name: string): [string, string | boolean | readonly string[]][] {
  const negated = name.startsWith('no-')
  const key = (negated ? name.slice(3) : name).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const value: unknown = parser.getOptionValue(key)
  if (negated) return value === false ? [[name, true]] : []
  if (typeof value === 'string' || typeof value === 'boolean') return [[name, value]]
  return Array.isArray(value) ? [[name, value.map(String)]] : []
}

function checkOperands(operands: readonly string[], entry: CommandEntry): void {
  const { argument } = entry
  const extra = argument?.variadic ? undefined : operands[argument ? 1 : 0]
  if (extra !== undefined) throw usage(`${entry.name} does not take "${extra}".`, helpHint(entry))
  if (argument?.required && operands.length === 0)
    throw usage(`${entry.name} needs a ${argument.name}.`, helpHint(entry))
}

function rejectUnknownOptions(argv: readonly string[], entry: CommandEntry | null): void {
  const known = entry ? [...globalOptions, ...entry.options] : allOptions()
  const everywhere = allOptions()
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? ''
    if (word === '--') return
    if (word === '-' || !word.startsWith('-') || /^-\d/.test(word)) continue
    const name = word.replace(/=.*$/s, '')
    if (known.some((option) => `--${option.name}` === name)) {
      if (!word.includes('=') && everywhere.find((option) => `--${option.name}` === name)?.value !== undefined) index++
      continue
    }
    throw unknownOption(name, known, entry)
  }
}

function unknownOption(name: string, known: readonly OptionEntry[], entry: CommandEntry | null) {
  const owner = commandTable.find(({ options }) => options.some((option) => `--${option.name}` === name))
  if (entry && owner)
    return usage(`${entry.name} has no option ${name}.`, `It belongs to ${owner.name}. ${helpHint(entry)}`)
  const near = suggest(
    name,
    known.map((option) => `--${option.name}`),
  )
  return usage(`There is no option ${name}.`, `${near ? `Did you mean ${near}? ` : ''}${helpHint(entry)}`)
}

function unknownCommand(words: readonly string[]) {
  const [first = ''] = words
  if (first === '') return usage('No command was given.', helpHint(null))
  const group = commandTable.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name)
  if (group.length > 0) {
    const typed =
      words[1] === undefined ? `"${first}" is not a whole command.` : `There is no command "${words.join(' ')}".`
    return usage(typed, `Did you mean ${group.join(' or ')}? ${helpHint(null)}`)
  }
  const names = commandTable.map(({ name }) => name)
  const near = suggest(first, names) ?? suggest(words.join(' '), names)
  return usage(`There is no command "${first}".`, `${near ? `Did you mean ${near}? ` : ''}${helpHint(null)}`)
}

function helpHint(entry: CommandEntry | null): string {
  return entry ? `groundwork ${entry.name} --help lists its options.` : 'groundwork --help lists the commands.'
}
