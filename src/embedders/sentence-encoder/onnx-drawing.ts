import type { OnnxNode, OnnxTensor } from './write-onnx-model.ts'

/** A weight of the model: float32 in C order, little endian. */
export interface Weight {
  readonly shape: readonly number[]
  readonly bytes: Uint8Array
}

/** A graph under construction. Every function gives the name of a value that nodes can take as input. */
export interface Drawing {
  readonly nodes: readonly OnnxNode[]
  readonly constants: readonly OnnxTensor[]
  add(operator: string, inputs: readonly string[], attributes?: OnnxNode['attributes'], output?: string): string
  /** A weight by its name in the model. */
  weight(name: string): string
  /** A weight as a matrix: without the leading dimensions of size 1. */
  matrix(name: string): string
  numbers(values: readonly number[], shape: readonly number[]): string
  /** A tensor of one dimension, as operators take shapes and axes. */
  integers(values: readonly number[]): string
  /** A scalar, as operators take an index. */
  integer(value: number): string
}

export function startDrawing(weightOf: (name: string) => Weight): Drawing {
  const nodes: OnnxNode[] = []
  const constants = new Map<string, OnnxTensor>()
  const keep = (tensor: OnnxTensor) => {
    constants.set(tensor.name, tensor)
    return tensor.name
  }
  const weight = (name: string, shapeOf = (shape: readonly number[]) => shape) => {
    const { shape, bytes } = weightOf(name)
    return keep({ name, type: 'float32', shape: shapeOf(shape), bytes })
  }
  const integers = (values: readonly number[], shape: readonly number[]) =>
    keep({
      name: `integers-${shape.join('x')}-${values.join('_')}`,
      type: 'int64',
      shape,
      bytes: bytesOf(new BigInt64Array(values.map(BigInt))),
    })
  return {
    nodes,
    get constants() {
      return [...constants.values()]
    },
    add(operator, inputs, attributes = {}, output = `${operator}-${nodes.length}`) {
      nodes.push({ operator, inputs, outputs: [output], attributes })
      return output
    },
    weight: (name) => weight(name),
    matrix: (name) => weight(name, (shape) => shape.slice(-2)),
    numbers: (values, shape) =>
      keep({ name: `numbers-${constants.size}`, type: 'float32', shape, bytes: bytesOf(Float32Array.from(values)) }),
    integers: (values) => integers(values, [values.length]),
    integer: (value) => integers([value], []),
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | BigInt64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
