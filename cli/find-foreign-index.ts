import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'

/** The configuration or root (relative to `cwd`) that the index of a folder was built from, where it is not `configPath`; else null. */
export async function findForeignIndex(cwd: string, configPath: string): Promise<string | null> {
  const folder = join(cwd, '.groundwork')
  try {
    const [generation = ''] = (await readFile(join(folder, 'CURRENT'), 'utf8')).split(' ')
    const manifest: unknown = JSON.parse(await readFile(join(folder, generation, 'manifest.json'), 'utf8'))
    const { configFile = null, root = '.' } = manifest as { configFile?: string | null; root?: string }
    const owner = resolve(folder, configFile ?? root)
    return owner === resolve(configPath) ? null : relative(cwd, owner) || '.'
  } catch {
    // No index, or one that nobody can read: there is nothing to spare.
    return null
  }
}
