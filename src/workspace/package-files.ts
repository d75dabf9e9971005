import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the package, from its sources as from dist/. */
export const packageRoot = findPackageRoot(path.dirname(fileURLToPath(import.meta.url)))

/** A text file of the package; null where it is not there. */
export async function readPackageFile(relative: string): Promise<string | null> {
  return readFile(path.join(packageRoot, relative), 'utf8').catch(() => null)
}

function findPackageRoot(start: string): string {
  let folder = start
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder)
    if (parent === folder) return start
    folder = parent
  }
  return folder
}
