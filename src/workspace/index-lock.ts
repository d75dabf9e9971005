import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { lock } from 'proper-lockfile'
import { Failure } from '../failure.ts'
import { readRegularFile } from './read-regular-file.ts'

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
    await removeLockOfTheDead(folder, owner)
    const lockfilePath = path.join(folder, 'lock')
    release = await lock(folder, {
      stale: 30_000,
      update: 5_000,
      lockfilePath,
      onCompromised: (error) => onCompromised(error),
    })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ELOCKED') {
      const who = await readOwner(owner)
      throw new Failure(
        'index-locked',
        `The index is being built by ${who}.`,
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
    // Only for the message of those who come while we build.
    await writeFile(owner, `process ${process.pid}`).catch(() => {})
    return await Promise.race([work(), lost])
  } finally {
    await release().catch(() => {})
  }
}

async function readOwner(owner: string): Promise<string> {
  const text = await readRegularFile(owner).catch(() => null)
  return text?.toString('utf8').trim().slice(0, 100) || 'another process'
}

/** A process that was killed leaves its lock behind; nobody should have to wait until it grows stale. */
async function removeLockOfTheDead(folder: string, owner: string): Promise<void> {
  const pid = Number(/^process (\d{1,10})$/.exec(await readOwner(owner))?.[1])
  if (!Number.isInteger(pid) || pid === process.pid) return
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') return
    await rm(path.join(folder, 'lock'), { recursive: true, force: true }).catch(() => {})
  }
}
