import { describe, expect, it } from 'vitest'
import { decodeGateModel, encodeGateModel, type GateModel } from '../../src/gate/gate-model.ts'

const model: GateModel = {
  whitening: { mean: Float32Array.of(1, 2), lower: Float32Array.of(1, 0, 3, 4) },
  norms: Float32Array.of(1, 2, 3),
  classes: Uint32Array.of(0, 7),
  classifier: { weights: Float32Array.from({ length: 8 }, (_, at) => at), constants: Float32Array.of(-1, -2) },
}

describe('decodeGateModel', () => {
  it('gives back what was encoded', () => {
    expect(decodeGateModel(encodeGateModel(model), 3, 2)).toEqual(model)
  })

  it.each<[string, Float32Array, number, number]>([
    ['of more examples', encodeGateModel(model), 4, 2],
    ['of other vectors', encodeGateModel(model), 3, 3],
    ['cut short', encodeGateModel(model).subarray(0, 12), 3, 2],
    ['empty', new Float32Array(), 3, 2],
  ])('is no model where the file is %s', (_, numbers, examples, dimensions) => {
    expect(decodeGateModel(numbers, examples, dimensions)).toBeNull()
  })
})
