import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'

/** The bytes of a file below `root`; null where there is none or where its real path lies outside. */
export async function readDocumentBelow(root: string, relative: string): Promise<Uint8Array | null> {
  try {
    const wall = await realpath(root)
    const file = await realpath(path.resolve(wall, relative))
    const above = path.relative(wall, file)
    // A project without a configuration may name documents beside the current folder; its paths then start with `..`, as the citation does.
    const climbs = relative.split('/').filter((part) => part === '..').length
    const allowed = above.split(path.sep).filter((part) => part === '..').length <= climbs
    return allowed ? await readFile(file) : null
  } catch {
    return null
  }
}
