import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lock } from 'proper-lockfile'
import { Failure } from '../failure.ts'

/**
 * Runs `work` as the only writer of an index folder. Readers need no lock.
 * @throws Failure `index-locked` with the process that holds it, or where the lock was lost meanwhile; `file-unwritable`
 */
export async function withIndexLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const owner = path.join(folder, 'writer')
  let release: () => Promise<void>
  let onCompromised = (_: Error): void => {}
  const lost = new Promise<never>((_, reject) => {
    onCompromised = (cause) => {
      const message = 'The lock of the index was removed, or another process took it over.'
      reject(new Failure('index-locked', message, 'Let one build run at a time, and build again.', { cause }))
    }
  })
  lost.catch(() => {})
  try {
    await mkdir(folder, { recursive: true })
    const lockfilePath = path.join(folder, 'lock')
    release = await lock(folder, {
      stale: 30_000,
      update: 5_000,
      lockfilePath,
      onCompromised: (error) => onCompromised(error),
    })
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
    return await Promise.race([work(), lost])
  } finally {
    await release().catch(() => {})
  }
}
