import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { sealBytes, sealOffset } from './hnsw-layout.ts'

const chunkBytes = 1 << 20

/** Writes the CRC-32 of a file of hnswlib into its header and flushes it to the disk. The file then vouches for itself. */
export async function sealHnswFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const seal = Buffer.alloc(sealBytes)
    seal.writeUInt32LE(await hnswChecksum(file))
    await file.write(seal, 0, sealBytes, sealOffset)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** CRC-32 of all bytes of an open file but the seal itself. */
async function hnswChecksum(file: FileHandle): Promise<number> {
  const chunk = Buffer.allocUnsafe(chunkBytes)
  let sum = 0
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(chunk, 0, chunkBytes, position)
    if (bytesRead === 0) return sum
    sum = addToChecksum(sum, chunk.subarray(0, bytesRead), position)
    position += bytesRead
  }
}

/** The checksum so far, and the bytes of the file that begin at `position`: the seal is left out. */
export function addToChecksum(sum: number, bytes: Buffer, position: number): number {
  const from = Math.min(Math.max(sealOffset - position, 0), bytes.length)
  const to = Math.min(Math.max(sealOffset + sealBytes - position, 0), bytes.length)
  return crc32(bytes.subarray(to), crc32(bytes.subarray(0, from), sum))
}
