import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import type { Config } from '../../schemas/config.ts'
import type { KnowledgeBase } from '../document/knowledge-base.ts'
import { type RuleRun, type RunOptions, runRules } from '../findings/run-rules.ts'

const mostRuns = 8

/**
 * The last runs of the rules, by the hash of everything that they look at: documents, listed intents, targets of links, configuration, the day
 * and the code itself. Where nothing was edited, nothing is judged again. An entry that does not read back as it was written is a miss;
 * a cache that cannot be written is no failure.
 */
export class RuleRunCache {
  readonly #folder: string
  readonly #codeFolder: string

  constructor(folder: string, codeFolder: string) {
    this.#folder = folder
    this.#codeFolder = codeFolder
  }

  /** What `runRules` says, or what it said of the same. */
  async run(knowledgeBase: KnowledgeBase, config: Config, options: Omit<RunOptions, 'rules'>): Promise<RuleRun> {
    const file = path.join(this.#folder, await this.#keyOf(knowledgeBase, config, options))
    const known = await readEntry(file)
    if (known !== null) return known
    const run = runRules(knowledgeBase, config, options)
    await this.#keep(file, run)
    return run
  }

  async #keyOf(knowledgeBase: KnowledgeBase, config: Config, options: Omit<RunOptions, 'rules'>): Promise<string> {
    const { documents, listedIntents, existingTargets } = knowledgeBase
    const seen = documents.map(
      ({ path: shown, root, id, sha256, type, typeFrom, owner, audience, automation, problems }) => {
        return [shown, root, id, sha256, type, typeFrom, owner, audience, automation, problems]
      },
    )
    const hash = createHash('sha256').update(await hashCode(this.#codeFolder))
    return hash
      .update(JSON.stringify([seen, listedIntents, [...existingTargets].sort(), config, options]))
      .digest('hex')
  }

  async #keep(file: string, run: RuleRun): Promise<void> {
    const temporary = `${file}.${randomUUID()}`
    const text = JSON.stringify(run)
    try {
      await mkdir(this.#folder, { recursive: true })
      await writeFile(path.join(this.#folder, '.gitignore'), '*\n')
      await writeFile(temporary, `${checksum(text)}\n${text}`)
      await rename(temporary, file)
      await this.#prune()
    } catch {
      await rm(temporary, { force: true }).catch(() => {})
    }
  }

  async #prune(): Promise<void> {
    const names = (await readdir(this.#folder)).filter((name) => name !== '.gitignore')
    const files = await Promise.all(
      names.map(async (name) => {
        const file = path.join(this.#folder, name)
        return { file, at: (await stat(file).catch(() => null))?.mtimeMs ?? 0 }
      }),
    )
    const oldest = files.sort((one, other) => other.at - one.at).slice(mostRuns)
    for (const { file } of oldest) await rm(file, { force: true })
  }
}

async function readEntry(file: string): Promise<RuleRun | null> {
  const entry = await readFile(file, 'utf8').catch(() => null)
  if (entry === null) return null
  const text = entry.slice(9)
  return entry.slice(0, 8) === checksum(text) ? (JSON.parse(text) as RuleRun) : null
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0')
}

/** Of every file of code below a folder: other code may say something else of the same documents. */
async function hashCode(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const names = (await readdir(folder, { recursive: true })).filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort()
  for (const name of names) hash.update(name).update(await readFile(path.join(folder, name)))
  return hash.digest('hex')
}
