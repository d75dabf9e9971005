import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'

/** The text that was kept in a file; null where there is none, or where it does not read back as it was written. */
export async function readEntry(folder: string, name: string): Promise<string | null> {
  const entry = await readFile(path.join(folder, name), 'utf8').catch(() => null)
  if (entry === null) return null
  const text = entry.slice(9)
  return entry.slice(0, 8) === checksum(text) ? text : null
}

/**
 * Keeps a text behind its CRC-32, in the folder of a cache, which no repository takes in. It is written beside and renamed, so that any
 * number of processes may keep the same. False where it cannot be written: that is no failure of a cache.
 */
export async function writeEntry(folder: string, name: string, text: string): Promise<boolean> {
  const file = path.join(folder, name)
  const temporary = `${file}.${randomUUID()}`
  try {
    const made = await mkdir(path.dirname(file), { recursive: true })
    if (made !== undefined) await writeFile(path.join(folder, '.gitignore'), '*\n')
    await writeFile(temporary, `${checksum(text)}\n${text}`)
    await rename(temporary, file)
    return true
  } catch {
    await rm(temporary, { force: true }).catch(() => {})
    return false
  }
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0')
}
