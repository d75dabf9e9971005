import { z } from 'zod'
import { severitySettingSchema, validateResultSchema } from '../../schemas/finding.ts'
import { readBaseline } from '../findings/baseline.ts'
import { defineOperation } from './operation.ts'

/** Documents in, findings out. */
export const validate = defineOperation({
  name: 'validate',
  summary: 'Find what the documents leave undocumented, unclear or broken',
  input: z.strictObject({
    paths: z.array(z.string().min(1, 'a path is empty')).default([]),
    preset: z.enum(['recommended', 'strict']).optional(),
    rules: z.record(z.string(), severitySettingSchema).default({}),
    baseline: z.string().optional().describe('file of known findings, which are not reported again'),
  }),
  output: validateResultSchema,
  async run(parts, { paths, preset, rules, baseline }, reporter, signal) {
    const started = parts.elapsed()
    const known = baseline === undefined ? undefined : readBaseline(await parts.readTextFile(baseline), baseline)
    const { knowledgeBase, project } = await parts.loadKnowledgeBase(paths, signal)
    const total = knowledgeBase.documents.length
    reporter.progress({ stage: 'check', done: 0, total, unit: 'documents' })
    const config = preset === undefined ? project.config : { ...project.config, preset }
    const run = await parts.runRules(knowledgeBase, config, {
      today: parts.now().toISOString().slice(0, 10),
      overrides: rules,
      ...(known === undefined ? {} : { baseline: known }),
    })
    reporter.progress({ stage: 'check', done: total, total, unit: 'documents' })
    const ms = Math.round(parts.elapsed() - started)
    return { version: 1 as const, summary: { ...run.summary, ms }, findings: run.findings }
  },
})
