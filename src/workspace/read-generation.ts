import { createHash } from 'node:crypto'
import path from 'node:path'
import { type IndexManifest, indexManifestSchema } from '../../schemas/index-manifest.ts'
import { Failure } from '../failure.ts'
import { manifestFile } from './index-files.ts'
import { currentFile, generationNumber } from './index-generation.ts'
import { readRegularFile } from './read-regular-file.ts'

export interface Generation {
  readonly manifest: IndexManifest
  readonly folder: string
  readonly number: number
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * The current generation with every file checked against its hash, so that what follows may trust what it reads.
 * @throws Failure `index-missing`, `index-format`, `index-corrupt` with the file and the reason
 */
export async function readGeneration(folder: string): Promise<Generation> {
  // A builder may remove an old generation between our reading of CURRENT and of its files; CURRENT then names a newer one.
  for (let attempt = 0; ; attempt++) {
    try {
      return await readOnce(folder)
    } catch (error) {
      const gone = error instanceof Failure && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
      if (!gone || error.code === 'index-missing' || attempt === 3) throw error
    }
  }
}

/** The project root that an index was built from, absolute; null where there is no index to say. Nothing else of it is looked at. */
export async function readIndexRoot(folder: string): Promise<string | null> {
  try {
    const [name = ''] = (await readRegularFile(path.join(folder, currentFile))).toString('utf8').trim().split(' ')
    const manifest = JSON.parse(
      (await readRegularFile(path.join(folder, path.basename(name), manifestFile))).toString('utf8'),
    )
    return typeof manifest.root === 'string' ? path.resolve(folder, manifest.root) : null
  } catch {
    return null
  }
}

async function readOnce(folder: string): Promise<Generation> {
  const current = await readRegularFile(path.join(folder, currentFile)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw corrupt(currentFile, cause.message, cause)
    throw new Failure('index-missing', `There is no index in ${folder}.`, 'Run `groundwork build PATH` here first.', {
      cause,
    })
  })
  const [name = '', hash = ''] = current.toString('utf8').trim().split(' ')
  const number = generationNumber(name)
  if (number === null) throw corrupt(currentFile, 'it does not name a generation')
  const generation = path.join(folder, name)
  const manifestBytes = await readPart(generation, manifestFile)
  if (sha256(manifestBytes) !== hash) throw corrupt(`${name}/${manifestFile}`, 'its hash is not the one in CURRENT')
  const manifest = parseManifest(manifestBytes, name)
  const files = new Map<string, Uint8Array>()
  for (const [file, expected] of Object.entries(manifest.files)) {
    const bytes = await readPart(generation, file)
    if (bytes.length !== expected.bytes) {
      throw corrupt(`${name}/${file}`, `it has ${bytes.length} bytes, expected ${expected.bytes}`)
    }
    if (sha256(bytes) !== expected.sha256) throw corrupt(`${name}/${file}`, 'its hash is not the one in the manifest')
    files.set(file, bytes)
  }
  return { manifest, folder: generation, number, files }
}

async function readPart(generation: string, file: string): Promise<Uint8Array> {
  try {
    return await readRegularFile(path.join(generation, path.basename(file)))
  } catch (cause) {
    throw corrupt(`${path.basename(generation)}/${file}`, cause instanceof Error ? cause.message : String(cause), cause)
  }
}

function parseManifest(bytes: Uint8Array, name: string): IndexManifest {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (cause) {
    throw corrupt(`${name}/${manifestFile}`, 'it is not JSON', cause)
  }
  const format = (value as { format?: unknown } | null)?.format
  if (format !== 1) {
    const message = `The index has format ${String(format)}; this version reads format 1.`
    throw new Failure('index-format', message, 'Build the index again with this version.')
  }
  const parsed = indexManifestSchema.safeParse(value)
  if (!parsed.success) throw corrupt(`${name}/${manifestFile}`, parsed.error.issues[0]?.message ?? 'not a manifest')
  return parsed.data
}

function corrupt(file: string, reason: string, cause?: unknown): Failure {
  const hint = 'Build the index again. If this comes back, check the disk.'
  return new Failure('index-corrupt', `The index is damaged: ${file}: ${reason}.`, hint, {
    cause,
    place: { path: file },
  })
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
