import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildHnsw } from '../../src/vector-stores/build-hnsw.ts'
import { cosine, roundScore } from '../../src/vector-stores/cosine.ts'
import { openHnswVectorStore } from '../../src/vector-stores/hnsw-vector-store.ts'
import type { Neighbour } from '../../src/vector-stores/vector-store.ts'
import { clusteredMatrix, mulberry32, rowOf } from './clustered-matrix.ts'

type Report = { outcome: 'opened'; answers: Neighbour[][] } | { outcome: 'refused'; code: string; message: string }
type Mutate = (bytes: Buffer, random: (below: number) => number) => Buffer

const rows = 3500
const dimensions = 16
const matrix = clusteredMatrix(rows, dimensions, 30, 3)
const queries = [5, 500, 3499].map((row) => rowOf(matrix, row))
const level0 = { from: 96, to: 96 + rows * (132 + 4 * dimensions + 8) }

const mutations: Record<string, Mutate> = {
  'cut short': (bytes, random) => bytes.subarray(0, random(bytes.length)),
  'a bit of the header': (bytes, random) => flipBit(bytes, 0, 96, random),
  'a bit of level 0': (bytes, random) => flipBit(bytes, level0.from, level0.to, random),
  'a bit of a link of level 0': (bytes, random) => {
    const element = level0.from + random(rows) * (132 + 4 * dimensions + 8)
    return flipBit(bytes, element, element + 132, random)
  },
  'a bit of the upper lists': (bytes, random) => flipBit(bytes, level0.to, bytes.length, random),
  'twenty bytes of the upper lists': (bytes, random) => {
    const mutant = Buffer.from(bytes)
    for (let i = 0; i < 20; i++) mutant[level0.to + random(bytes.length - level0.to)] = random(256)
    return mutant
  },
  'a sector of zeros': (bytes, random) => {
    const start = 512 * random(Math.floor(bytes.length / 512))
    return Buffer.from(bytes).fill(0, start, start + 512)
  },
  'bytes after the end': (bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + random(2000), random(256))]),
  'bytes taken out': (bytes, random) => {
    const at = random(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(500))])
  },
}

describe('a damaged graph file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hnsw-mutants-'))
  let intact: Buffer
  let expected: Neighbour[][]
  let child: ChildProcess

  beforeAll(async () => {
    const path = join(folder, 'intact')
    await buildHnsw(matrix, path)
    intact = readFileSync(path)
    const store = await openHnswVectorStore(path, matrix)
    expected = await Promise.all(queries.map((query) => store.nearest(query, 10)))
    const script = fileURLToPath(new URL('open-mutants.mjs', import.meta.url))
    child = fork(script, [join(folder, 'mutant')], { serialization: 'advanced', execArgv: [], stdio: 'inherit' })
    await ask({ kind: 'matrix', matrix, queries })
  })
  afterAll(() => {
    child.kill()
    rmSync(folder, { recursive: true })
  })

  async function ask(message: object): Promise<Report> {
    const answered = new AbortController()
    const reply = once(child, 'message')
    const end = once(child, 'exit', { signal: answered.signal }).then(crashed)
    child.send(message)
    const [report] = await Promise.race([reply, end])
    answered.abort()
    end.catch(() => {})
    return report as Report
  }

  it('opens where nothing is damaged', async () => {
    expect(await ask({ bytes: intact, seal: false })).toMatchObject({ outcome: 'opened', answers: expected })
  })

  it.each(Object.entries(mutations))('is refused, or answers as before: %s', async (_, mutate) => {
    const random = below(mulberry32(11))
    for (let i = 0; i < 50; i++) {
      const report = await ask({ bytes: mutate(intact, random), seal: false })
      if (report.outcome === 'refused') expect(report).toMatchObject({ code: 'index-corrupt' })
      else expect(report.answers).toEqual(expected)
    }
  })

  // Someone who forges the checksum too can spoil which neighbours are found, but neither their scores nor the process.
  it.each(Object.entries(mutations))('does no harm with a checksum that is right: %s', async (_, mutate) => {
    const random = below(mulberry32(12))
    for (let i = 0; i < 50; i++) {
      const report = await ask({ bytes: mutate(intact, random), seal: true })
      if (report.outcome === 'refused') expect(report).toMatchObject({ code: 'index-corrupt' })
      else expectTrueScores(report.answers)
    }
  })

  it.each<[string, Buffer]>([
    ['an empty file', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(100_000)],
    ['a text', Buffer.from('# Refunds\n'.repeat(20_000))],
  ])('is refused: %s', async (_, bytes) => {
    expect(await ask({ bytes, seal: false })).toMatchObject({ outcome: 'refused', code: 'index-corrupt' })
  })
})

function expectTrueScores(answers: Neighbour[][]): void {
  for (const [i, answer] of answers.entries()) {
    const query = queries[i] ?? new Float32Array(0)
    expect(answer).toHaveLength(10)
    for (const { label, score } of answer)
      expect(score).toBe(roundScore(cosine(matrix.data, label * dimensions, query)))
  }
}

function flipBit(bytes: Buffer, from: number, to: number, random: (below: number) => number): Buffer {
  const mutant = Buffer.from(bytes)
  const at = from + random(to - from)
  mutant[at] = (mutant[at] ?? 0) ^ (1 << random(8))
  return mutant
}

function below(random: () => number): (limit: number) => number {
  return (limit) => Math.floor(random() * limit)
}

function crashed([code, signal]: unknown[]): never {
  throw new Error(`The process that opened a damaged file ended: ${signal ?? code}.`)
}
