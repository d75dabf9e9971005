import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import type { EmbedderInfo } from '../../schemas/index-manifest.ts'
import type { VectorKeeper } from '../search-index/compile-index.ts'
import { floatsOf } from './floats-of.ts'

const keyBytes = 32
const headBytes = keyBytes + 4
const sumBytes = 4
const mostBytes = 1 << 30
const mostSegments = 24

/**
 * Vectors by the hash of their text, beside the index, one folder an embedder. A build appends what it embeds to a segment of its own as it goes,
 * so nothing is embedded twice: not after a failure, not when text moves, not by two builds at once. A record is the SHA-256 of the text,
 * the number of windows, their vectors and a CRC-32; what does not read back so ends its segment.
 */
export class VectorCache implements VectorKeeper {
  readonly #folder: string
  readonly #dimensions: number
  readonly #records = new Map<string, Float32Array>()
  #segment: string | null = null

  private constructor(folder: string, dimensions: number) {
    this.#folder = folder
    this.#dimensions = dimensions
  }

  /** Reads what is there; damaged and foreign files are left out. */
  static async open(cacheFolder: string, embedder: EmbedderInfo): Promise<VectorCache> {
    const name = createHash('sha256').update(embedder.fingerprint).digest('hex').slice(0, 16)
    const cache = new VectorCache(path.join(cacheFolder, name), embedder.dimensions)
    for (const segment of await cache.#segments()) {
      const bytes = await readFile(segment.file).catch(() => null)
      if (bytes !== null) cache.#read(bytes)
    }
    return cache
  }

  get(text: string): readonly Float32Array[] | null {
    const values = this.#records.get(keyOf(text).toString('hex'))
    if (values === undefined) return null
    const rows = values.length / this.#dimensions
    return Array.from({ length: rows }, (_, row) =>
      values.subarray(row * this.#dimensions, (row + 1) * this.#dimensions),
    )
  }

  /** A cache that cannot be written is no failure: the build goes on without it. */
  async keep(texts: readonly string[], vectors: readonly (readonly Float32Array[])[]): Promise<void> {
    const records = texts.map((text, at) => this.#record(text, vectors[at] ?? []))
    try {
      if (this.#segment === null) {
        await mkdir(this.#folder, { recursive: true })
        await writeFile(path.join(this.#folder, '..', '.gitignore'), '*\n')
        this.#segment = path.join(this.#folder, `${randomUUID()}.vectors`)
      }
      const handle = await open(this.#segment, 'a')
      try {
        await handle.appendFile(Buffer.concat(records))
      } finally {
        await handle.close()
      }
    } catch {
      this.#segment = null
    }
  }

  /** After a build: many small segments become one; over a gibibyte the oldest go. */
  async tidy(): Promise<void> {
    const segments = await this.#segments()
    if (segments.length > mostSegments) await this.#merge(segments.map(({ file }) => file))
    let bytes = 0
    for (const segment of (await this.#segments()).reverse()) {
      bytes += segment.bytes
      if (bytes > mostBytes) await rm(segment.file, { force: true }).catch(() => {})
    }
  }

  #record(text: string, vectors: readonly Float32Array[]): Buffer {
    const key = keyOf(text)
    const values = new Float32Array(vectors.length * this.#dimensions)
    for (const [row, vector] of vectors.entries()) values.set(vector, row * this.#dimensions)
    this.#records.set(key.toString('hex'), values)
    return encode(key, values, vectors.length)
  }

  #read(bytes: Buffer): void {
    let at = 0
    while (at + headBytes <= bytes.length) {
      const rows = bytes.readUInt32LE(at + keyBytes)
      const end = at + headBytes + rows * this.#dimensions * 4
      if (end + sumBytes > bytes.length || bytes.readUInt32LE(end) !== crc32(bytes.subarray(at, end))) return
      const values = floatsOf(bytes.subarray(at + headBytes, end))
      this.#records.set(bytes.toString('hex', at, at + keyBytes), values)
      at = end + sumBytes
    }
  }

  async #merge(files: readonly string[]): Promise<void> {
    const merged = path.join(this.#folder, `${randomUUID()}.vectors`)
    try {
      const handle = await open(`${merged}.partial`, 'wx')
      try {
        for (const [key, values] of this.#records) {
          await handle.appendFile(encode(Buffer.from(key, 'hex'), values, values.length / this.#dimensions))
        }
      } finally {
        await handle.close()
      }
      await rename(`${merged}.partial`, merged)
    } catch {
      await rm(`${merged}.partial`, { force: true }).catch(() => {})
      return
    }
    for (const file of files) await rm(file, { force: true }).catch(() => {})
  }

  /** Oldest first. */
  async #segments(): Promise<{ file: string; bytes: number; at: number }[]> {
    const names = await readdir(this.#folder).catch(() => [])
    const found = await Promise.all(
      names
        .filter((name) => name.endsWith('.vectors'))
        .map(async (name) => {
          const file = path.join(this.#folder, name)
          const entry = await stat(file).catch(() => null)
          return entry === null ? [] : [{ file, bytes: entry.size, at: entry.mtimeMs }]
        }),
    )
    return found.flat().sort((a, b) => a.at - b.at || (a.file < b.file ? -1 : 1))
  }
}

function keyOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function encode(key: Buffer, values: Float32Array, rows: number): Buffer {
  const head = Buffer.alloc(headBytes)
  key.copy(head)
  head.writeUInt32LE(rows, keyBytes)
  const body = Buffer.concat([head, Buffer.from(values.buffer, values.byteOffset, values.byteLength)])
  const sum = Buffer.alloc(sumBytes)
  sum.writeUInt32LE(crc32(body))
  return Buffer.concat([body, sum])
}
