import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToolkit, type Toolkit } from '../../src/toolkit.ts'

let folder: string
let toolkit: Toolkit

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'groundwork-bad-'))
  await mkdir(path.join(folder, 'empty'))
  await mkdir(path.join(folder, 'kb'))
  await writeFile(path.join(folder, 'kb', 'groundwork.yaml'), 'embedder: { kind: hash }\n')
  await writeFile(path.join(folder, 'kb', 'good.md'), '# Blocked cards\n\nA blocked card is unblocked in the app.\n')
  await writeFile(path.join(folder, 'kb', 'binary.md'), Buffer.alloc(3000))
  await writeFile(path.join(folder, 'kb', 'large.md'), `# Large\n\n${'word '.repeat(300_000)}`)
  await writeFile(path.join(folder, 'kb', 'script.md'), '---js\nglobalThis.ran = true\n---\n\n# Script\n')
  await writeFile(path.join(folder, 'kb', 'broken.md'), '---\ntitle: [\n---\n\n# Broken\n')
  await writeFile(path.join(folder, 'kb', 'deep.md'), `# Deep\n\n${'> '.repeat(5000)}x\n`)
  await writeFile(path.join(folder, 'kb', 'latin.md'), Buffer.from('# Gr\xfc\xdfe\n', 'latin1'))
  toolkit = await createToolkit({ cwd: folder })
})

afterAll(async () => {
  await toolkit.close()
  await rm(folder, { recursive: true })
})

describe('bad input', () => {
  it.each([
    ['a missing folder', () => toolkit.validate({ paths: ['nowhere'] }), 'path-not-found', 2],
    ['an empty folder', () => toolkit.build({ paths: ['empty'] }), 'no-documents', 2],
    ['no index', () => toolkit.ask({ question: 'hello' }), 'index-missing', 3],
    [
      'a rule that does not exist',
      () => toolkit.validate({ paths: ['kb'], rules: { 'owner-missin': 'off' } }),
      'unknown-rule',
      2,
    ],
    ['a page of a rule that does not exist', () => toolkit.explain({ subject: 'no-such-rule' }), 'unknown-rule', 2],
    ['replies that are none', () => toolkit.verify({ replies: '' }), 'file-invalid', 2],
    [
      'a baseline that is not there',
      () => toolkit.validate({ paths: ['kb'], baseline: 'none.json' }),
      'file-unreadable',
      2,
    ],
  ] as const)('%s is a failure with what to do', async (_, run, code, exit) => {
    await expect(run()).rejects.toMatchObject({ code, exit, hint: expect.stringMatching(/\w{3}/) })
  })

  it('counts every document, reports the bad ones and goes on', async () => {
    const { summary, findings } = await toolkit.validate({ paths: ['kb'] })
    expect(summary.documents).toBe(7)
    const rulesOf = (file: string): string[] =>
      findings.filter(({ place }) => place.path === file).map(({ ruleId }) => ruleId)
    expect(rulesOf('binary.md')).toContain('unreadable-document')
    expect(rulesOf('large.md')).toContain('unreadable-document')
    expect(rulesOf('deep.md')).toContain('unreadable-document')
    expect(rulesOf('script.md')).toContain('front-matter-syntax')
    expect(rulesOf('broken.md')).toContain('front-matter-syntax')
    expect(rulesOf('latin.md')).toContain('not-utf8')
    expect('ran' in globalThis).toBe(false)
  })

  it('builds from what can be read and lists the rest', async () => {
    const { documents, skipped } = await toolkit.build({ paths: ['kb'] })
    expect(documents).toBe(3)
    expect(skipped.map(({ path: file }) => file)).toEqual(['binary.md', 'deep.md', 'large.md', 'latin.md'])
  })

  it.each(['x'.repeat(100_000), ' ', '🎉', '\u0000\u0007', '?'.repeat(3000)])(
    'hands over a question that is none (%#)',
    async (question) => {
      const reply = await toolkit.ask({ question })
      expect(reply.kind).toBe('handoff')
    },
  )

  it('refuses an index file that was cut short, and says which', async () => {
    await writeFile(path.join(folder, '.groundwork', 'CURRENT'), 'gen-1 0000\n')
    const fresh = await createToolkit({ cwd: folder })
    await expect(fresh.ask({ question: 'hello' })).rejects.toMatchObject({ code: 'index-corrupt', exit: 3 })
    await fresh.close()
  })
})
