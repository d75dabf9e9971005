import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lock } from 'proper-lockfile'
import { Failure } from '../failure.ts'

/**
 * Runs `work` as the only writer of an index folder. Readers need no lock.
 * @throws Failure `index-locked` with the process that holds it, `file-unwritable`
 */
export async function withIndexLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const owner = path.join(folder, 'writer')
  let release: () => Promise<void>
  try {
    await mkdir(folder, { recursive: true })
    release = await lock(folder, { stale: 30_000, update: 5_000, lockfilePath: path.join(folder, 'lock') })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ELOCKED') {
      const who = await readFile(owner, 'utf8').catch(() => 'another process')
      throw new Failure(
        'index-locked',
        `The index is being built by ${who.trim()}.`,
        'Wait until it is done, then build again.',
        { cause },
      )
    }
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Failure(
      'file-unwritable',
      `The index folder cannot be written: ${reason}`,
      'Check the permissions of the folder.',
      { cause },
    )
  }
  try {
    await writeFile(owner, `process ${process.pid}`)
    return await work()
  } finally {
    await release().catch(() => {})
  }
}
