import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** SHA-256 over every file of code below a folder: what other code said of the same input is not taken over. */
export async function hashCode(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const names = (await readdir(folder, { recursive: true })).filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort()
  for (const name of names) hash.update(name).update(await readFile(path.join(folder, name)))
  return hash.digest('hex')
}
