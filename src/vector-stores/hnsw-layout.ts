/**
 * The file that hnswlib 0.8 writes, little-endian: 96 bytes of header; `count` elements of level 0 (link count, 2 m links, vector,
 * label); then for each element the bytes of its upper link lists and the lists, one (link count, m links) a level.
 * Source: `saveIndex` and `loadIndex` of hnswalg.h.
 */
export interface HnswHeader {
  readonly offsetLevel0: number
  readonly maxElements: number
  readonly count: number
  readonly elementBytes: number
  readonly labelOffset: number
  readonly dataOffset: number
  readonly maxLevel: number
  readonly entryPoint: number
  readonly maxM: number
  readonly maxM0: number
  readonly m: number
}

export const headerBytes = 96
export const labelBytes = 8
/** Links an element keeps on each upper level, and half of what it keeps on level 0. */
export const m = 16
export const maxM0 = 2 * m
export const level0LinkBytes = 4 + 4 * maxM0
export const upperLinkBytes = 4 + 4 * m
/** With m = 16 a level holds a sixteenth of the one below: 16 levels would need 10^19 elements. */
export const levelLimit = 16

/**
 * Where the CRC-32 of the file lies: the low half of the double `mult_`. Searching does not read that number, and adding points
 * reads it as the factor of random levels, where its last bits are without effect, so hnswlib opens a sealed file as any other.
 */
export const sealOffset = 80
export const sealBytes = 4

/** The header of a file; numbers beyond 2^53 come out inexact, which no check accepts. */
export function readHnswHeader(bytes: Buffer): HnswHeader {
  const size = (at: number) => Number(bytes.readBigUInt64LE(at))
  return {
    offsetLevel0: size(0),
    maxElements: size(8),
    count: size(16),
    elementBytes: size(24),
    labelOffset: size(32),
    dataOffset: size(40),
    maxLevel: bytes.readInt32LE(48),
    entryPoint: bytes.readUInt32LE(52),
    maxM: size(56),
    maxM0: size(64),
    m: size(72),
  }
}
