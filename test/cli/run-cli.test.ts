import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { doctorResultSchema } from '../../schemas/doctor.ts'
import { failureSchema } from '../../schemas/failure.ts'
import type { ValidateResult } from '../../schemas/finding.ts'
import { replySchema } from '../../schemas/reply.ts'
import { Failure, type FailureCode } from '../../src/failure.ts'
import { checkResult, fakeToolkit } from './fake-toolkit.ts'
import { run } from './run-in-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundwork-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const results = (errors: number, warnings: number, infos: number): ValidateResult => ({
  version: 1,
  summary: {
    documents: 1,
    errors,
    warnings,
    infos,
    suppressed: 0,
    baselined: 0,
    notAudited: 0,
    conditions: { total: 0, opaque: 0 },
    ms: 1,
  },
  findings: [],
})

describe('the exit code of validate', () => {
  it.each<[failOn: string, counts: [number, number, number], code: number]>([
    ['', [0, 5, 5], 0],
    ['', [1, 0, 0], 1],
    ['--fail-on error', [0, 1, 1], 0],
    ['--fail-on warning', [0, 1, 0], 1],
    ['--fail-on warning', [0, 0, 9], 0],
    ['--fail-on info', [0, 0, 1], 1],
    ['--fail-on never', [9, 9, 9], 0],
  ])('%s with %j is %i', async (failOn, [errors, warnings, infos], code) => {
    const { toolkit } = fakeToolkit({ validate: async () => results(errors, warnings, infos) })
    const ran = await run(['validate', '--json', ...failOn.split(' ').filter(Boolean)], { toolkit })
    expect(ran.code).toBe(code)
    expect(JSON.parse(ran.stdout)).toMatchObject({ version: 1, summary: { errors } })
  })
})

describe('validate', () => {
  it('gives the operation its paths, rules and preset', async () => {
    const inputs: object[] = []
    const { toolkit } = fakeToolkit({
      validate: async (input) => {
        inputs.push(input)
        return results(0, 0, 0)
      },
    })
    const argv = [
      'validate',
      'a',
      '--rule',
      'placeholder=off',
      'b',
      '--rule=owner-missing=error',
      '--preset',
      'strict',
      '--json',
    ]
    await run([...argv, '--baseline', 'known.json'], { toolkit })
    expect(inputs).toEqual([
      {
        paths: ['a', 'b'],
        rules: { placeholder: 'off', 'owner-missing': 'error' },
        preset: 'strict',
        baseline: 'known.json',
      },
    ])
  })

  it('writes a baseline that lists the findings, and is then fine', async () => {
    const at = { line: 1, column: 1, offset: 0 }
    const finding = {
      ruleId: 'placeholder',
      severity: 'error',
      message: 'm',
      witness: null,
      place: { path: 'a.md', start: at, end: at },
      related: [],
      hint: null,
      url: 'u',
      fingerprint: 'f1',
    } as const
    const { toolkit } = fakeToolkit({
      validate: async () => ({ ...results(1, 0, 0), findings: [{ ...finding, related: [] }] }),
    })
    const ran = await run(['validate', '--json', '--write-baseline', 'known.json'], { toolkit, cwd: folder })
    expect(ran.code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toMatchObject({
      findings: [{ fingerprint: 'f1' }],
    })
    expect(ran.stderr).toBe('1 finding written to known.json; --baseline known.json leaves them out.\n')
  })

  it.each([
    [['--rule', 'placeholder'], '--rule cannot be "placeholder".'],
    [['--rule', 'placeholder=loud'], 'The severity of placeholder cannot be "loud".'],
    [['--baseline', 'a', '--write-baseline', 'b'], '--baseline and --write-baseline do not go together.'],
    [['--write-baseline', 'no/such/folder.json'], 'The baseline could not be written'],
  ])('refuses %j', async (options, message) => {
    const ran = await run(['validate', ...options], { toolkit: fakeToolkit().toolkit, cwd: folder })
    expect([ran.code, ran.stderr.includes(message)]).toEqual([2, true])
  })
})

describe('the report of validate', () => {
  const at = (line: number, column: number) => ({ line, column, offset: 0 })
  const finding = {
    ruleId: 'placeholder',
    severity: 'error' as const,
    message: 'Something waits to be written.',
    witness: null,
    place: { path: 'procedures/late-fee.md', start: at(9, 4), end: at(9, 8) },
    related: [],
    hint: null,
    url: 'https://example.com',
    fingerprint: 'f1',
  }
  const { toolkit } = fakeToolkit({ validate: async () => ({ ...results(1, 0, 0), findings: [finding] }) })

  it('frames the source for people', async () => {
    const ran = await run(['validate'], { toolkit })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('9 │ 1. Open the fee in the Ledger.')
  })

  it.each(['concise', 'github', 'sarif', 'junit', 'markdown', 'json'])('comes as %s', async (format) => {
    const ran = await run(['validate', '--format', format], { toolkit })
    expect([ran.code, ran.stderr]).toEqual([1, ''])
    expect(ran.stdout).toContain('Something waits to be written.')
  })
})

describe('a failure', () => {
  it.each<[FailureCode, number]>([
    ['path-not-found', 2],
    ['index-missing', 3],
    ['embedder-failed', 4],
    ['internal', 70],
  ])('%s ends with %i, in JSON on standard error and nothing on standard output', async (code, exit) => {
    const failure = new Failure(code, 'It did not work.', 'Do this.', { place: { path: 'a.md', line: 3 } })
    const { toolkit, closedTimes } = fakeToolkit({ build: () => Promise.reject(failure) })
    const ran = await run(['build', '--json'], { toolkit })
    expect([ran.code, ran.stdout]).toEqual([exit, ''])
    expect(failureSchema.parse(JSON.parse(ran.stderr))).toEqual(failure.toReport())
    expect(closedTimes()).toBe(1)
  })

  it('is told to people with place, hint and page', async () => {
    const failure = new Failure('file-invalid', 'It is \u001b[31mnot\u001b[0m JSON.', 'Do this.', {
      place: { path: 'a.json', line: 3 },
    })
    const ran = await run(['build'], { toolkit: fakeToolkit({ build: () => Promise.reject(failure) }).toolkit })
    expect(ran.stderr).toBe(`✖ It is not JSON.\n  a.json:3\n  Do this.\n  file-invalid  ${failure.url}\n`)
  })

  it('of our own is exit 70, with its stack on --debug only', async () => {
    const { toolkit } = fakeToolkit({ build: () => Promise.reject(new TypeError('x is not a function')) })
    const ran = await run(['build'], { toolkit })
    expect([ran.code, ran.stderr.includes('did not expect: x is not a function')]).toEqual([70, true])
    expect(ran.stderr).not.toContain('caused by TypeError')
    expect((await run(['build', '--debug'], { toolkit })).stderr).toContain(
      'caused by TypeError: x is not a function\n    at',
    )
  })

  it('of the words typed is JSON too', async () => {
    const ran = await run(['--format', 'json', 'bild'], { toolkit: fakeToolkit().toolkit })
    expect(ran.code).toBe(2)
    expect(JSON.parse(ran.stderr)).toMatchObject({
      error: { code: 'usage', hint: expect.stringContaining('Did you mean build?') },
    })
  })
})

describe('being interrupted', () => {
  it('ends with the code of the signal at once, and closes the toolkit', async () => {
    const controller = new AbortController()
    const { toolkit, closedTimes } = fakeToolkit({ build: () => new Promise(() => {}) })
    const running = run(['build'], { toolkit, signal: controller.signal })
    await new Promise((resolve) => setTimeout(resolve, 50))
    controller.abort(143)
    const ran = await running
    expect([ran.code, ran.stdout, ran.stderr, closedTimes()]).toEqual([143, '', '', 1])
  })
})

describe('JSON on a terminal', () => {
  it('escapes what would steer it, and means the same', async () => {
    const message = 'a\u009b31mb\u202ec\u001b[2J\u{e0041}d'
    const failure = new Failure('internal', message, 'h')
    const { stderr } = await run(['build', '--json'], {
      toolkit: fakeToolkit({ build: () => Promise.reject(failure) }).toolkit,
    })
    expect(stderr).not.toMatch(/[\u001b\u009b\u202e]|\u{e0041}/u)
    expect(JSON.parse(stderr).error.message).toBe(message)
  })
})

describe('global options', () => {
  it('reach the toolkit', async () => {
    const ran = await run(['build', '--config', 'x/groundwork.yaml', '--now', '2026-02-28', '--json'], {
      toolkit: fakeToolkit().toolkit,
      cwd: folder,
    })
    expect(ran.opened).toEqual([
      {
        cwd: folder,
        configPath: 'x/groundwork.yaml',
        now: new Date('2026-02-28T00:00:00Z'),
        reporter: expect.anything(),
      },
    ])
  })

  it.each(['2026-02-30', 'tomorrow', '2026-1-1', '20260101'])('--now %s is refused', async (day) => {
    expect((await run(['build', '--now', day], { toolkit: fakeToolkit().toolkit })).code).toBe(2)
  })

  it.each<[string[], string]>([
    [['build'], 'The index is old.\n'],
    [['build', '--quiet'], ''],
  ])('%j tells notices on standard error: %j', async (argv, stderr) => {
    const ran = await run(argv, { toolkit: fakeToolkit().toolkit, notice: 'The index is old.' })
    expect([ran.code, ran.stderr]).toEqual([0, stderr])
  })

  it.each<[env: Record<string, string>, argv: string[], terminal: boolean, colour: boolean]>([
    [{}, [], true, true],
    [{}, [], false, false],
    [{}, ['--no-color'], true, false],
    [{ NO_COLOR: '1' }, [], true, false],
    [{ NO_COLOR: '' }, [], true, true],
    [{ TERM: 'dumb' }, [], true, false],
    [{ FORCE_COLOR: '1' }, [], false, true],
    [{ FORCE_COLOR: '0' }, [], true, false],
    [{ CLICOLOR_FORCE: '1' }, [], false, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, [], true, false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], true, false],
  ])('%j %j on a terminal %j: colours %j', async (env, argv, terminal, colour) => {
    const ran = await run(['build', ...argv], { toolkit: fakeToolkit().toolkit, env, terminal })
    expect(ran.stdout.includes('\u001b[')).toBe(colour)
    expect(ran.stdout).toContain('Index built')
  })
})

describe('ask', () => {
  it('joins the words of a question, and types the facts', async () => {
    const { toolkit, asked } = fakeToolkit()
    const facts = ['tier=Gold', 'days=9', 'code=007', 'rate=-1.5', 'vip=true', 'note="12"', 'eq=a=b', 'empty=']
    const argv = ['ask', ...facts.flatMap((fact) => ['--context', fact]), 'my', 'late fee', '--audience', 'customer']
    const ran = await run([...argv, '--json'], { toolkit })
    const context = { tier: 'Gold', days: 9, code: '007', rate: -1.5, vip: true, note: '12', eq: 'a=b', empty: '' }
    expect(asked).toEqual([{ question: 'my late fee', audience: 'customer', context }])
    expect(replySchema.parse(JSON.parse(ran.stdout))).toMatchObject({ kind: 'answer', audience: 'customer', context })
  })

  it('shows scores on --explain', async () => {
    const { toolkit } = fakeToolkit()
    expect((await run(['ask', 'my late fee'], { toolkit })).stdout).not.toContain('reason documented')
    expect((await run(['ask', 'my late fee', '--explain'], { toolkit })).stdout).toContain('reason documented')
  })

  it.each([
    [[], 'There is no question'],
    [['--context', 'Gold', 'x'], '--context cannot be "Gold".'],
    [['--batch', 'a', 'x'], '--batch and a question do not go together.'],
    [['--batch', 'no-such.jsonl'], 'There is no file no-such.jsonl.'],
    [['--batch', '.'], '. is a folder.'],
  ])('refuses %j', async (options, message) => {
    const ran = await run(['ask', ...options], { toolkit: fakeToolkit().toolkit, cwd: folder })
    expect([ran.code, ran.stdout, ran.stderr.includes(message)]).toEqual([2, '', true])
  })
})

describe('ask --batch', () => {
  const lines = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('answers in the order of the input, with ids, facts and audience of each line', async () => {
    const { toolkit, asked } = fakeToolkit()
    const stdin =
      '\ufeff{"id":7,"question":"late fee"}\r\n\n{"question":"x","audience":"customer","context":{"tier":"Gold"}}'
    const ran = await run(['ask', '--batch', '-', '--context', 'country=UK'], { toolkit, stdin })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(lines(ran.stdout).map(({ id, kind }) => [id, kind])).toEqual([
      [7, 'answer'],
      [null, 'handoff'],
    ])
    expect(asked).toEqual([
      { question: 'late fee', audience: 'agent', context: { country: 'UK' } },
      { question: 'x', audience: 'customer', context: { country: 'UK', tier: 'Gold' } },
    ])
  })

  it('puts an error in the place of a line that cannot be read, goes on, and ends with 2', async () => {
    const bad = ['not json', '{"question":5}', '{"question":"x","extra":1}', '[]', '"x"']
    const good = '{"id":"z","question":"late fee"}'
    const file = join(folder, 'questions.jsonl')
    writeFileSync(
      file,
      Buffer.concat([Buffer.from(`${bad.join('\n')}\n`), Buffer.from([0xff, 0x0a]), Buffer.from(good)]),
    )
    const ran = await run(['ask', '--batch', 'questions.jsonl', '--json'], {
      toolkit: fakeToolkit().toolkit,
      cwd: folder,
    })
    expect(ran.code).toBe(2)
    const out = lines(ran.stdout)
    expect(out.map(({ id, line }) => [id, line])).toEqual([
      [null, 1],
      [null, 2],
      [null, 3],
      [null, 4],
      [null, 5],
      [null, 6],
      ['z', undefined],
    ])
    expect(
      out
        .slice(0, 6)
        .every(({ error }) => error.code === 'batch-lines-unreadable' && error.message !== '' && error.hint !== ''),
    ).toBe(true)
    expect(JSON.parse(ran.stderr)).toMatchObject({
      error: { code: 'batch-lines-unreadable', message: '6 of 7 lines could not be read; all others were answered.' },
    })
  })

  it('reads over a line that is too long to be a question', async () => {
    const stdin = `{"question":"${'x'.repeat(5_000_000)}"}\n{"question":"late fee"}\n`
    const ran = await run(['ask', '--batch', '-'], { toolkit: fakeToolkit().toolkit, stdin })
    expect([ran.code, lines(ran.stdout).map(({ kind }) => kind)]).toEqual([2, [undefined, 'answer']])
  })
})

describe('the other commands', () => {
  it.each<[argv: string[], shows: string]>([
    [['build'], '✔ Index built'],
    [['intents', 'list'], '● People only: 1 intent'],
    [['explain', 'placeholder'], 'Text is finished.'],
    [['doctor'], '✔ Node 20\n\nEverything that is needed works.'],
  ])('%j', async (argv, shows) => {
    const { toolkit } = fakeToolkit()
    const ran = await run(argv, { toolkit })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout).toContain(shows)
    const twin = await run([...argv, '--json'], { toolkit })
    expect(JSON.parse(twin.stdout)).toMatchObject({ version: 1 })
  })

  it('doctor ends with 1 where something needed does not work', async () => {
    const broken = doctorResultSchema.parse({
      version: 1,
      ok: false,
      checks: [{ id: 'x', status: 'error', message: 'No disk.', hint: 'Buy one.' }],
    })
    const ran = await run(['doctor'], { toolkit: fakeToolkit({ doctor: async () => broken }).toolkit })
    expect([ran.code, ran.stdout]).toEqual([1, '✖ No disk.\n  Buy one.\n\nNot working: 1 of 1 checks.\n'])
  })

  it.each<[wrong: number, unproven: number, unreadable: number, code: number]>([
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [0, 1, 0, 1],
    [1, 0, 1, 2],
    [0, 0, 1, 2],
  ])('check with %i wrong, %i unproven and %i unreadable ends with %i', async (wrong, unproven, unreadable, code) => {
    const summary = { ...checkResult.summary, wrong, unproven, unreadable }
    const { toolkit } = fakeToolkit({ check: async () => ({ ...checkResult, summary }) })
    const ran = await run(['check', '-'], { toolkit, stdin: '{"question":"a","reply":"b"}' })
    expect(ran.code).toBe(code)
    expect(ran.stdout).toContain('contradicted by the documents')
  })

  it.each<[failed: number, unreadable: number, code: number]>([
    [0, 0, 0],
    [1, 0, 1],
    [0, 1, 2],
    [1, 1, 1],
  ])('verify with %i failed and %i unreadable ends with %i', async (failed, unreadable, code) => {
    const inputs: object[] = []
    const { toolkit } = fakeToolkit({
      verify: async (input) => {
        inputs.push(input)
        return { version: 1, summary: { replies: 2, citations: 4, failed, notes: 0, unreadable }, citations: [] }
      },
    })
    const ran = await run(['verify', '-', '--root', 'docs'], { toolkit, stdin: '{"x":1}' })
    expect([ran.code, inputs]).toEqual([code, [{ replies: '{"x":1}', root: 'docs' }]])
    expect(ran.stdout).toContain(`${4 - failed} of 4 quotations found word for word`)
  })
})
