import { runRules } from '../../src/findings/run-rules.ts'
import { buildKnowledgeBase, type Files } from './build-knowledge-base.ts'

/** The findings of one rule over files in memory. */
export async function findingsOf(ruleId: string, files: Files, existing: readonly string[] = []) {
  const { knowledgeBase, config } = await buildKnowledgeBase(files, existing)
  const run = runRules(knowledgeBase, config, { today: '2026-11-01', overrides: { [ruleId]: 'error' } })
  return run.findings.filter((finding) => finding.ruleId === ruleId)
}

/** The words of a text at which a rule points, in a document that holds nothing else. */
export async function wordsFound(ruleId: string, text: string): Promise<string[]> {
  const findings = await findingsOf(ruleId, { 'procedures/a.md': text })
  const bytes = Buffer.from(text)
  return findings.map(({ place }) => bytes.subarray(place.start.offset, place.end.offset).toString())
}
