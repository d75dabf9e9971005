import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import type { Document } from '../../schemas/document.ts'
import type { DocumentFile } from '../document/parse-document.ts'

const mostEntries = 20_000

/**
 * Parsed documents by the hash of everything that parsing looks at: bytes, path, settings and the code of the parser itself. An entry that does
 * not read back as it was written is a miss. Safe under any number of processes: entries are written beside and renamed.
 */
export class DocumentCache {
  readonly #folder: string
  readonly #parser: Promise<string>
  #written = 0

  /** `folder` is made when the first entry is written; `parserFolder` has the code whose change makes every entry a miss. */
  constructor(folder: string, parserFolder: string) {
    this.#folder = folder
    this.#parser = hashFolder(parserFolder)
  }

  async get(file: DocumentFile): Promise<Document | null> {
    const entry = await readFile(await this.#fileOf(file), 'utf8').catch(() => null)
    if (entry === null) return null
    const text = entry.slice(9)
    if (entry.slice(0, 8) !== checksum(text)) return null
    return JSON.parse(text) as Document
  }

  /** What depended on time or memory is not kept: it may go better next time. A cache that cannot be written is no failure. */
  async put(file: DocumentFile, document: Document): Promise<void> {
    if (document.problems.some(({ code }) => code === 'parse-timeout' || code === 'too-complex')) return
    const target = await this.#fileOf(file)
    const temporary = `${target}.${randomUUID()}`
    const text = JSON.stringify(document)
    try {
      await mkdir(path.dirname(target), { recursive: true })
      if (this.#written === 0) await writeFile(path.join(this.#folder, '.gitignore'), '*\n')
      await writeFile(temporary, `${checksum(text)}\n${text}`)
      await rename(temporary, target)
      this.#written += 1
    } catch {
      await rm(temporary, { force: true }).catch(() => {})
    }
  }

  /** Keeps the cache bounded: the entries that were written longest ago go first. */
  async prune(): Promise<void> {
    if (this.#written === 0) return
    const names = await readdir(this.#folder, { recursive: true }).catch(() => [])
    if (names.length <= mostEntries) return
    const files = await Promise.all(
      names.map(async (name) => {
        const file = path.join(this.#folder, name)
        const entry = await stat(file).catch(() => null)
        return entry?.isFile() === true ? { file, at: entry.mtimeMs } : null
      }),
    )
    const oldest = files.filter((entry) => entry !== null).sort((a, b) => a.at - b.at)
    for (const { file } of oldest.slice(0, Math.max(0, oldest.length - mostEntries / 2)))
      await rm(file, { force: true })
  }

  async #fileOf(file: DocumentFile): Promise<string> {
    const { path: shown, root, id, bytes, types, defaults, limits } = file
    const settings = { shown, root, id, fromConfig: types.fromConfig, folders: [...types.folders], defaults, limits }
    const hash = createHash('sha256')
      .update(await this.#parser)
      .update(JSON.stringify(settings))
      .update(bytes)
      .digest('hex')
    return path.join(this.#folder, hash.slice(0, 2), hash.slice(2))
  }
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0')
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(folder)).sort()) {
    if (/(?<!\.d)\.[jt]s$/.test(name)) hash.update(name).update(await readFile(path.join(folder, name)))
  }
  return hash.digest('hex')
}
