import { describe, expect, it } from 'vitest'
import type { Certificate } from '../../schemas/certificate.ts'
import type { GateSettings } from '../../schemas/index-manifest.ts'
import { describeGate, thresholdOf, whyUncertified } from '../../src/gate/describe-gate.ts'

const rate = { errors: 0, of: 100, rate: 0, upper: 0.03 }
const certificate: Certificate = {
  ...{
    index: 'sha256:a',
    embedder: 'e',
    risk: 0.05,
    confidence: 0.95,
    threshold: 0.6,
    provisional: false,
    date: '2026-01-02',
  },
  ...{
    data: 'sha256:b',
    answeredUndocumented: rate,
    handedOffDocumented: rate,
    wrongIntent: rate,
    mixes: [],
    scores: [],
    revoked: null,
  },
  intents: [
    { id: 'refund.late', risk: 0.01, threshold: 0.8, missing: 0 },
    { id: 'refund.all', risk: 0.001, threshold: null, missing: 2_000 },
  ],
}
const gate: GateSettings = {
  threshold: 0.6,
  centre: 0.4,
  from: 'certificate',
  intents: {},
  required: false,
  certificate,
}
const bare: GateSettings = { ...gate, from: 'examples', certificate: null }

describe('whyUncertified', () => {
  it.each<[string, GateSettings, string, string | null]>([
    ['nothing is asked for', bare, 'refund.late', null],
    [
      'a stricter risk without a certificate',
      { ...bare, intents: { 'refund.late': 0.01 } },
      'refund.late',
      'no certificate keeps',
    ],
    ['a stricter risk that is kept', { ...gate, intents: { 'refund.late': 0.01 } }, 'refund.late', null],
    [
      'a risk stricter than what was certified',
      { ...gate, intents: { 'refund.late': 0.005 } },
      'refund.late',
      'no certificate keeps',
    ],
    ['a risk with too little data', { ...gate, intents: { 'refund.all': 0.001 } }, 'refund.all', '2000 more'],
    ['a certificate is required', { ...bare, required: true }, 'other', 'need a certificate'],
    [
      'a provisional one is not enough',
      { ...gate, required: true, certificate: { ...certificate, provisional: true } },
      'other',
      'need a certificate',
    ],
    [
      'a revoked one neither',
      { ...gate, required: true, certificate: { ...certificate, revoked: { date: '', reason: '' } } },
      'other',
      'need a certificate',
    ],
    ['a required one is there', { ...gate, required: true }, 'other', null],
  ])('%s', (_, settings, intent, why) => {
    const said = whyUncertified(settings, intent)
    if (why === null) expect(said).toBeNull()
    else expect(said).toContain(why)
  })
})

describe('thresholdOf', () => {
  it.each<[GateSettings, string, number]>([
    [gate, 'other', 0.6],
    [gate, 'refund.late', 0.8],
    [{ ...gate, threshold: 1 }, 'other', Number.POSITIVE_INFINITY],
  ])('%#', (settings, intent, least) => {
    expect(thresholdOf(settings, intent)).toBe(least)
  })
})

describe('describeGate', () => {
  it('says where the threshold comes from', () => {
    expect(describeGate(gate)).toEqual({
      from: 'certificate',
      risk: 0.05,
      provisional: false,
      date: '2026-01-02',
      revoked: false,
    })
    expect(describeGate(bare)).toMatchObject({ from: 'examples', risk: null })
  })
})
