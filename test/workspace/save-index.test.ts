import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { IndexManifest } from '../../schemas/index-manifest.ts'
import { Failure } from '../../src/failure.ts'
import { readGeneration } from '../../src/workspace/read-generation.ts'
import { saveGeneration } from '../../src/workspace/save-index.ts'
import { writeFolder, writeInto } from './write-folder.ts'

function manifestOf(id: string): (files: IndexManifest['files']) => IndexManifest {
  const counts = { documents: 0, passages: 0, windows: 0, documented: 0, humanOnly: 0, examples: 0 }
  const embedder = { id: 'hash', dimensions: 4, fingerprint: 'f' }
  const gate = { threshold: 0.5, centre: 0, from: 'default', intents: {}, required: false, certificate: null } as const
  const times = { createdAt: '2026-11-20', readAt: '2026-11-20' }
  return (files) => ({
    ...{ format: 1, id, ...times, root: '..', configFile: null, configHash: '', embedder, vectorStore: 'exact' },
    policy: { never: { phrases: [], intents: [] }, topics: [], handoff: { priority: 'normal', queues: {} } },
    ...{ gate, counts, documents: [], files },
  })
}

type Fill = Parameters<typeof saveGeneration>[2]

const nothing: Fill = async () => []

function save(folder: string, id: string, fill = nothing): ReturnType<typeof saveGeneration> {
  return saveGeneration(folder, { 'a.bin': Buffer.from(id) }, fill, manifestOf(id))
}

async function idOf(folder: string): Promise<string> {
  return (await readGeneration(folder)).manifest.id
}

describe('saveGeneration', () => {
  it('writes a generation beside the others, with what fill writes, and points at it', async () => {
    const folder = writeFolder()
    await save(folder, 'one')
    const saved = await save(folder, 'two', async (into) => {
      writeInto(into, 'b.bin', 'filled')
      return ['b.bin']
    })
    expect(saved).toEqual({ generation: 2, path: path.join(folder, 'gen-2') })
    const { manifest, number, files } = await readGeneration(folder)
    expect([manifest.id, number]).toEqual(['two', 2])
    expect([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['a.bin', 'two'],
      ['b.bin', 'filled'],
    ])
    expect(readdirSync(folder).sort()).toEqual(['CURRENT', 'gen-1', 'gen-2'])
  })

  const failing: [string, (folder: string) => Promise<unknown>, RegExp][] = [
    [
      'what fills it throws',
      (folder) => save(folder, 'two', async () => Promise.reject(new Error('ENOSPC: no space left'))),
      /ENOSPC/,
    ],
    [
      'what fills it names a file that it did not write',
      (folder) => save(folder, 'two', async () => ['b.bin']),
      /ENOENT/,
    ],
    [
      'the manifest cannot be made',
      (folder) =>
        saveGeneration(folder, {}, nothing, () => {
          throw new Error('no manifest')
        }),
      /no manifest/,
    ],
    [
      'a file of it cannot be written',
      (folder) => saveGeneration(folder, { 'a/b.bin': Buffer.from('x') }, nothing, manifestOf('two')),
      /ENOENT/,
    ],
    [
      'CURRENT cannot be replaced',
      (folder) =>
        save(folder, 'two', async () => {
          // What `rename` meets here it would meet on a disk that fails between the two.
          mkdirSync(path.join(folder, 'gen-2/in-the-way'), { recursive: true })
          return []
        }),
      /ENOTEMPTY|EEXIST/,
    ],
  ]

  it.each(failing)('keeps the old generation where %s', async (_, saveAgain, reason) => {
    const folder = writeFolder()
    await save(folder, 'one')
    const before = readFileSync(path.join(folder, 'CURRENT'), 'utf8')
    const failure = await saveAgain(folder).then(
      () => null,
      (error) => error,
    )
    expect(failure).toBeInstanceOf(Failure)
    expect([failure.code, failure.exit]).toEqual(['file-unwritable', 2])
    expect(failure.message).toMatch(reason)
    expect(readFileSync(path.join(folder, 'CURRENT'), 'utf8')).toBe(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('tmp-'))).toEqual([])
    expect(await idOf(folder)).toBe('one')
    await save(folder, 'three')
    expect(await idOf(folder)).toBe('three')
  })

  it('passes on a failure that says more', async () => {
    const folder = writeFolder()
    const failure = new Failure('internal', 'The child crashed.', 'Report it.')
    await expect(save(folder, 'one', () => Promise.reject(failure))).rejects.toBe(failure)
  })

  it('keeps four generations, and removes what dead builders left', async () => {
    const folder = writeFolder({ 'tmp-1-1/a.bin': 'x', 'gen-x/a': '', 'cache/a': '' })
    for (const id of ['1', '2', '3', '4', '5', '6']) await save(folder, id)
    expect(readdirSync(folder).sort()).toEqual(['CURRENT', 'cache', 'gen-3', 'gen-4', 'gen-5', 'gen-6', 'gen-x'])
    expect(await idOf(folder)).toBe('6')
  })

  it('counts on from the highest number there is', async () => {
    const folder = writeFolder({ 'gen-41/a': '', 'gen-9': '' })
    expect((await save(folder, 'x')).generation).toBe(42)
  })

  it('lets a reader in at every moment', async () => {
    const folder = writeFolder()
    await save(folder, '0')
    let saving = true
    const reading = (async () => {
      const seen = new Set<string>()
      while (saving) seen.add(await idOf(folder))
      return seen
    })()
    for (let id = 1; id <= 12; id++) await save(folder, String(id))
    saving = false
    expect((await reading).size).toBeGreaterThan(1)
    expect(existsSync(path.join(folder, 'gen-13'))).toBe(true)
  })
})

describe('readGeneration', () => {
  it('fails where a file stands in the place of the folder', async () => {
    const folder = writeFolder({ '.groundwork': 'x' })
    const reading = readGeneration(path.join(folder, '.groundwork'))
    await expect(reading).rejects.toMatchObject({ code: 'index-corrupt', exit: 3, place: { path: 'CURRENT' } })
  })
})
