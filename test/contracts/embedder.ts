import { afterAll, describe, expect, it } from 'vitest'
import type { Embedder } from '../../src/embedders/embedder.ts'

/** What every embedder must do, as a suite over the one that `open` gives. `tolerance`: largest difference between equal vectors. */
export function describeEmbedder(name: string, open: () => Promise<Embedder>, tolerance: number): void {
  describe(`embedder ${name}`, async () => {
    const embedder = await open()
    afterAll(() => embedder.close())

    it('names itself', () => {
      expect(embedder.info.id).not.toBe('')
      expect(embedder.info.fingerprint).not.toBe('')
      expect(embedder.info.dimensions).toBeGreaterThan(0)
    })

    it('gives a vector of norm 1 and of its length for any text', async () => {
      const vectors = await embedder.embed(oddTexts)
      expect(vectors).toHaveLength(oddTexts.length)
      for (const [index, vector] of vectors.entries()) {
        expect(vector, JSON.stringify(oddTexts[index]?.slice(0, 40))).toHaveLength(embedder.info.dimensions)
        expect(Math.abs(Math.hypot(...vector) - 1)).toBeLessThan(1e-4)
      }
    })

    it('gives no vector for no text', async () => {
      expect(await embedder.embed([])).toEqual([])
      expect(await embedder.embedWindows([])).toEqual([])
    })

    it('gives equal vectors to equal texts, call after call', async () => {
      const [one] = await embedder.embed([plainTexts[0] ?? ''])
      const [other] = await embedder.embed([plainTexts[0] ?? ''])
      expect(one).toEqual(other)
    })

    it('gives a text the same vector alone, in company and in another order', async () => {
      const texts = [...plainTexts, ...oddTexts]
      const together = await embedder.embed(texts)
      const turned = (await embedder.embed(texts.toReversed())).toReversed()
      for (const [index, text] of texts.entries()) {
        const [alone] = await embedder.embed([text])
        expect(largestDifference(alone, together[index])).toBeLessThanOrEqual(tolerance)
        expect(largestDifference(alone, turned[index])).toBeLessThanOrEqual(tolerance)
      }
    })

    it('puts a question nearer to the text about it than to another', async () => {
      const [question, right, wrong] = await embedder.embed([
        'how can I get a refund for a late delivery',
        'A delivery that is late can be refunded.',
        'Turn the router off and on again.',
      ])
      expect(cosine(question, right)).toBeGreaterThan(cosine(question, wrong))
    })

    it('gives every text at least one window, all of norm 1', async () => {
      const texts = oddTexts.map((text) => text.slice(0, 500))
      const windows = await embedder.embedWindows(texts)
      expect(windows).toHaveLength(texts.length)
      for (const vectors of windows) {
        expect(vectors.length).toBeGreaterThanOrEqual(1)
        for (const vector of vectors) expect(Math.abs(Math.hypot(...vector) - 1)).toBeLessThan(1e-4)
      }
    })

    it('reads a short text in one window that equals its vector', async () => {
      const [windows] = await embedder.embedWindows(['Refund a late delivery.'])
      const [vector] = await embedder.embed(['Refund a late delivery.'])
      expect(windows).toHaveLength(1)
      expect(largestDifference(windows?.[0], vector)).toBeLessThanOrEqual(tolerance)
    })

    it('finds the last sentence of a long text', async () => {
      const filler = 'The shop opens at nine and closes at five on every working day of the week. '
      const ending = 'A gift card that was stolen is blocked by the fraud team.'
      const [windows = []] = await embedder.embedWindows([filler.repeat(40) + ending])
      const [question, plain] = await embedder.embed([ending, filler.repeat(3)])
      const best = Math.max(...windows.map((vector) => cosine(vector, question)))
      expect(windows.length).toBeGreaterThan(1)
      expect(best).toBeGreaterThan(cosine(plain, question) + 0.05)
      expect(best).toBe(cosine(windows.at(-1), question))
    })

    it('tells its progress up to the end', async () => {
      const steps: [number, number][] = []
      await embedder.embed(plainTexts, { onProgress: (done, total) => steps.push([done, total]) })
      expect(steps.at(-1)).toEqual([plainTexts.length, plainTexts.length])
      expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).toSorted((one, other) => one - other))
    })

    it('stops at an abort, before and under way, and works afterwards', async () => {
      await expect(embedder.embed(['late'], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
      await expect(embedder.embedWindows(['late'], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
      const controller = new AbortController()
      const many = Array.from({ length: 1200 }, (_, index) => `question number ${index} about a parcel`)
      const onProgress = () => controller.abort()
      await expect(embedder.embed(many, { signal: controller.signal, onProgress })).rejects.toThrow(/abort/i)
      expect(await embedder.embed(['still here'])).toHaveLength(1)
    })

    it('closes twice without a complaint', async () => {
      const other = await open()
      await other.embed(['once'])
      await other.close()
      await other.close()
    })
  })
}

const plainTexts = [
  'how can I get a refund for a late delivery',
  'My parcel has not arrived.',
  'cancel',
  'If the customer has waited less than a week, ask them to wait. If they have waited a week or longer, refund the order in full.',
  'Where do I find the number of my order, and who can change the address that it is sent to?',
]

const oddTexts = [
  '',
  ' ',
  '\n\t  \n',
  '😀👩‍👩‍👧‍👦🇨🇦',
  '\u0000\u0007\u001b[31m\u200b\ufeff',
  '\ud800 a lone surrogate',
  'e\u0301\u0323 ﷺ ｆｕｌｌ',
  '.',
  'x'.repeat(10_000),
  'ab9'.repeat(100),
]

function cosine(one: Float32Array = new Float32Array(), other: Float32Array = new Float32Array()): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)
}

function largestDifference(one: Float32Array = new Float32Array(), other: Float32Array = new Float32Array()): number {
  return one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? Number.NaN))), 0)
}
