import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Config, configSchema } from '../../schemas/config.ts'
import { Failure } from '../failure.ts'
import { checkNever, checkTopics } from '../policy/check-phrases.ts'
import { phraseFailure, readTopics } from './read-topics.ts'
import { readYamlFile } from './read-yaml-file.ts'

const configFileName = 'groundwork.yaml'

export interface Project {
  /** Absolute; paths in results are relative to it. */
  readonly root: string
  readonly config: Config
  /** Absolute path of the configuration file; null where there is none. */
  readonly configFile: string | null
}

/**
 * The project that paths belong to: the file named by `configPath`, else the nearest `groundwork.yaml` upward from the one path given, else from
 * `cwd`, else no configuration and `cwd` as root.
 * @throws Failure `config-not-found`, `config-invalid`
 */
export async function readProject(cwd: string, paths: readonly string[], configPath?: string): Promise<Project> {
  const found = (): string | null => findUpward(startOf(cwd, paths)) ?? findUpward(cwd)
  const configFile = configPath === undefined ? found() : path.resolve(cwd, configPath)
  if (configFile === null) {
    const config = { ...configSchema.parse({}), topics: await readTopics(undefined, cwd, cwd) }
    return { root: cwd, config, configFile: null }
  }
  if (!existsSync(configFile)) {
    const message = `There is no configuration file ${configPath}.`
    throw new Failure('config-not-found', message, 'Check the path after --config.', {
      place: { path: String(configPath) },
    })
  }
  const shownAs = path.relative(cwd, configFile).split(path.sep).join('/')
  const file = await readYamlFile(configFile, shownAs, configSchema, 'config-invalid')
  const { never, topics } = file.value
  const fault = checkNever(never) ?? (Array.isArray(topics) ? checkTopics(topics) : null)
  if (fault !== null) throw phraseFailure(fault, file, shownAs)
  const root = path.dirname(configFile)
  return { root, config: { ...file.value, topics: await readTopics(topics, root, cwd) }, configFile }
}

function startOf(cwd: string, paths: readonly string[]): string {
  const only = paths.length === 1 ? paths[0] : undefined
  if (only === undefined) return cwd
  const absolute = path.resolve(cwd, only)
  return isFolder(absolute) ? absolute : path.dirname(absolute)
}

/** False also where nothing can be said, as of links in a circle; whoever reads the path reports it. */
function isFolder(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory()
  } catch {
    return false
  }
}

function findUpward(start: string): string | null {
  let folder = start
  while (true) {
    const file = path.join(folder, configFileName)
    if (existsSync(file)) return file
    const parent = path.dirname(folder)
    if (parent === folder) return null
    folder = parent
  }
}
