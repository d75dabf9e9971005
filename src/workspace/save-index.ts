import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { IndexManifest } from '../../schemas/index-manifest.ts'
import { Failure } from '../failure.ts'
import { manifestFile } from './index-files.ts'
import { currentFile, generationName, generationNumber } from './index-generation.ts'

const keptGenerations = 4

/**
 * Writes a new generation beside the old ones and then points `CURRENT` at it, so that a reader sees the old index or the new one, whole.
 * `fill` writes further files into the folder that it is given. Every file is synced and read back before the switch: a full disk leaves the old
 * index in place. Call it under the lock.
 * @throws Failure `file-unwritable`
 */
export async function saveGeneration(
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
  fill: (generationFolder: string) => Promise<readonly string[]>,
  manifestOf: (files: IndexManifest['files']) => IndexManifest,
): Promise<{ generation: number; path: string }> {
  const entries = await readdir(folder)
  const generation = Math.max(0, ...entries.map((name) => generationNumber(name) ?? 0)) + 1
  const temporary = path.join(folder, `tmp-${process.pid}-${generation}`)
  const final = path.join(folder, generationName(generation))
  try {
    await rm(temporary, { recursive: true, force: true })
    await mkdir(temporary)
    const hashes: IndexManifest['files'] = {}
    for (const [name, bytes] of Object.entries(files))
      hashes[name] = await writeChecked(path.join(temporary, name), bytes)
    for (const name of await fill(temporary)) hashes[name] = await hashOf(path.join(temporary, name))
    const manifest = Buffer.from(`${JSON.stringify(manifestOf(hashes), null, 2)}\n`)
    const { sha256 } = await writeChecked(path.join(temporary, manifestFile), manifest)
    await syncFolder(temporary)
    await rename(temporary, final)
    await writeFileAtomic(path.join(folder, currentFile), `${generationName(generation)} ${sha256}\n`)
    await syncFolder(folder)
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true }).catch(() => {})
    if (cause instanceof Failure) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Failure(
      'file-unwritable',
      `The index cannot be written: ${reason}`,
      'Check the free space and the permissions. The former index is untouched.',
      { cause },
    )
  }
  await removeOldGenerations(folder, generation)
  return { generation, path: final }
}

async function writeChecked(file: string, bytes: Uint8Array): Promise<{ bytes: number; sha256: string }> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  const written = await hashOf(file)
  if (written.sha256 !== sha256(bytes))
    throw new Error(`${path.basename(file)} reads back differently from what was written`)
  return written
}

async function hashOf(file: string): Promise<{ bytes: number; sha256: string }> {
  const bytes = await readFile(file)
  return { bytes: bytes.length, sha256: sha256(bytes) }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A rename is durable once its folder is synced. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Readers that opened an older generation keep a few builds to finish with it. */
async function removeOldGenerations(folder: string, newest: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const number = generationNumber(name)
    const old = number !== null && number <= newest - keptGenerations
    const abandoned = name.startsWith('tmp-')
    if (old || abandoned) await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => {})
  }
}
