import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { readRegularFile } from './read-regular-file.ts'

/**
 * The bytes of a document by its path below `root`; null where there is none. A project without a configuration may name documents beside the
 * current folder, whose paths then begin with `..`, so such a path is followed, but to Markdown only: a reply from elsewhere must not
 * be a way to ask what other files say.
 */
export async function readDocumentBelow(root: string, relative: string): Promise<Uint8Array | null> {
  if (relative === '' || path.isAbsolute(relative)) return null
  try {
    const wall = await realpath(root)
    const file = await realpath(path.resolve(wall, relative))
    const climbs = relative.split('/').filter((part) => part === '..').length
    const above = path
      .relative(wall, file)
      .split(path.sep)
      .filter((part) => part === '..').length
    const allowed = above <= climbs && (above === 0 || /\.(?:md|markdown)$/i.test(file))
    return allowed ? await readRegularFile(file) : null
  } catch {
    return null
  }
}
