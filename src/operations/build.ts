import { z } from 'zod'
import type { Config } from '../../schemas/config.ts'
import { buildResultSchema } from '../../schemas/index-manifest.ts'
import type { Intent } from '../../schemas/intent.ts'
import { isReadable } from '../document/knowledge-base.ts'
import { Failure } from '../failure.ts'
import { namesIntent } from '../policy/names-intent.ts'
import { collectLogic } from '../search-index/collect-logic.ts'
import { compileIndex } from '../search-index/compile-index.ts'
import { estimateEmbedding } from '../search-index/estimate-embedding.ts'
import { defineOperation } from './operation.ts'

/** A misspelt id in the `never` list would block nothing. @throws Failure `config-invalid` */
function checkBlocked(patterns: readonly string[], intents: readonly Intent[]): void {
  const lost = patterns.find((pattern) => !intents.some(({ id }) => namesIntent(pattern, id)))
  if (lost === undefined) return
  const message = `\`never.intents\` names "${lost}", and there is no such intent.`
  throw new Failure('config-invalid', message, 'Correct its spelling: `groundwork intents list` has all of them.')
}

/** Documents in, a new generation of the index out. Documents that cannot be read are skipped and listed. */
export const build = defineOperation({
  name: 'build',
  summary: 'Compile the documents into an index that questions are answered from',
  input: z.strictObject({ paths: z.array(z.string().min(1, 'a path is empty')).default([]) }),
  output: buildResultSchema,
  async run(parts, { paths }, reporter, signal) {
    const started = parts.elapsed()
    return parts.exclusively(async () => {
      const loaded = await parts.loadKnowledgeBase(paths, signal)
      const { knowledgeBase, sources, project } = loaded
      const today = parts.now().toISOString().slice(0, 10)
      const { summary, findings } = await parts.runRules(knowledgeBase, project.config, { today, errorsOnly: true })
      if (summary.errors > 0) {
        reporter.notice(
          `${summary.errors === 1 ? 'One error is' : `${summary.errors} errors are`} open in the documents: run \`groundwork validate\`.`,
        )
      }
      const { vocabularies, logicOf } = await parts.readLogic(knowledgeBase, project.config)
      const logic = collectLogic(knowledgeBase, vocabularies.sets, logicOf, holdsBack(project.config) ? findings : [])
      const parsed = parts.elapsed()
      const embedder = await parts.openEmbedder(project.config)
      const cache = await parts.openVectorCache(embedder)
      const { content, reused } = await compileIndex(knowledgeBase, sources, embedder, cache, {
        logic,
        onMissing: (texts) => {
          const estimate = estimateEmbedding(texts, project.config.embedder)
          if (estimate !== null) reporter.notice(estimate)
        },
        onProgress: (done, total) => reporter.progress({ stage: 'embed', done, total, unit: 'texts' }),
        ...(signal === undefined ? {} : { signal }),
      })
      checkBlocked(project.config.never.intents, content.intents)
      const embedded = parts.elapsed()
      const saved = await parts.saveIndex(content, embedder, loaded, signal)
      await cache.tidy()
      const finished = parts.elapsed()
      const skipped = knowledgeBase.documents.filter((document) => !isReadable(document))
      const count = (handling: string): number =>
        content.intents.filter((intent) => intent.handling === handling).length
      return {
        version: 1 as const,
        index: { id: saved.id, path: saved.path, generation: saved.generation },
        documents: knowledgeBase.documents.length - skipped.length,
        passages: content.passages.length,
        intents: { documented: count('documented'), humanOnly: count('human-only') },
        embedder: { id: embedder.info.id, dimensions: embedder.info.dimensions },
        vectorStore: saved.vectorStore,
        reused,
        skipped: skipped.map(({ path, problems }) => ({ path, reason: problems[0]?.message ?? 'It cannot be read.' })),
        ms: {
          parse: Math.round(parsed - started),
          embed: Math.round(embedded - parsed),
          index: Math.round(finished - embedded),
          total: Math.round(finished - started),
        },
      }
    })
  },
})

/** Whether an open error keeps what it stands on from being answered. */
function holdsBack({ gate, preset }: Config): boolean {
  return (gate.defects ?? (preset === 'strict' ? 'handoff' : 'answer')) === 'handoff'
}
