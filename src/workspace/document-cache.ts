import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Document } from '../../schemas/document.ts'
import type { DocumentFile } from '../document/parse-document.ts'
import { readEntry, writeEntry } from './checked-entry.ts'
import { hashCode } from './hash-code.ts'

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
    this.#parser = hashCode(parserFolder)
  }

  async get(file: DocumentFile): Promise<Document | null> {
    const text = await readEntry(this.#folder, await this.#nameOf(file))
    return text === null ? null : (JSON.parse(text) as Document)
  }

  /** What depended on time or memory is not kept: it may go better next time. */
  async put(file: DocumentFile, document: Document): Promise<void> {
    if (document.problems.some(({ code }) => code === 'parse-timeout' || code === 'too-complex')) return
    if (await writeEntry(this.#folder, await this.#nameOf(file), JSON.stringify(document))) this.#written += 1
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
      await rm(file, { force: true }).catch(() => {})
  }

  async #nameOf(file: DocumentFile): Promise<string> {
    const { path: shown, root, id, bytes, types, defaults, limits } = file
    const settings = { shown, root, id, fromConfig: types.fromConfig, folders: [...types.folders], defaults, limits }
    const hash = createHash('sha256')
      .update(await this.#parser)
      .update(JSON.stringify(settings))
      .update(bytes)
      .digest('hex')
    return path.join(hash.slice(0, 2), hash.slice(2))
  }
}
