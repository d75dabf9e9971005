import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { modelFiles } from '../../../src/embedders/sentence-encoder/model-files.ts'
import { findModelFolder, readModelFile } from '../../../src/embedders/sentence-encoder/read-model-file.ts'
import { openSentenceEncoder } from '../../../src/embedders/sentence-encoder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-'))
  for (const name of Object.keys(modelFiles)) copyFileSync(join(findModelFolder(), name), join(folder, name))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const spoil = {
  'cut short': (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -1)),
  empty: (path: string) => writeFileSync(path, ''),
  'altered in one bit': (path: string) => {
    const bytes = readFileSync(path)
    bytes[1000] = (bytes[1000] ?? 0) ^ 1
    writeFileSync(path, bytes)
  },
  missing: (path: string) => rmSync(path),
}

describe('readModelFile', () => {
  it('reads what is whole', async () => {
    expect((await readModelFile(folder, 'vocab.json')).length).toBe(218_327)
  })

  it.each(Object.entries(spoil))('names a file that is %s, and the repair', async (_, harm) => {
    const path = join(folder, 'vocab.json')
    harm(path)
    await expect(readModelFile(folder, 'vocab.json')).rejects.toMatchObject({
      code: 'embedder-unavailable',
      message: expect.stringContaining(path),
      hint: expect.stringContaining('npm install'),
      place: { path },
    })
  })
})

describe.each(['auto', 'reference'] as const)('the sentence encoder, runtime %s', (runtime) => {
  it.each(['group1-shard4of7', 'model.json', 'vocab.json'])('refuses a model with another %s', async (name) => {
    spoil['altered in one bit'](join(folder, name))
    const embedder = openSentenceEncoder({ modelFolder: folder, runtime })
    await expect(embedder.embed(['refund'])).rejects.toMatchObject({
      code: 'embedder-unavailable',
      message: expect.stringContaining(join(folder, name)),
    })
    await embedder.close()
  })

  it.each(['group1-shard1of7', 'vocab.json'])('works once a missing %s is there again', async (name) => {
    spoil.missing(join(folder, name))
    const embedder = openSentenceEncoder({ modelFolder: folder, runtime })
    await expect(embedder.embed(['refund'])).rejects.toMatchObject({ code: 'embedder-unavailable' })
    copyFileSync(join(findModelFolder(), name), join(folder, name))
    expect(await embedder.embed(['refund'])).toHaveLength(1)
    await embedder.close()
  })
})
