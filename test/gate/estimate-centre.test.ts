import { describe, expect, it } from 'vitest'
import type { Intent } from '../../schemas/intent.ts'
import { estimateCentre } from '../../src/gate/estimate-centre.ts'

const start = { line: 1, column: 1, offset: 0 }

/** Intents with ten examples each, and vectors that differ from intent to intent. */
function intents(count: number, derived: boolean): Parameters<typeof estimateCentre> {
  const made = Array.from({ length: count }, (_, at): Intent => {
    const examples = Array.from({ length: 10 }, (_unused, number) => `topic ${at} question ${number}`)
    const place = { path: 'a.md', start, end: start }
    return {
      ...{ id: `topic-${at}`, label: 'Topic', handling: 'documented', automation: 'answer', reason: '' },
      ...{ examples, derived, documents: [], section: null, place },
    }
  })
  const data = Float32Array.from({ length: count * 10 * 8 }, (_, at) =>
    at % 8 === Math.floor(at / 80) % 8 ? 0.8 : 0.6 / Math.sqrt(7),
  )
  return [made, { dimensions: 8, rows: count * 10, data }]
}

describe('estimateCentre', () => {
  it('says nothing from fewer than forty written examples, or from derived ones', () => {
    expect(estimateCentre(...intents(3, false))).toBeNull()
    expect(estimateCentre(...intents(8, true))).toBeNull()
  })

  it('lies below what an example has with its own intent', () => {
    const centre = estimateCentre(...intents(8, false))
    expect(centre).toBeGreaterThan(0)
    expect(centre).toBeLessThan(0.9)
  })
})
