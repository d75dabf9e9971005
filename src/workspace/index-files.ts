import type { IndexContent } from '../search-index/compile-index.ts'
import { floatsOf } from './floats-of.ts'

/** Names of the files of a generation. What is derived from the vectors (`hnsw`) is a cache; the rest is the index. */
export const indexFiles = {
  documents: 'documents.json',
  passages: 'passages.jsonl',
  intents: 'intents.json',
  sets: 'sets.json',
  logic: 'logic.jsonl',
  lexical: 'lexical.bin',
  windows: 'windows.f32',
  windowPassages: 'window-passages.u32',
  examples: 'examples.f32',
  gate: 'gate.f32',
  hnsw: 'hnsw.bin',
} as const

const noBytes = Buffer.alloc(0)
const lineEnd = Buffer.from('\n')

export const manifestFile = 'manifest.json'

type EncodedName = Exclude<keyof typeof indexFiles, 'lexical' | 'gate' | 'hnsw'>

/** The content of an index as the bytes of its files. Numbers are little-endian, as every machine that Node runs on has them. */
export function encodeContent(content: IndexContent): Record<EncodedName, Uint8Array> {
  return {
    documents: Buffer.from(JSON.stringify(content.documents)),
    // Line by line, also below: a million passages are longer than a string may be.
    passages: Buffer.concat(content.passages.map((passage) => Buffer.from(`${JSON.stringify(passage)}\n`))),
    intents: Buffer.from(JSON.stringify(content.intents)),
    sets: Buffer.from(JSON.stringify(content.sets)),
    // One line a document, in their order.
    logic: Buffer.concat(content.documents.flatMap(({ id }) => [content.logic.get(id) ?? noBytes, lineEnd])),
    windows: bytesOf(content.windows.data),
    windowPassages: bytesOf(content.windowPassages),
    examples: bytesOf(content.examples.data),
  }
}

/** The reverse; the files were checked against the hashes of the manifest before. */
export function decodeContent(files: Record<EncodedName, Uint8Array>, dimensions: number): IndexContent {
  const documents: IndexContent['documents'] = JSON.parse(Buffer.from(files.documents).toString('utf8'))
  const text = (name: EncodedName): string => Buffer.from(files[name]).toString('utf8')
  const windows = floatsOf(files.windows)
  const examples = floatsOf(files.examples)
  return {
    documents,
    passages: [...linesOf(files.passages)].map((line) => JSON.parse(line.toString('utf8'))),
    intents: JSON.parse(text('intents')),
    sets: JSON.parse(text('sets')),
    logic: logicByDocument(documents, files.logic),
    windows: { dimensions, rows: windows.length / dimensions, data: windows },
    windowPassages: new Uint32Array(alignedBuffer(files.windowPassages)),
    examples: { dimensions, rows: examples.length / dimensions, data: examples },
  }
}

function logicByDocument(documents: IndexContent['documents'], bytes: Uint8Array): Map<string, Uint8Array> {
  const logic = new Map<string, Uint8Array>()
  let at = 0
  for (const line of linesOf(bytes)) {
    const id = documents[at++]?.id
    if (id !== undefined && line.length > 0) logic.set(id, line)
  }
  return logic
}

function* linesOf(bytes: Uint8Array): Generator<Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let start = 0
  for (let end = buffer.indexOf(10); end !== -1; end = buffer.indexOf(10, start)) {
    yield buffer.subarray(start, end)
    start = end + 1
  }
}

/** The bytes of an array, not copied. */
export function bytesOf(array: Float32Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** A buffer that starts at offset 0, as typed arrays need it; file reads of Node may be slices of a pool. */
function alignedBuffer(bytes: Uint8Array): ArrayBuffer {
  if (bytes.byteOffset === 0 && bytes.buffer instanceof ArrayBuffer && bytes.buffer.byteLength === bytes.length)
    return bytes.buffer
  return Uint8Array.from(bytes).buffer
}
