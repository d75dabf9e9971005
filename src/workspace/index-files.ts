import type { IndexContent } from '../search-index/compile-index.ts'
import { floatsOf } from './floats-of.ts'

/** Names of the files of a generation. What is derived from the vectors (`hnsw`) is a cache; the rest is the index. */
export const indexFiles = {
  documents: 'documents.json',
  passages: 'passages.jsonl',
  intents: 'intents.json',
  lexical: 'lexical.bin',
  windows: 'windows.f32',
  windowPassages: 'window-passages.u32',
  examples: 'examples.f32',
  gate: 'gate.f32',
  hnsw: 'hnsw.bin',
} as const

export const manifestFile = 'manifest.json'

type EncodedName = Exclude<keyof typeof indexFiles, 'lexical' | 'gate' | 'hnsw'>

/** The content of an index as the bytes of its files. Numbers are little-endian, as every machine that Node runs on has them. */
export function encodeContent(content: IndexContent): Record<EncodedName, Uint8Array> {
  return {
    documents: Buffer.from(JSON.stringify(content.documents)),
    // Line by line, also below: a million passages are longer than a string may be.
    passages: Buffer.concat(content.passages.map((passage) => Buffer.from(`${JSON.stringify(passage)}\n`))),
    intents: Buffer.from(JSON.stringify(content.intents)),
    windows: bytesOf(content.windows.data),
    windowPassages: bytesOf(content.windowPassages),
    examples: bytesOf(content.examples.data),
  }
}

/** The reverse; the files were checked against the hashes of the manifest before. */
export function decodeContent(files: Record<EncodedName, Uint8Array>, dimensions: number): IndexContent {
  const text = (name: EncodedName): string => Buffer.from(files[name]).toString('utf8')
  const windows = floatsOf(files.windows)
  const examples = floatsOf(files.examples)
  return {
    documents: JSON.parse(text('documents')),
    passages: [...linesOf(files.passages)].map((line) => JSON.parse(line)),
    intents: JSON.parse(text('intents')),
    windows: { dimensions, rows: windows.length / dimensions, data: windows },
    windowPassages: new Uint32Array(alignedBuffer(files.windowPassages)),
    examples: { dimensions, rows: examples.length / dimensions, data: examples },
  }
}

function* linesOf(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let start = 0
  for (let end = buffer.indexOf(10); end !== -1; end = buffer.indexOf(10, start)) {
    yield buffer.toString('utf8', start, end)
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
