import { describe, expect, it } from 'vitest'
import { commandTable, globalOptions } from '../../cli/command-table.ts'
import { commandLoaders } from '../../cli/load-command.ts'
import { parseRequest } from '../../cli/parse-request.ts'
import { Failure } from '../../src/failure.ts'
import { reportNames } from '../../src/reports/reports.ts'

const understood: readonly (readonly [line: string, command: string, positionals: string[], values: object])[] = [
  ['validate', 'validate', [], {}],
  ['validate a b', 'validate', ['a', 'b'], {}],
  ['validate --json', 'validate', [], { json: true, format: 'json' }],
  ['--json validate a', 'validate', ['a'], { json: true, format: 'json' }],
  ['--format concise validate a', 'validate', ['a'], { format: 'concise' }],
  ['validate a --format=concise', 'validate', ['a'], { format: 'concise' }],
  ['--fail-on warning validate', 'validate', [], { 'fail-on': 'warning' }],
  ['validate --fail-on never --preset strict', 'validate', [], { 'fail-on': 'never', preset: 'strict' }],
  ['--rule a=off validate --rule b=error', 'validate', [], { rule: ['a=off', 'b=error'] }],
  ['--no-color --quiet --debug build', 'build', [], { 'no-color': true, quiet: true, debug: true }],
  ['--config ask build', 'build', [], { config: 'ask' }],
  ['ask intents list', 'ask', ['intents', 'list'], {}],
  ['ask --context tier=Gold --context days=9 why', 'ask', ['why'], { context: ['tier=Gold', 'days=9'] }],
  ['ask --batch -', 'ask', [], { batch: '-' }],
  ['ask -- --json', 'ask', ['--json'], {}],
  ['verify -', 'verify', ['-'], {}],
  ['verify --root docs replies.jsonl', 'verify', ['replies.jsonl'], { root: 'docs' }],
  ['intents list --handling human-only', 'intents list', [], { handling: 'human-only' }],
  ['intents --json list', 'intents list', [], { json: true, format: 'json' }],
  ['explain placeholder --now 2026-01-31', 'explain', ['placeholder'], { now: '2026-01-31' }],
]

describe('a command line that is understood', () => {
  it.each(understood)('%s', (line, command, positionals, values) => {
    const request = parseRequest(line.split(' '))
    expect({ ...request, values: Object.fromEntries(request.values) }).toEqual({ command, positionals, values })
  })
})

const refused: readonly (readonly [line: string, message: string, hint: RegExp])[] = [
  ['validte', 'There is no command "validte".', /^Did you mean validate\? groundwork --help/],
  ['frobnicate', 'There is no command "frobnicate".', /^groundwork --help/],
  ['intent list', 'There is no command "intent".', /intents list/],
  ['intents', '"intents" is not a whole command.', /^Did you mean intents list\?/],
  ['intents lst', 'There is no command "intents lst".', /^Did you mean intents list\?/],
  ['--quiet', 'No command was given.', /groundwork --help/],
  ['validate --fial-on error', 'There is no option --fial-on.', /^Did you mean --fail-on\?.*validate --help/],
  ['--jsn validate', 'There is no option --jsn.', /^Did you mean --json\?/],
  ['build --batch x', 'build has no option --batch.', /^It belongs to ask\./],
  ['validate -x', 'There is no option -x.', /validate --help/],
  ['validate --fail-on loud', '--fail-on cannot be "loud".', /It is one of: error, warning, info, never\.$/],
  ['validate --preset stric', '--preset cannot be "stric".', /^Did you mean strict\?/],
  ['validate --format yaml', 'The format of validate cannot be "yaml".', /pretty, concise, json/],
  ['build x --format mermaid', 'The format of build cannot be "mermaid".', /pretty, json/],
  ['validate --json --format concise', '--json and --format do not go together.', /one of them/],
  ['validate --fail-on', 'Option "--fail-on" argument missing.', /validate --help/],
  ['verify', 'verify needs a FILE.', /verify --help/],
  ['verify a b', 'verify does not take "b".', /verify --help/],
  ['doctor now', 'doctor does not take "now".', /doctor --help/],
]

describe('a command line that is refused', () => {
  it.each(refused)('%s', (line, message, hint) => {
    const failure = failureOf(() => parseRequest(line.split(' ')))
    expect({ code: failure.code, exit: failure.exit, message: failure.message }).toEqual({
      code: 'usage',
      exit: 2,
      message,
    })
    expect(failure.hint).toMatch(hint)
  })
})

describe('the command table', () => {
  it('names the commands that can be loaded, and no others', async () => {
    expect(Object.keys(commandLoaders).toSorted()).toEqual(commandTable.map(({ name }) => name).toSorted())
    for (const load of Object.values(commandLoaders)) expect(await load()).toBeTypeOf('function')
  })

  it('lists the reports that there are as formats of validate', () => {
    const formats = commandTable.find(({ name }) => name === 'validate')?.formats ?? []
    expect(formats.toSorted()).toEqual(reportNames.toSorted())
  })

  it('gives an option a value everywhere or nowhere, and no name twice in a command', () => {
    const kinds = new Map<string, boolean>()
    for (const entry of commandTable) {
      const names = [...globalOptions, ...entry.options].map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const { name, value } of entry.options) {
        expect(kinds.get(name) ?? value !== undefined).toBe(value !== undefined)
        kinds.set(name, value !== undefined)
      }
    }
  })
})

function failureOf(act: () => unknown): Failure {
  try {
    act()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
