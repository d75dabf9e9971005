import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeJsonSchemas } from '../../schemas/json-schemas.ts'
import { readDecisionLogic } from '../../src/decision-logic/read-decision-logic.ts'
import { Failure } from '../../src/failure.ts'
import { parseText } from '../document/parse-text.ts'
import { cutText } from '../passages/cut-text.ts'
import { buildIndex, openToolkit } from '../workspace/build-index.ts'

const schemas = makeJsonSchemas()
const source =
  '---\ntitle: Ü\n---\n# A\n\n1. If late, [refund](b.md).\n\n   :::say\n   Sorry.\n   :::\n\n| a |\n| - |\n| b |\n'

/** What the file of a schema says against a value as it leaves the tool; null where it fits. */
function faultsOf(name: string, value: unknown): string | null {
  const { error } = z.fromJSONSchema(schemas.get(name) ?? {}).safeParse(JSON.parse(JSON.stringify(value)))
  return error === undefined ? null : z.prettifyError(error)
}

describe('what the tool writes fits its JSON Schema', () => {
  it('for documents, passages and conditions', async () => {
    const document = await parseText(source)
    expect(faultsOf('document', document)).toBeNull()
    expect(faultsOf('document', await parseText('>'.repeat(500)))).toBeNull()
    expect(faultsOf('decision-logic', readDecisionLogic(document))).toBeNull()
    for (const passage of await cutText(source)) expect(faultsOf('passage', passage)).toBeNull()
    expect(faultsOf('document', { ...document, extra: 1 })).toContain('Unrecognized key')
    expect(faultsOf('passage', {})).toContain('expected string')
  })

  it('for the operations', async () => {
    const { folder, result } = await buildIndex()
    const toolkit = await openToolkit(folder, '2026-11-22')
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, result.index.path, 'manifest.json'), 'utf8'))
    const reply = await toolkit.ask({ question: 'Where is my late parcel?' })
    const validation = await toolkit.validate({})
    const results: [string, unknown][] = [
      ['build-result', result],
      ['index-manifest', manifest],
      ['validate-result', validation],
      ['reply', reply],
      ['reply', await toolkit.ask({ question: '', audience: 'customer' })],
      ['verify-result', await toolkit.verify({ replies: JSON.stringify(reply) })],
      [
        'check-result',
        await toolkit.check({ exchanges: JSON.stringify({ question: 'Where?', reply: 'In 3 days. Hi!' }) }),
      ],
      ['intents-list', await toolkit.listIntents({})],
      ['explanation', await toolkit.explain({ subject: 'title-missing' })],
      ['explanation', await toolkit.explain({ subject: 'docs/late.md' })],
      ['doctor-result', await toolkit.doctor({})],
    ]
    for (const [name, value] of results) expect(faultsOf(name, value), name).toBeNull()
    for (const finding of validation.findings) expect(faultsOf('finding', finding)).toBeNull()
  })

  it('for failures', () => {
    const place = { path: 'groundwork.yaml', line: 3 }
    expect(faultsOf('failure', new Failure('config-invalid', 'm', 'h', { place }).toReport())).toBeNull()
    expect(faultsOf('failure', new Failure('internal', 'm', 'h').toReport())).toBeNull()
    expect(faultsOf('batch-error', { id: null, line: 1, error: { code: 'usage', message: 'm', hint: 'h' } })).toBeNull()
  })
})
