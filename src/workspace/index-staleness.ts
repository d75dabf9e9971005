import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { IndexManifest } from '../../schemas/index-manifest.ts'

/** How far the times of a file system may lag behind the clock. */
const coarsestMs = 2000

/**
 * The documents that were edited or removed since the build. Only files whose size or time differs are read. A machine that has the index but not
 * the documents has nothing to compare with: the list is empty.
 */
export async function changedDocuments(manifest: IndexManifest, indexFolder: string): Promise<string[]> {
  const root = path.resolve(indexFolder, manifest.root)
  if ((await stat(root).catch(() => null)) === null) return []
  const read = new Date(manifest.readAt).valueOf() - coarsestMs
  const changed = await Promise.all(
    manifest.documents.map(async (document) => {
      const file = path.join(root, document.path)
      const entry = await stat(file).catch(() => null)
      if (entry === null) return true
      if (entry.size !== document.bytes) return true
      if (entry.mtimeMs < read && entry.ctimeMs < read) return false
      const bytes = await readFile(file).catch(() => new Uint8Array())
      return createHash('sha256').update(bytes).digest('hex') !== document.sha256
    }),
  )
  const paths = manifest.documents.map((document) => document.path)
  // None of them there is not an edit: the documents live elsewhere.
  return changed.every(Boolean) && (await noneExists(root, paths)) ? [] : paths.filter((_, index) => changed[index])
}

async function noneExists(root: string, paths: readonly string[]): Promise<boolean> {
  for (const one of paths) if ((await stat(path.join(root, one)).catch(() => null)) !== null) return false
  return true
}
