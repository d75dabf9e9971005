import {
  type ArgumentEntry,
  type CommandEntry,
  commandTable,
  exitCodes,
  globalOptions,
  type OptionEntry,
} from './command-table.ts'

/** The help of the whole tool, or of one command; at most 80 columns wide. */
export function helpText(version: string, command?: CommandEntry): string {
  return command ? commandHelp(command) : overview(version)
}

function overview(version: string): string {
  return sections([
    [
      '',
      [
        `Groundwork ${version}: finds the cases that support documents leave undocumented,`,
        'answers from the rest with proof, and hands everything else to a person.',
      ],
    ],
    ['Usage', ['groundwork COMMAND [OPTIONS]']],
    ['Commands', columns(commandTable.map((entry) => [signature(entry), entry.summary]))],
    ['Options of every command', columns(globalOptions.map((option) => [optionFlags(option), option.summary]))],
    ['Exit codes', columns(exitCodes)],
    [
      'Start here',
      [
        'groundwork demo                 see it work on the sample',
        'groundwork COMMAND --help       options and examples of a command',
      ],
    ],
  ])
}

function commandHelp(entry: CommandEntry): string {
  const formats = entry.formats.length > 1 ? [['--format NAME', entry.formats.join(', ')] as const] : []
  const options = [...entry.options.map((option) => [optionFlags(option), optionSummary(option)] as const), ...formats]
  return sections([
    ['', [`${entry.summary.charAt(0).toUpperCase()}${entry.summary.slice(1)}.`]],
    ['Usage', [`groundwork ${signature(entry)} [OPTIONS]`]],
    ['Options', columns(options)],
    [
      'Options of every command',
      [
        globalOptions
          .filter(({ name }) => name !== 'format')
          .map(optionFlags)
          .join('  '),
      ].flatMap((text) => wrap(text, 76)),
    ],
    ['Notes', entry.notes.flatMap((note) => wrap(note, 76))],
    ['Examples', entry.examples],
  ])
}

function sections(parts: readonly (readonly [title: string, rows: readonly string[]])[]): string {
  return parts
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => (title === '' ? rows : [title, ...rows.map((row) => `  ${row}`)]).join('\n'))
    .join('\n\n')
    .concat('\n')
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.min(26, Math.max(0, ...rows.map(([left]) => left.length)))
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrap(right, 76 - width)
    const hanging = rest.map((row) => ' '.repeat(width + 2) + row)
    return left.length > width
      ? [left, ' '.repeat(width + 2) + first, ...hanging]
      : [`${left.padEnd(width + 2)}${first}`, ...hanging]
  })
}

function wrap(text: string, width: number): string[] {
  const rows: string[] = []
  for (const word of text.split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return rows
}

function signature({ name, argument }: CommandEntry): string {
  return argument ? `${name} ${argumentPlaceholder(argument)}` : name
}

function argumentPlaceholder({ name, required, variadic }: ArgumentEntry): string {
  const repeated = variadic && name === 'PATH' ? `${name}…` : name
  return required ? repeated : `[${repeated}]`
}

function optionFlags({ name, value }: OptionEntry): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

function optionSummary({ summary, choices, repeatable }: OptionEntry): string {
  const listed = choices ? `${summary}: ${choices.join(', ')}` : summary
  return repeatable ? `${listed}; may be repeated` : listed
}
