import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPassages } from '../../src/passages/cut-passages.ts'
import { generatedBlocks, lineEnd } from '../document/markdown-arbitrary.ts'
import { parseText, sliceOf } from '../document/parse-text.ts'

const source = fc
  .tuple(generatedBlocks, lineEnd, fc.constantFrom('', '---\naudience: customer\n---\n', '\ufeff'))
  .map(([blocks, end, before]) => (before + blocks.map((block) => block.source).join('\n\n')).replaceAll('\n', end))

function within(inner: { start: { offset: number }; end: { offset: number } }, outer: typeof inner): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}

describe('the passages of any document', () => {
  it('quote the bytes of their place, in order and apart but for wording in a step', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const document = await parseText(text)
        const passages = cutPassages(document, Buffer.from(text))
        const nested = document.sayBlocks.filter(({ place }) =>
          document.blocks.every((block) => block.kind !== 'say' || !within(place, block.place)),
        )
        let end = 0
        for (const { place, quote, text: read } of passages) {
          expect(quote).toBe(sliceOf(text, place))
          expect(read.trim()).not.toBe('')
          if (nested.some((say) => say.place.start.offset === place.start.offset)) continue
          expect(place.start.offset).toBeGreaterThanOrEqual(end)
          end = place.end.offset
        }
      }),
      { numRuns: 80 },
    )
  })

  it('hold every paragraph and every step whole, and no heading', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const document = await parseText(text)
        const passages = cutPassages(document, Buffer.from(text))
        for (const { place } of [...document.paragraphs, ...document.steps]) {
          expect(passages.some((passage) => within(place, passage.place))).toBe(true)
        }
        for (const { headingPlace } of document.sections) {
          if (headingPlace === null) continue
          expect(passages.filter((passage) => within(headingPlace, passage.place))).toEqual([])
        }
      }),
      { numRuns: 80 },
    )
  })

  it('are for customers only where the document or its wording is', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const document = await parseText(text)
        for (const { place, audience, quote } of cutPassages(document, Buffer.from(text))) {
          if (audience === 'agent') continue
          const worded = document.sayBlocks.some((say) => within(place, say.place))
          expect(worded || document.audience === 'customer').toBe(true)
          expect(quote).not.toContain('<!--')
        }
      }),
      { numRuns: 80 },
    )
  })
})
