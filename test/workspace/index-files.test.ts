import { describe, expect, it } from 'vitest'
import type { IndexContent } from '../../src/search-index/compile-index.ts'
import { encodeLogic } from '../../src/search-index/indexed-logic.ts'
import { decodeContent, encodeContent } from '../../src/workspace/index-files.ts'
import { cutText } from '../passages/cut-text.ts'

const paper = {
  ...{ id: 'a', path: 'a.md', title: 'A', type: 'guide', audience: 'agent' as const, automation: 'answer' as const },
  ...{ language: 'en', sha256: '', bytes: 0 },
}

async function contentWith(text: string): Promise<IndexContent> {
  return {
    documents: [paper, { ...paper, id: 'b' }, { ...paper, id: 'c' }],
    sets: [{ variable: 'tier', members: ['gold', 'silver'], from: 'config', place: null, scope: '' }],
    logic: new Map([
      ['a', encodeLogic({ groups: [], defects: [{ rule: 'r', message: 'Ü', line: 1, from: 0, to: 4 }] })],
      ['c', encodeLogic({ groups: [], defects: [{ rule: 's', message: '\n', line: 2, from: 4, to: 5 }] })],
    ]),
    passages: await cutText(text),
    intents: [],
    windows: { dimensions: 2, rows: 3, data: Float32Array.of(1, -0, 0.1, 1e-38, 3.4e38, -5) },
    windowPassages: Uint32Array.of(0, 1, 4_294_967_295),
    examples: { dimensions: 2, rows: 0, data: new Float32Array() },
  }
}

describe('the files of an index', () => {
  it.each(['# A\n\na\n\n# B\n\nb\r\nc\n', 'a\u2028b\u2029c \\n "d" 😀 é\n', ''])(
    'give back what was written: %j',
    async (text) => {
      const content = await contentWith(text)
      expect(decodeContent(encodeContent(content), 2)).toEqual(content)
    },
  )

  it('may stand anywhere in a larger buffer, as a pool of reads gives them', async () => {
    const content = await contentWith('# A\n\na\n')
    const shift = (bytes: Uint8Array): Uint8Array => Buffer.concat([Buffer.from('x'), bytes]).subarray(1)
    const { documents, passages, intents, windows, windowPassages, examples, sets, logic } = encodeContent(content)
    const shifted = {
      ...{ documents: shift(documents), passages: shift(passages), intents: shift(intents) },
      ...{ sets: shift(sets), logic: shift(logic) },
      ...{ windows: shift(windows), windowPassages: shift(windowPassages), examples: shift(examples) },
    }
    expect(decodeContent(shifted, 2)).toEqual(content)
  })

  it('have one passage a line', async () => {
    const { passages } = encodeContent(await contentWith('# A\n\na\n\n# B\n\nb\n'))
    const lines = Buffer.from(passages).toString().split('\n')
    expect(lines.map((line) => (line === '' ? '' : JSON.parse(line).quote))).toEqual(['a', 'b', ''])
  })
})
