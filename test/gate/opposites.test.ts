import { describe, expect, it } from 'vitest'
import { wordFeatures } from '../../src/gate/example-features.ts'
import { Opposites } from '../../src/gate/opposites.ts'

const examples = [
  'freeze my card',
  'how do I unfreeze it',
  'raise my limit',
  'lowering my limit',
  'raise or lower it',
  'where is my parcel',
  'my card is blocked',
]
const opposites = new Opposites(examples.map(wordFeatures))

describe('Opposites', () => {
  it.each<[string, string[]]>([
    ['how do I freeze my account', ['how do I unfreeze it']],
    ['Unfreezing my account', ['freeze my card']],
    ['can my limit be raised to 600', ['lowering my limit']],
    ['reduce it', ['raise my limit']],
    ['freeze or unfreeze?', []],
    ['how do I get the freeze removed', []],
    ['where is it', []],
    ['unblock it', []],
    ['', []],
  ])('%s', (question, contrary) => {
    expect(opposites.contraryTo(wordFeatures(question)).map((at) => examples[at])).toEqual(contrary)
  })
})
