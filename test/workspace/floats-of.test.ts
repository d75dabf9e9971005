import { expect, it } from 'vitest'
import { floatsOf } from '../../src/workspace/floats-of.ts'

it.each([0, 1, 4, 7])('reads float32 that begins at byte %i', (offset) => {
  const numbers = Float32Array.of(1.5, -2.25, 3e7)
  const bytes = new Uint8Array(offset + numbers.byteLength + 3)
  bytes.set(new Uint8Array(numbers.buffer), offset)
  expect(floatsOf(bytes.subarray(offset, offset + numbers.byteLength))).toEqual(numbers)
})
