import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedBlocks, lineEnd } from './markdown-arbitrary.ts'
import { parseText, sliceOf } from './parse-text.ts'
import { lettersOf } from './without-places.ts'

const generated = fc.record({
  blocks: generatedBlocks,
  lineEnd,
  before: fc.constantFrom('', '\ufeff', '---\ntitle: Ü\n---\n', '\ufeff---\ntitle: Ü\n---\n'),
})

function write({ blocks, lineEnd, before }: typeof generated extends fc.Arbitrary<infer T> ? T : never): string {
  return (before + blocks.map(({ source }) => source).join('\n\n')).replaceAll('\n', lineEnd)
}

describe('a generated document', () => {
  it('has a block for each block that was written, with its source', async () => {
    await fc.assert(
      fc.asyncProperty(generated, async (parts) => {
        const source = write(parts)
        const document = await parseText(source)
        expect(document.problems).toEqual([])
        const headings = document.sections.flatMap(({ headingPlace }) =>
          headingPlace === null ? [] : [{ kind: 'heading', place: headingPlace }],
        )
        const read = [...headings, ...document.blocks]
          .sort((a, b) => a.place.start.offset - b.place.start.offset)
          .map(({ kind, place }) => ({ kind, source: sliceOf(source, place) }))
        const written = parts.blocks.map((block) => ({
          ...block,
          source: block.source.replaceAll('\n', parts.lineEnd),
        }))
        expect(read).toEqual(written)
      }),
      { numRuns: 200 },
    )
  })

  it('has paragraphs whose text stands over their slice, letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(generated, async (parts) => {
        const source = write(parts)
        const { paragraphs, blocks } = await parseText(source)
        for (const { text, place, block } of paragraphs) {
          const slice = sliceOf(source, place)
          expect([text.length, Buffer.byteLength(text)]).toEqual([slice.length, Buffer.byteLength(slice)])
          // A character that is written as a reference stands where the reference begins.
          const units = slice.replaceAll('&amp;', '&    ').replaceAll('&#42;', '*    ').split('')
          const changed = units.filter((unit, at) => text[at]?.trim() !== '' && text[at] !== unit)
          expect(changed, slice).toEqual([])
          // Nothing that is read is blanked out: the same letters as in the text that is made from the tree.
          if (blocks[block]?.kind === 'paragraph') expect(lettersOf(text)).toBe(lettersOf(blocks[block].text))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('has sections that follow each other and hold their headings and blocks', async () => {
    await fc.assert(
      fc.asyncProperty(generated, async (parts) => {
        const { sections, blocks, whole } = await parseText(write(parts))
        for (const [index, { place, parent, headingPlace, depth }] of sections.entries()) {
          const next = sections.slice(index + 1).find((other) => index === 0 || other.depth <= depth)
          expect(place.end).toEqual(next?.headingPlace?.start ?? whole.end)
          if (headingPlace !== null) expect(place.start).toEqual(headingPlace.start)
          if (parent !== null) expect(sections[parent]?.depth).toBeLessThan(depth)
        }
        for (const { section, place } of blocks) {
          const home = sections.findLastIndex((candidate) => candidate.place.start.offset <= place.start.offset)
          expect(section).toBe(home)
        }
      }),
      { numRuns: 100 },
    )
  })
})
