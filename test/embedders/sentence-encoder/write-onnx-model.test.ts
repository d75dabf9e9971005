import { describe, expect, it } from 'vitest'
import { startDrawing } from '../../../src/embedders/sentence-encoder/onnx-drawing.ts'
import { writeOnnxModel } from '../../../src/embedders/sentence-encoder/write-onnx-model.ts'
import { writeBytes, writeFloat, writeInteger } from '../../../src/embedders/sentence-encoder/write-protobuf.ts'

const hex = (fields: readonly Uint8Array[]) => Buffer.concat(fields).toString('hex')

describe('the wire format of Protocol Buffers', () => {
  // The examples of the encoding's own documentation, and the limits.
  it.each([
    ['150 in field 1', writeInteger(1, 150), '089601'],
    ['0 in field 2', writeInteger(2, 0), '1000'],
    ['127 and 128', [...writeInteger(1, 127), ...writeInteger(1, 128)], '087f088001'],
    ['a negative number as ten bytes', writeInteger(1, -2), '08feffffffffffffffff01'],
    ['a field number over 15', writeInteger(20, 1), 'a00101'],
    ['a string', writeBytes(2, 'testing'), '120774657374696e67'],
    ['bytes', writeBytes(9, Uint8Array.of(1, 2)), '4a020102'],
    ['an embedded message', writeBytes(3, writeInteger(1, 150)), '1a03089601'],
    ['an empty message', writeBytes(3, []), '1a00'],
    ['a float', writeFloat(2, 1.5), '150000c03f'],
  ])('%s', (_, fields, expected) => {
    expect(hex(fields)).toBe(expected)
  })
})

describe('writeOnnxModel', () => {
  it('writes a graph that onnxruntime runs', async () => {
    const { InferenceSession, Tensor } = await import('onnxruntime-node')
    const weight = { shape: [1, 1, 2, 3], bytes: new Uint8Array(Float32Array.of(1, 2, 3, 4, 5, 6).buffer) }
    const drawing = startDrawing(() => weight)
    const product = drawing.add('MatMul', ['x', drawing.matrix('w')])
    const scaled = drawing.add('Mul', [product, drawing.numbers([2], [])])
    const last = drawing.add('Gather', [scaled, drawing.integer(-1)], { axis: { int: 0 } })
    const row = drawing.add('Reshape', [last, drawing.integers([1, 3])])
    const column = drawing.add('Transpose', [row], { perm: { ints: [1, 0] } })
    drawing.add('LeakyRelu', [column], { alpha: { float: 0.5 } }, 'y')
    const model = writeOnnxModel({
      name: 'test',
      operatorSets: { '': 17 },
      inputs: [{ name: 'x', type: 'float32', shape: ['N', 2] }],
      outputs: [{ name: 'y', type: 'float32', shape: [3, 1] }],
      constants: drawing.constants,
      nodes: drawing.nodes,
    })
    const session = await InferenceSession.create(model, { logSeverityLevel: 3 })
    const { y } = await session.run({ x: new Tensor('float32', Float32Array.of(9, 9, 1, -2), [2, 2]) })
    expect(y?.dims).toEqual([3, 1])
    // (1, -2) times the matrix is (-7, -8, -9).
    expect(y?.data).toEqual(Float32Array.of(-7, -8, -9))
  })
})
