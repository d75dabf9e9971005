import { stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { configSchema } from '../../schemas/config.ts'
import type { DoctorResult } from '../../schemas/doctor.ts'
import type { GateSettings } from '../../schemas/index-manifest.ts'
import { openEmbedder } from '../embedders/embedders.ts'
import { Failure } from '../failure.ts'
import { loadHnswlib } from '../vector-stores/load-hnswlib.ts'
import { keyOf } from './embedder-key.ts'
import { findDocuments } from './find-documents.ts'
import { changedDocuments } from './index-staleness.ts'
import { type Project, readProject } from './read-config.ts'
import { readGeneration } from './read-generation.ts'

type Check = DoctorResult['checks'][number]

export interface InstallationPlace {
  readonly cwd: string
  /** `.groundwork`, absolute. */
  readonly folder: string
  readonly configPath?: string
}

/** One check after the other; none of them throws, each says what to do. */
export async function checkInstallation(place: InstallationPlace): Promise<Check[]> {
  const project = await readProject(place.cwd, [], place.configPath).catch((error: unknown) => error)
  const usable = isProject(project) ? project : null
  return [
    checkNode(),
    await checkHnswlib(),
    await checkEmbedder(usable),
    checkConfig(place.cwd, project),
    await checkDocuments(place.cwd, usable),
    ...(await checkIndex(place.folder)),
    await checkDisk(place.cwd),
  ]
}

function isProject(value: unknown): value is Project {
  return typeof value === 'object' && value !== null && 'config' in value
}

function ok(id: string, message: string): Check {
  return { id, status: 'ok', message, hint: null }
}

function fromError(id: string, error: unknown, status: Check['status'] = 'error'): Check {
  const hint = error instanceof Failure ? error.hint : 'Run again with --debug and report what it prints.'
  return { id, status, message: error instanceof Error ? error.message : String(error), hint }
}

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const message = `Node ${process.versions.node}`
  if (major > 20 || (major === 20 && minor >= 19)) return ok('node', message)
  return { id: 'node', status: 'error', message, hint: 'Install Node 20.19 or later; 24 is recommended.' }
}

async function checkHnswlib(): Promise<Check> {
  if ((await loadHnswlib()) !== null)
    return ok('hnswlib', 'hnswlib-node is loaded: large indexes are searched through a graph')
  return {
    id: 'hnswlib',
    status: 'warning',
    message:
      'hnswlib-node is not there or was not compiled; vectors are compared one by one, which is exact but slower on large indexes',
    hint: 'With a C++ compiler installed: npm install-scripts approve hnswlib-node && npm rebuild hnswlib-node (npm 12); npm rebuild hnswlib-node (npm 10, 11).',
  }
}

async function checkEmbedder(project: Project | null): Promise<Check> {
  const settings = project?.config.embedder ?? configSchema.parse({}).embedder
  const notices: string[] = []
  try {
    const onNotice = (message: string): number => notices.push(message)
    const embedder = await openEmbedder(settings.kind, { onNotice, settings, ...keyOf(settings) })
    try {
      const [vector] = await embedder.embed(['How long does a refund take?'])
      const message = `Embedder ${embedder.info.id} works (${vector?.length ?? 0} dimensions)`
      const [notice] = notices
      return notice === undefined
        ? ok('embedder', message)
        : { id: 'embedder', status: 'warning', message, hint: notice }
    } finally {
      await embedder.close()
    }
  } catch (error) {
    return fromError('embedder', error)
  }
}

function checkConfig(cwd: string, project: unknown): Check {
  if (!isProject(project)) return fromError('config', project)
  if (project.configFile === null) {
    return ok('config', 'No groundwork.yaml: the defaults apply')
  }
  return ok('config', `${path.relative(cwd, project.configFile)} is valid`)
}

async function checkDocuments(cwd: string, project: Project | null): Promise<Check> {
  if (project === null)
    return { id: 'documents', status: 'warning', message: 'Not looked at: the configuration is broken', hint: null }
  try {
    const { files } = await findDocuments(cwd, [], project)
    if (files.length > 0) return ok('documents', `${files.length} Markdown files`)
    return {
      id: 'documents',
      status: 'warning',
      message: 'No Markdown file was found',
      hint: 'Name the folder of the documents: groundwork validate PATH.',
    }
  } catch (error) {
    return fromError('documents', error)
  }
}

/** The index, and what its gate promises. */
async function checkIndex(folder: string): Promise<Check[]> {
  try {
    const { manifest, number } = await readGeneration(folder)
    const changed = await changedDocuments(manifest, folder)
    const message = `Generation ${number} of ${manifest.createdAt.slice(0, 10)}: ${manifest.counts.documents} documents, ${manifest.counts.passages} passages, threshold ${manifest.gate.threshold} (${manifest.gate.from})`
    const stale = `${message}; ${changed.length} documents have changed since`
    const index: Check =
      changed.length === 0
        ? ok('index', message)
        : { id: 'index', status: 'warning', message: stale, hint: 'Run groundwork build again.' }
    return [index, checkGate(manifest.gate)]
  } catch (error) {
    const missing = error instanceof Failure && error.code === 'index-missing'
    return [fromError('index', error, missing ? 'warning' : 'error')]
  }
}

/** What the gate promises, and on which data. */
function checkGate({ threshold, from, certificate }: GateSettings): Check {
  const hint = 'Run groundwork calibrate with a log of questions that are labelled with the intent that was meant.'
  if (certificate === null) {
    const source = {
      default: 'as it comes',
      config: 'as configured',
      examples: 'estimated from examples',
      certificate: '',
    }
    return { id: 'gate', status: 'ok', message: `Not certified: threshold ${threshold}, ${source[from]}`, hint }
  }
  const { risk, answeredUndocumented, handedOffDocumented, date, data, provisional, revoked } = certificate
  const counts = `${answeredUndocumented.of} undocumented and ${handedOffDocumented.of} documented questions`
  const message = `At most ${Number((risk * 100).toFixed(3))} % of undocumented questions are answered: threshold ${threshold}, from ${counts}, ${date}, data ${data.slice(0, 19)}…`
  if (revoked !== null)
    return { id: 'gate', status: 'warning', message: `The certificate of ${date} was revoked: ${revoked.reason}`, hint }
  return provisional ? { id: 'gate', status: 'ok', message: `Provisional. ${message}`, hint } : ok('gate', message)
}

const bytesWanted = 500_000_000

async function checkDisk(cwd: string): Promise<Check> {
  try {
    await stat(cwd)
    const { bavail, bsize } = await statfs(cwd)
    const free = bavail * bsize
    const message = `${(free / 1e9).toFixed(1)} GB free`
    if (free >= bytesWanted) return ok('disk', message)
    return {
      id: 'disk',
      status: 'warning',
      message,
      hint: 'An index of 50,000 passages takes about 300 MB; free some space.',
    }
  } catch (error) {
    return fromError('disk', error, 'warning')
  }
}
