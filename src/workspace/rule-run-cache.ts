import { createHash } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '../../schemas/config.ts'
import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import { Vocabularies } from '../decision-logic/sets/vocabularies.ts'
import type { KnowledgeBase } from '../document/knowledge-base.ts'
import { type RuleRun, type RunOptions, runRules } from '../findings/run-rules.ts'
import { readEntry, writeEntry } from './checked-entry.ts'
import { hashCode } from './hash-code.ts'
import { identifyDocument } from './identify-document.ts'
import { ReadingsCache } from './readings-cache.ts'

const mostRuns = 8

/**
 * The last runs of the rules, by the hash of everything that they look at: documents, listed intents, targets of links, configuration, the day
 * and the code itself. Where nothing was edited, nothing is judged again; where something was, the other documents are not read again.
 */
export class RuleRunCache {
  readonly #folder: string
  readonly #codeFolder: string
  #code: Promise<string> | null = null
  /** What the last run read: a build asks for it once more, and then it is let go. */
  #readings: ReadingsCache | null = null

  constructor(folder: string, codeFolder: string) {
    this.#folder = folder
    this.#codeFolder = codeFolder
  }

  /** What `runRules` says, or what it said of the same. */
  async run(knowledgeBase: KnowledgeBase, config: Config, options: Omit<RunOptions, 'rules'>): Promise<RuleRun> {
    const code = await this.#hashCode()
    const key = path.join('runs', keyOf(code, knowledgeBase, config, options))
    const known = await readEntry(this.#folder, key)
    if (known !== null) return JSON.parse(known) as RuleRun
    const readings = await ReadingsCache.open(this.#folder, code)
    const run = runRules(knowledgeBase, config, options, readings)
    await readings.save()
    this.#readings = readings
    if (await writeEntry(this.#folder, key, JSON.stringify(run))) await this.#prune()
    return run
  }

  /** What the documents decide by: kept by the run of the rules before it, else read. */
  async readLogic(
    knowledgeBase: KnowledgeBase,
    config: Config,
  ): Promise<{ vocabularies: Vocabularies; logicOf: (document: Document) => DecisionLogic }> {
    const readings = this.#readings ?? (await ReadingsCache.open(this.#folder, await this.#hashCode()))
    this.#readings = null
    const vocabularies = Vocabularies.read(knowledgeBase.documents, config)
    return { vocabularies, logicOf: (document) => readings.logicOf(document, vocabularies.of(document)) }
  }

  /** The code of a process stays the same. */
  #hashCode(): Promise<string> {
    this.#code ??= hashCode(this.#codeFolder)
    return this.#code
  }

  async #prune(): Promise<void> {
    const folder = path.join(this.#folder, 'runs')
    const names = await readdir(folder).catch(() => [])
    const files = await Promise.all(
      names.map(async (name) => {
        const file = path.join(folder, name)
        return { file, at: (await stat(file).catch(() => null))?.mtimeMs ?? 0 }
      }),
    )
    const oldest = files.sort((one, other) => other.at - one.at).slice(mostRuns)
    for (const { file } of oldest) await rm(file, { force: true })
  }
}

function keyOf(
  code: string,
  { documents, listedIntents, existingTargets }: KnowledgeBase,
  config: Config,
  options: Omit<RunOptions, 'rules'>,
): string {
  const seen = [documents.map(identifyDocument), listedIntents, [...existingTargets].sort(), config, options]
  return createHash('sha256').update(code).update(JSON.stringify(seen)).digest('hex')
}
