import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certify, type LabelledScore } from '../../src/gate/certify.ts'

const promise = { risk: 0.05, confidence: 0.95, intents: new Map<string, number>(), floor: 0 }

function scores(
  count: number,
  scoreOf: (at: number) => number,
  intent: string | null,
  best = 'refund',
): LabelledScore[] {
  return Array.from({ length: count }, (_, at) => ({ score: scoreOf(at), intent, best }))
}

describe('certify', () => {
  it('never answers more undocumented questions than the bound allows, whatever the scores', () => {
    const score = fc.integer({ min: 0, max: 40 }).map((value) => value / 40)
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1, maxLength: 400 }),
        fc.array(score, { minLength: 1, maxLength: 50 }),
        (no, yes) => {
          const log = [
            ...no.map((value) => ({ score: value, intent: null, best: 'refund' })),
            ...scores(yes.length, (at) => yes[at] ?? 0, 'refund'),
          ]
          const { threshold, answeredUndocumented } = certify(log, promise)
          if (threshold < 1) expect(answeredUndocumented.upper).toBeLessThanOrEqual(0.05 + 1e-9)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('answers nothing where there are too few undocumented questions', () => {
    const { threshold, handedOffDocumented } = certify(
      [...scores(58, () => 0.1, null), ...scores(10, () => 0.9, 'refund')],
      promise,
    )
    expect(threshold).toBe(1)
    expect(handedOffDocumented.rate).toBe(1)
  })

  it('answers just above the last undocumented score that is allowed', () => {
    const log = [...scores(100, (at) => at / 200, null), ...scores(100, () => 0.9, 'refund')]
    const { threshold, answeredUndocumented, handedOffDocumented } = certify(log, promise)
    // Of 100 one error is allowed: 0.495 passes, 0.49 does not.
    expect(threshold).toBeCloseTo(0.490001, 6)
    expect(answeredUndocumented).toMatchObject({ errors: 1, of: 100 })
    expect(handedOffDocumented).toMatchObject({ errors: 0, of: 100 })
  })

  it('keeps its promise on questions that it has not seen, in at least 95 of 100 draws', () => {
    let state = 7
    const random = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    let broken = 0
    for (let draw = 0; draw < 400; draw++) {
      const log = [...scores(200, random, null), ...scores(50, () => 1, 'refund')]
      // Uniform scores: the true rate above a threshold is known.
      if (1 - certify(log, promise).threshold > 0.05) broken += 1
    }
    expect(broken / 400).toBeLessThanOrEqual(0.07)
  })

  it('leaves an intent to people whose stricter risk its data cannot certify, and says what is missing', () => {
    const log = [...scores(100, (at) => at / 200, null), ...scores(20, () => 0.9, 'refund')]
    const { intents, handedOffDocumented } = certify(log, { ...promise, intents: new Map([['refund', 0.01]]) })
    expect(intents).toEqual([{ id: 'refund', risk: 0.01, threshold: null, missing: 199 }])
    expect(handedOffDocumented.errors).toBe(20)
  })

  it('gives such an intent a threshold of its own where the data suffice', () => {
    const log = [...scores(400, (at) => at / 500, null), ...scores(20, () => 0.95, 'refund')]
    const { intents, threshold } = certify(log, { ...promise, intents: new Map([['refund', 0.01]]) })
    expect(intents[0]?.missing).toBe(0)
    expect(intents[0]?.threshold).toBeGreaterThan(threshold)
  })

  it('derives what share of the answers goes to undocumented questions', () => {
    const { mixes, answeredUndocumented, handedOffDocumented } = certify(
      [...scores(100, (at) => at / 200, null), ...scores(100, (at) => at / 100, 'refund')],
      promise,
    )
    for (const { undocumented, ofAnswers } of mixes) {
      const wrong = undocumented * answeredUndocumented.upper
      expect(ofAnswers).toBeCloseTo(wrong / (wrong + (1 - undocumented) * (1 - handedOffDocumented.rate)), 9)
    }
  })
})
