import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { loadHnswlib } from '../../src/vector-stores/load-hnswlib.ts'
import { buildAgain, buildIndex, openIndex, openToolkit, smallBase } from './build-index.ts'

const harms: [string, (file: string) => void][] = [
  ['cut short by a byte', (file) => truncateSync(file, readFileSync(file).length - 1)],
  ['cut in half', (file) => truncateSync(file, readFileSync(file).length >> 1)],
  ['emptied', (file) => truncateSync(file, 0)],
  ['longer by a byte', (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')]))],
  ['removed', (file) => rmSync(file)],
  ['a folder', (file) => [rmSync(file), mkdirSync(file)]],
  ['other in its first bit', (file) => writeFileSync(file, flipped(readFileSync(file), 0))],
  [
    'other in a bit in the middle',
    (file) => writeFileSync(file, flipped(readFileSync(file), readFileSync(file).length >> 1)),
  ],
  ['other in its last bit', (file) => writeFileSync(file, flipped(readFileSync(file), readFileSync(file).length - 1))],
  ['zeros', (file) => writeFileSync(file, Buffer.alloc(readFileSync(file).length))],
]

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

/** Where the native part is not installed, an index has no graph. */
const graph = (await loadHnswlib()) === null ? [] : ['hnsw.bin']
const files = [
  ...[
    'documents.json',
    'passages.jsonl',
    'intents.json',
    'sets.json',
    'logic.jsonl',
    'lexical.bin',
    'windows.f32',
    'window-passages.u32',
  ],
  ...['examples.f32', 'manifest.json', ...graph],
]

async function failureOf(opening: Promise<unknown>): Promise<Failure> {
  const error = await opening.then(
    () => null,
    (cause) => cause,
  )
  if (!(error instanceof Failure)) throw new Error(`expected a Failure, got ${error}`)
  return error
}

describe('an index of which a file is damaged', () => {
  it.each(files)('is refused, with the name of the file: %s', async (name) => {
    const config = 'documents: [docs]\nembedder: { kind: hash }\nvectorStore: { kind: hnsw }\n'
    const { folder, result } = await buildIndex({ ...smallBase, 'groundwork.yaml': config })
    const file = path.join(folder, result.index.path, name)
    expect(readdirSync(path.dirname(file)).sort()).toEqual([...files].sort())
    const whole = readFileSync(file)
    for (const [harm, damage] of harms) {
      damage(file)
      const failure = await failureOf(openIndex(folder))
      expect([failure.code, failure.exit, failure.place?.path], harm).toEqual(['index-corrupt', 3, `gen-1/${name}`])
      expect(failure.message).toContain(`gen-1/${name}`)
      expect(failure.hint).toContain('Build the index again')
      rmSync(file, { recursive: true, force: true })
      writeFileSync(file, whole)
    }
    await (await openIndex(folder)).index.vectors.close()
  })

  it('is made good by the next build', async () => {
    const { folder, result } = await buildIndex()
    truncateSync(path.join(folder, result.index.path, 'windows.f32'), 10)
    const again = await buildAgain(folder)
    expect(again.index).toMatchObject({ id: result.index.id, generation: 2 })
    expect((await openIndex(folder)).manifest.id).toBe(result.index.id)
  })
})

describe('an index whose manifest is not ours', () => {
  const manifests: [string, (manifest: Record<string, unknown>) => unknown, string, RegExp][] = [
    [
      'another format',
      (manifest) => ({ ...manifest, format: 2 }),
      'index-format',
      /has format 2; this version reads format 1/,
    ],
    ['no format', ({ format: _, ...rest }) => rest, 'index-format', /has format undefined/],
    ['no embedder', ({ embedder: _, ...rest }) => rest, 'index-corrupt', /gen-1\/manifest.json: .*expected object/],
    ['a key more', (manifest) => ({ ...manifest, extra: 1 }), 'index-corrupt', /Unrecognized key/],
    [
      'a file that is not there',
      (manifest) => ({ ...manifest, files: { ...(manifest['files'] as object), x: { bytes: 1, sha256: '' } } }),
      'index-corrupt',
      /gen-1\/x: ENOENT/,
    ],
    [
      'a file outside',
      (manifest) => ({ ...manifest, files: { '../../groundwork.yaml': { bytes: 1, sha256: '' } } }),
      'index-corrupt',
      /ENOENT/,
    ],
    ['no files', (manifest) => ({ ...manifest, files: {} }), 'index-corrupt', /does not list/],
    ['null', () => null, 'index-format', /format undefined/],
    ['no JSON', () => undefined, 'index-corrupt', /it is not JSON/],
  ]

  it.each(manifests)('but has %s is refused', async (_, change, code, message) => {
    const { folder, result } = await buildIndex()
    const file = path.join(folder, result.index.path, 'manifest.json')
    const text = JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))) ?? '{'
    writeFileSync(file, text)
    const hash = createHash('sha256').update(text).digest('hex')
    writeFileSync(path.join(folder, '.groundwork/CURRENT'), `gen-1 ${hash}\n`)
    const failure = await failureOf(openIndex(folder))
    expect([failure.code, failure.exit]).toEqual([code, 3])
    expect(failure.message).toMatch(message)
  })
})

describe('an index whose CURRENT is damaged', () => {
  it.each([
    '',
    '\n',
    'gen-1',
    'gen-1 ',
    'gen-2 abc',
    'gen-1 abc',
    '../gen-1 abc',
    'gen-x abc',
    'gen-1e3 x',
    '\0\0\0',
    '{}',
  ])('is refused: %j', async (text) => {
    const { folder } = await buildIndex()
    writeFileSync(path.join(folder, '.groundwork/CURRENT'), text)
    const failure = await failureOf(openIndex(folder))
    expect([failure.code, failure.exit]).toEqual(['index-corrupt', 3])
  })

  it('is missing where there is none', async () => {
    const { folder } = await buildIndex()
    rmSync(path.join(folder, '.groundwork/CURRENT'))
    const failure = await failureOf(openIndex(folder))
    expect([failure.code, failure.exit]).toEqual(['index-missing', 3])
    expect(failure.hint).toContain('groundwork build')
  })
})

describe('a question to an index', () => {
  it.each([
    ['of another embedder', 'documents: [docs]\nembedder: { kind: embedded }\n', 'index-config'],
    ['of another configuration', `${smallBase['groundwork.yaml']}person: call\n`, 'index-config'],
  ])('%s is refused', async (_, config, code) => {
    const { folder } = await buildIndex()
    writeFileSync(path.join(folder, 'groundwork.yaml'), config)
    const toolkit = await openToolkit(folder, '2026-11-22')
    const failure = await failureOf(toolkit.ask({ question: 'Where is my parcel?' }))
    expect([failure.code, failure.exit]).toEqual([code, 3])
  })

  it('answers again after a failure, once the index is whole', async () => {
    const { folder, result } = await buildIndex()
    const file = path.join(folder, result.index.path, 'lexical.bin')
    const whole = readFileSync(file)
    truncateSync(file, 5)
    const toolkit = await openToolkit(folder, '2026-11-22')
    expect((await failureOf(toolkit.ask({ question: 'limits' }))).code).toBe('index-corrupt')
    writeFileSync(file, whole)
    expect((await toolkit.ask({ question: 'limits' })).kind).toMatch(/answer|clarify|handoff/)
  })
})
