import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSentenceEncoder } from '../../src/embedders/sentence-encoder.ts'

const dense = openSentenceEncoder({ runtime: 'dense' })
const reference = openSentenceEncoder({ runtime: 'reference' })
afterAll(() => Promise.all([dense.close(), reference.close()]))

const cosine = (one: Float32Array = new Float32Array(), other: Float32Array = new Float32Array()) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)

describe('openSentenceEncoder', () => {
  it('has one fingerprint whatever computes it, that of the indexes that were built', () => {
    expect(dense.info).toEqual(reference.info)
    expect(dense.info).toMatchInlineSnapshot(`
      {
        "dimensions": 512,
        "fingerprint": "use-lite-en-3c73d589fca699bd",
        "id": "universal-sentence-encoder-lite-en",
      }
    `)
  })

  it('gives interchangeable vectors on both runtimes', async () => {
    const texts = ['where is my order', 'Refund it in full.\n\nThen write to the customer.', '', '☃', 'x'.repeat(300)]
    const [some, others] = await Promise.all([dense.embedWindows(texts), reference.embedWindows(texts)])
    for (const [index, windows] of some.entries()) {
      expect(windows).toHaveLength(others[index]?.length ?? 0)
      for (const [at, window] of windows.entries()) expect(cosine(window, others[index]?.[at])).toBeGreaterThan(0.9999)
    }
  })

  it('reads line breaks and spaces of a window as one space', async () => {
    const [[folded] = [], [plain] = []] = await dense.embedWindows(['  Refund it\n\n\tin full. ', 'Refund it in full.'])
    expect(cosine(folded, plain)).toBeCloseTo(1, 5)
  })

  it('does not read past 128 tokens in embed, and everything in embedWindows', async () => {
    const text = 'The shop opens at nine. '.repeat(40)
    const [short, long] = await dense.embed([text, `${text} Lost gift cards are blocked.`])
    expect(cosine(short, long)).toBeCloseTo(1, 5)
    const [windows = []] = await dense.embedWindows([`${text} Lost gift cards are blocked.`])
    const [question] = await dense.embed(['lost gift card'])
    expect(cosine(windows.at(-1), question)).toBeGreaterThan(cosine(short, question) + 0.1)
  })

  it('reads a word of 10,000 characters in windows to its end', async () => {
    const [windows = []] = await dense.embedWindows([`${'x'.repeat(10_000)}strawberry`])
    const [ending] = await dense.embed([`${'x'.repeat(60)}strawberry`])
    expect(windows.length).toBeGreaterThan(50)
    const similarities = windows.map((window) => cosine(window, ending))
    expect(similarities.indexOf(Math.max(...similarities))).toBe(windows.length - 1)
  })

  it('keeps the order of texts of all lengths over many batches', async () => {
    const texts = Array.from({ length: 150 }, (_, index) => `order ${index} ${'is late '.repeat(index % 17)}`)
    const together = await dense.embed(texts)
    for (const index of [0, 63, 64, 101, 149]) {
      const [alone] = await dense.embed([texts[index] ?? ''])
      expect(cosine(alone, together[index])).toBeCloseTo(1, 5)
    }
  })

  it.each(['dense', 'reference'] as const)('opens no connection (%s)', async (runtime) => {
    const refuse = "() => { process.stderr.write('network'); process.exit(9) }"
    const members = ["require('node:net').Socket.prototype.connect", "require('node:dns').lookup", 'globalThis.fetch']
    const guard = members.map((member) => `${member} = ${refuse}`).join('\n')
    await withChildrenRunning(guard, async () => {
      const embedder = openSentenceEncoder({ runtime })
      expect(await embedder.embed(['refund'])).toHaveLength(1)
      await embedder.close()
    })
  })

  it('does with the slow runtime where onnxruntime does not load, and says so once', async () => {
    const notices: string[] = []
    await withChildrenRunning("process.dlopen = () => { throw new Error('no such library') }", async () => {
      const embedder = openSentenceEncoder({ onNotice: (notice) => notices.push(notice) })
      const [vector] = await embedder.embed(['refund'])
      await embedder.embed(['again'])
      await embedder.close()
      const [expected] = await dense.embed(['refund'])
      expect(cosine(vector, expected)).toBeGreaterThan(0.9999)
      expect(notices).toEqual([
        expect.stringMatching(/onnxruntime-node does not work \(no such library\).*npm install/),
      ])

      const strict = openSentenceEncoder({ runtime: 'dense' })
      await expect(strict.embed(['refund'])).rejects.toMatchObject({ code: 'embedder-unavailable' })
      await strict.close()
    })
  })
})

/** Children that are started meanwhile run `code` before anything else. */
async function withChildrenRunning(code: string, work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guard-'))
  const guard = join(folder, 'guard.cjs')
  writeFileSync(guard, code)
  const before = process.env['NODE_OPTIONS']
  process.env['NODE_OPTIONS'] = `--require ${guard}`
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['NODE_OPTIONS']
    else process.env['NODE_OPTIONS'] = before
    rmSync(folder, { recursive: true, force: true })
  }
}
