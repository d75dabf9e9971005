import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fakeToolkit } from '../fake-toolkit.ts'
import { run } from '../run-in-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundwork-demo-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the demo', () => {
  it('checks, builds, asks three questions, and says what is for people and what is next', async () => {
    const { toolkit, asked } = fakeToolkit()
    const ran = await run(['demo'], { toolkit, cwd: folder })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    const titles = ['1 Check the documents', '2 Build the index', '3 Ask', '4 For people only', '5 Next']
    const at = titles.map((title) => ran.stdout.indexOf(`\n${title}`))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(at).not.toContain(-1)
    expect(asked.map(({ audience }) => audience)).toEqual(['customer', 'agent', 'customer'])
    expect(ran.stdout.match(/^ {2}groundwork /gm)).toHaveLength(4)
  })

  it('uses the configuration of the sample and a fixed day, whatever the day is', async () => {
    const { opened } = await run(['demo'], { toolkit: fakeToolkit().toolkit, cwd: folder })
    expect(opened).toEqual([
      {
        cwd: folder,
        configPath: join(folder, 'knowledge', 'groundwork.yaml'),
        now: new Date('2026-11-22T00:00:00Z'),
        reporter: expect.anything(),
      },
    ])
  })

  it('spares an index that the folder has of other documents', async () => {
    const cwd = join(folder, 'other')
    const generation = join(cwd, '.groundwork', 'gen-1')
    mkdirSync(generation, { recursive: true })
    writeFileSync(join(cwd, '.groundwork', 'CURRENT'), 'gen-1 abc\n')
    writeFileSync(join(generation, 'manifest.json'), '{"root":"../docs","configFile":null}')
    const { opened, stdout } = await run(['demo'], { toolkit: fakeToolkit().toolkit, cwd })
    expect(opened[0]?.cwd).toBe(join(cwd, '.groundwork', 'demo'))
    expect(stdout).toContain('This folder has an index of docs')
  })
})
