import { type FileHandle, open } from 'node:fs/promises'
import { Failure } from '../failure.ts'
import type { DistinctRows } from './distinct-rows.ts'
import {
  type HnswHeader,
  headerBytes,
  labelBytes,
  level0LinkBytes,
  levelLimit,
  m,
  maxM0,
  readHnswHeader,
  sealOffset,
  upperLinkBytes,
} from './hnsw-layout.ts'
import { addToChecksum } from './seal-hnsw-file.ts'
import type { VectorMatrix } from './vector-store.ts'

const chunkBytes = 1 << 20

/**
 * Proves that a file can be given to hnswlib, which trusts what it reads: checksum; header; every vector and label equal to the
 * matrix; every link to an element that exists on the link's level. Throws Failure `index-corrupt` or `file-unreadable`.
 */
export async function checkHnswFile(path: string, matrix: VectorMatrix, distinct: DistinctRows): Promise<void> {
  let fault: string | null
  try {
    const file = await open(path, 'r')
    try {
      fault = await findFault(file, matrix, distinct)
    } finally {
      await file.close()
    }
  } catch (cause) {
    const hint = 'Check that the file exists and may be read, or build the index again.'
    throw new Failure('file-unreadable', `The vector index ${path} cannot be read.`, hint, { cause, place: { path } })
  }
  if (fault === null) return
  const hint = 'Build the index again; no other file of it is affected.'
  throw new Failure('index-corrupt', `The vector index ${path} is damaged: ${fault}.`, hint, { place: { path } })
}

async function findFault(file: FileHandle, matrix: VectorMatrix, distinct: DistinctRows): Promise<string | null> {
  const { size } = await file.stat()
  const head = await readAt(file, 0, headerBytes)
  if (head === null) return 'it ends within its header'
  const header = readHnswHeader(head)
  const wrong = headerFault(header, matrix.dimensions, distinct.first.length, size)
  if (wrong !== null) return wrong
  const elements = await checkElements(file, header, matrix, distinct, addToChecksum(0, head, 0))
  if (typeof elements === 'string') return elements
  const start = headerBytes + header.count * header.elementBytes
  const lists = await readAt(file, start, size - start)
  if (lists === null) return 'it ends within its link lists'
  if (addToChecksum(elements.sum, lists, start) !== head.readUInt32LE(sealOffset)) return 'its checksum is wrong'
  return upperListsFault(header, lists)
}

function headerFault(header: HnswHeader, dimensions: number, count: number, size: number): string | null {
  const elementBytes = level0LinkBytes + 4 * dimensions + labelBytes
  if (header.m !== m || header.maxM !== m || header.maxM0 !== maxM0) return 'it was built with other settings'
  if (header.count !== count || header.maxElements !== count) return `it has ${header.count} vectors, not ${count}`
  if (header.elementBytes !== elementBytes) return `its vectors do not have ${dimensions} dimensions`
  if (header.offsetLevel0 !== 0 || header.dataOffset !== level0LinkBytes) return 'the order of its parts is wrong'
  if (header.labelOffset !== elementBytes - labelBytes) return 'the order of its parts is wrong'
  if (header.maxLevel < 0 || header.maxLevel >= levelLimit) return `its top level is ${header.maxLevel}`
  if (header.entryPoint >= count) return 'its entry point does not exist'
  const lists = size - headerBytes - count * elementBytes
  const most = count * (4 + upperLinkBytes * header.maxLevel)
  return lists < 4 * count || lists > most ? `its length is ${size} bytes` : null
}

async function checkElements(
  file: FileHandle,
  { count, elementBytes }: HnswHeader,
  matrix: VectorMatrix,
  { first }: DistinctRows,
  sum: number,
): Promise<{ sum: number } | string> {
  const perChunk = Math.max(1, Math.floor(chunkBytes / elementBytes))
  const vectorBytes = 4 * matrix.dimensions
  const vectors = Buffer.from(matrix.data.buffer, matrix.data.byteOffset, matrix.data.byteLength)
  for (let start = 0; start < count; start += perChunk) {
    const position = headerBytes + start * elementBytes
    const chunk = await readAt(file, position, Math.min(perChunk, count - start) * elementBytes)
    if (chunk === null) return 'it ends within its vectors'
    sum = addToChecksum(sum, chunk, position)
    for (let at = 0, element = start; at < chunk.length; at += elementBytes, element++) {
      const row = first[element] ?? 0
      const label = chunk.readBigUInt64LE(at + elementBytes - labelBytes)
      if (label !== BigInt(row)) return `vector ${element} has the label ${label}`
      const from = at + level0LinkBytes
      if (chunk.compare(vectors, row * vectorBytes, (row + 1) * vectorBytes, from, from + vectorBytes) !== 0) {
        return `vector ${element} differs from the vectors of the index`
      }
      const fault = linksFault(chunk, at, maxM0, count)
      if (fault !== null) return `vector ${element} ${fault}`
    }
  }
  return { sum }
}

function upperListsFault({ count, maxLevel, entryPoint }: HnswHeader, lists: Buffer): string | null {
  const levels = new Uint8Array(count)
  let at = 0
  for (let element = 0; element < count; element++) {
    const bytes = at + 4 <= lists.length ? lists.readUInt32LE(at) : -1
    const level = bytes / upperLinkBytes
    if (!Number.isInteger(level) || level < 0 || level > maxLevel) return `vector ${element} has bad link lists`
    levels[element] = level
    at += 4 + bytes
  }
  if (at !== lists.length) return 'its link lists have the wrong length'
  if (levels[entryPoint] !== maxLevel) return 'its entry point is not on the top level'
  at = 0
  for (let element = 0; element < count; element++) {
    at += 4
    for (let level = 1; level <= (levels[element] ?? 0); level++, at += upperLinkBytes) {
      const fault = linksFault(lists, at, m, count, (target) => (levels[target] ?? 0) >= level)
      if (fault !== null) return `vector ${element} ${fault} on level ${level}`
    }
  }
  return null
}

function linksFault(bytes: Buffer, at: number, most: number, count: number, reaches?: (target: number) => boolean) {
  // The count has two bytes; the third marks a deleted element (there are none) and the fourth is unused.
  const links = bytes.readUInt32LE(at)
  if (links > most) return `has ${links} links`
  for (let link = 1; link <= links; link++) {
    const target = bytes.readUInt32LE(at + 4 * link)
    if (target >= count || reaches?.(target) === false) return `links to ${target}, which is not there`
  }
  return null
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer | null> {
  const bytes = Buffer.allocUnsafeSlow(length)
  for (let read = 0; read < length; ) {
    const { bytesRead } = await file.read(bytes, read, length - read, position + read)
    if (bytesRead === 0) return null
    read += bytesRead
  }
  return bytes
}
