import { type Fields, writeBytes, writeFloat, writeInteger } from './write-protobuf.ts'

type ElementType = 'float32' | 'int32' | 'int64'

/** A constant of the graph; `bytes` are its elements in C order, little endian. */
export interface OnnxTensor {
  readonly name: string
  readonly type: ElementType
  readonly shape: readonly number[]
  readonly bytes: Uint8Array
}

/** An input or output; a dimension by number, or by a name where it differs from run to run. */
interface OnnxValue {
  readonly name: string
  readonly type: ElementType
  readonly shape: readonly (number | string)[]
}

export interface OnnxNode {
  readonly operator: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly attributes?: Readonly<Record<string, OnnxAttribute>>
}

type OnnxAttribute = { readonly int: number } | { readonly float: number } | { readonly ints: readonly number[] }

export interface OnnxModel {
  readonly name: string
  readonly operatorSets: Readonly<Record<string, number>>
  readonly inputs: readonly OnnxValue[]
  readonly outputs: readonly OnnxValue[]
  readonly constants: readonly OnnxTensor[]
  readonly nodes: readonly OnnxNode[]
}

const irVersion = 8
const elementCodes = { float32: 1, int32: 6, int64: 7 } as const

/** A model as the bytes of an ONNX file. Field numbers are those of onnx.proto3, IR version 8. Same model, same bytes. */
export function writeOnnxModel(model: OnnxModel): Uint8Array {
  const sets = Object.entries(model.operatorSets).flatMap(([domain, version]) =>
    writeBytes(8, [...writeBytes(1, domain), ...writeInteger(2, version)]),
  )
  return Buffer.concat([
    ...writeInteger(1, irVersion),
    ...writeBytes(2, 'groundwork'),
    ...writeBytes(7, writeGraph(model)),
    ...sets,
  ])
}

function writeGraph({ name, nodes, constants, inputs, outputs }: OnnxModel): Fields {
  return [
    ...nodes.flatMap((node, index) => writeBytes(1, writeNode(node, index))),
    ...writeBytes(2, name),
    ...constants.flatMap((tensor) => writeBytes(5, writeTensor(tensor))),
    ...inputs.flatMap((value) => writeBytes(11, writeValue(value))),
    ...outputs.flatMap((value) => writeBytes(12, writeValue(value))),
  ]
}

function writeNode({ operator, inputs, outputs, attributes = {} }: OnnxNode, index: number): Fields {
  return [
    ...inputs.flatMap((input) => writeBytes(1, input)),
    ...outputs.flatMap((output) => writeBytes(2, output)),
    ...writeBytes(3, `${operator}-${index}`),
    ...writeBytes(4, operator),
    ...Object.entries(attributes).flatMap(([name, attribute]) =>
      writeBytes(5, [...writeBytes(1, name), ...writeAttribute(attribute)]),
    ),
  ]
}

/** The value in the field of its type, and the code of the type in field 20. */
function writeAttribute(attribute: OnnxAttribute): Fields {
  if ('float' in attribute) return [...writeFloat(2, attribute.float), ...writeInteger(20, 1)]
  if ('int' in attribute) return [...writeInteger(3, attribute.int), ...writeInteger(20, 2)]
  return [...attribute.ints.flatMap((value) => writeInteger(8, value)), ...writeInteger(20, 7)]
}

function writeTensor({ name, type, shape, bytes }: OnnxTensor): Fields {
  return [
    ...shape.flatMap((size) => writeInteger(1, size)),
    ...writeInteger(2, elementCodes[type]),
    ...writeBytes(8, name),
    ...writeBytes(9, bytes),
  ]
}

function writeValue({ name, type, shape }: OnnxValue): Fields {
  const dimensions = shape.flatMap((size) =>
    writeBytes(1, typeof size === 'number' ? writeInteger(1, size) : writeBytes(2, size)),
  )
  const tensorType = writeBytes(1, [...writeInteger(1, elementCodes[type]), ...writeBytes(2, dimensions)])
  return [...writeBytes(1, name), ...writeBytes(2, tensorType)]
}
