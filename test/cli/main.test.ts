import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mainFile, spawnCli } from './spawn-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundwork-main-'))
const built = join(folder, 'built')
const config = 'embedder: { kind: hash }\n'
const procedure = [
  '# Waive a late fee',
  '',
  '1. Open the fee in the Ledger.',
  '2. If the payment was 7 days late or less, waive the late fee.',
  '3. If it was later, hand over to the payments team.',
  '',
].join('\n')

beforeAll(async () => {
  if (!existsSync(mainFile)) throw new Error('dist/ is missing: run npm run build first')
  for (const name of ['built', 'empty', 'flawed', 'embedded']) mkdirSync(join(folder, name))
  writeFileSync(join(built, 'groundwork.yaml'), config)
  writeFileSync(join(built, 'late-fee.md'), procedure)
  writeFileSync(join(folder, 'flawed', 'groundwork.yaml'), config)
  writeFileSync(join(folder, 'flawed', 'a.md'), '---\ntitle: [\n---\n\nTODO\n')
  writeFileSync(join(folder, 'embedded', 'late-fee.md'), procedure)
  const { code, stderr } = await spawnCli(['build', '--json'], { cwd: built, stdin: '' })
  if (code !== 0) throw new Error(stderr)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('exit codes', () => {
  const at = (name: string) => join(folder, name)

  it('0: what was asked for was done', async () => {
    const asked = await spawnCli(['ask', 'waive the late fee', '--json'], { cwd: built, stdin: '' })
    expect([asked.code, JSON.parse(asked.stdout).version]).toEqual([0, 1])
    const verified = await spawnCli(['verify', '-'], { cwd: built, stdin: asked.stdout })
    expect([verified.code, verified.stderr]).toEqual([0, ''])
  })

  it('1: findings', async () => {
    const ran = await spawnCli(['validate', '--json'], { cwd: at('flawed'), stdin: '' })
    expect([ran.code, JSON.parse(ran.stdout).summary.errors > 0]).toEqual([1, true])
    expect((await spawnCli(['validate', '--json', '--fail-on', 'never'], { cwd: at('flawed'), stdin: '' })).code).toBe(
      0,
    )
  })

  it('2: usage', async () => {
    const ran = await spawnCli(['validte', '--json'], { cwd: at('empty'), stdin: '' })
    expect([ran.code, ran.stdout, JSON.parse(ran.stderr).error.code]).toEqual([2, '', 'usage'])
  })

  it('3: no index', async () => {
    const ran = await spawnCli(['ask', 'why', '--json'], { cwd: at('empty'), stdin: '' })
    expect([ran.code, ran.stdout, JSON.parse(ran.stderr).error.code]).toEqual([3, '', 'index-missing'])
  })

  it('4: the model cannot be read', async () => {
    const ran = await spawnCli(['build', '--json'], {
      cwd: at('embedded'),
      stdin: '',
      preload: './break-something.mjs',
      env: { BREAK: 'model' },
    })
    expect([ran.code, ran.stdout, JSON.parse(ran.stderr).error.code]).toEqual([4, '', 'embedder-unavailable'])
  })

  it('70: a bug of ours', async () => {
    const ran = await spawnCli(['doctor', '--json'], {
      cwd: at('empty'),
      stdin: '',
      preload: './break-something.mjs',
      env: { BREAK: 'cwd' },
    })
    expect([ran.code, ran.stdout, JSON.parse(ran.stderr).error.code]).toEqual([70, '', 'internal'])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: %i, while a batch waits for its next line', async (signal, code) => {
    const ran = await spawnCli(['ask', '--batch', '-'], {
      cwd: built,
      onOutput: (child, soFar) => {
        if (soFar.endsWith('\n')) child.kill(signal)
      },
      firstLine: '{"question":"late fee"}\n',
    })
    expect([ran.code, ran.stderr]).toEqual([code, ''])
    expect(JSON.parse(ran.stdout)).toMatchObject({ version: 1 })
  })

  it('0: the reader has had enough', async () => {
    const questions = '{"question":"late fee"}\n'.repeat(2000)
    const ran = await spawnCli(['ask', '--batch', '-'], {
      cwd: built,
      stdin: questions,
      onOutput: (child) => void child.stdout?.destroy(),
    })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
  })
})

describe('what is loaded', () => {
  const trace = async (...argv: string[]) => {
    const file = join(folder, `trace-${argv.join('-').replaceAll(/\W+/g, '-')}`)
    const ran = await spawnCli(argv, {
      cwd: built,
      stdin: '',
      preload: './trace-modules.mjs',
      env: { TRACE_MODULES: file },
    })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    const loaded = readFileSync(file, 'utf8').split('\n')
    return (name: string) => loaded.some((url) => url.includes(`/node_modules/${name}/`))
  }

  it.each(['--help', '--version', 'ask --help'])('%s: no package at all', async (words) => {
    const argv = words.split(' ')
    const file = join(folder, `trace-${argv.join('-')}`)
    await spawnCli(argv, { cwd: built, stdin: '', preload: './trace-modules.mjs', env: { TRACE_MODULES: file } })
    const loaded = readFileSync(file, 'utf8')
    expect(loaded).toContain('dist/cli/main.js')
    expect(loaded).not.toContain('/node_modules/')
  })

  it.each(['validate --json', 'validate', 'build', 'ask fee', 'doctor --json', 'intents list'])(
    '%s: neither Ink nor React nor LangChain where there is no terminal',
    async (words) => {
      const loads = await trace(...words.split(' '))
      expect(loads('commander')).toBe(true)
      expect(['ink', '@inkjs/ui', 'react', '@langchain/core', '@langchain/openai'].filter(loads)).toEqual([])
    },
  )
})
