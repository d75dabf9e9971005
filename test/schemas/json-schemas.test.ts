import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { configSchema } from '../../schemas/config.ts'
import { frontMatterSchema } from '../../schemas/front-matter.ts'
import { intentsFileSchema } from '../../schemas/intent.ts'
import { makeJsonSchemas, writeJsonSchema } from '../../schemas/json-schemas.ts'
import { batchLineSchema } from '../../schemas/reply.ts'
import { trialsFileSchema } from '../../schemas/trial.ts'

const folder = new URL('../../schemas/json/', import.meta.url)
const schemas = makeJsonSchemas()

/** Files that people write, as YAML, and whether they are right; both kinds of schema must say so. */
const written: [string, z.ZodType, [string, boolean][]][] = [
  [
    'config',
    configSchema,
    [
      ['{}', true],
      ['version: 1\ndocuments: [docs]\nignore: ["old/**"]\npreset: strict\nrules: { title-missing: off }', true],
      ['overrides: [{ files: ["a/**"], audience: customer }]\nlimits: { bytes: 10 }\nembedder: { kind: hash }', true],
      ['types: { guide: { folder: help, sections: [Steps], steps: true } }\ndefaults: { reviewDays: 30 }', true],
      ['version: 2', false],
      ['presets: strict', false],
      ['documents: docs', false],
      ['rules: { title-missing: fatal }', false],
      ['overrides: [{ audience: customer }]', false],
      ['limits: { depth: 500 }', false],
      ['languageModel: { model: m, url: "http://127.0.0.1:1/v1", tokens: 1000 }', true],
      ['languageModel: {}', false],
      ['gate: { threshold: 2 }', false],
      ['[]', false],
    ],
  ],
  [
    'front-matter',
    frontMatterSchema,
    [
      ['{}', true],
      ['title: A\ntype: own\naudience: customer\nautomation: human-only\nreviewed: 2026-09-01\nfree: { a: 1 }', true],
      ['intents: [{ id: refund.late, examples: [a], section: B }, { id: b }]', true],
      ['audience: all', false],
      ['reviewed: 1 September', false],
      ['intents: [{ id: Refund Late }]', false],
      ['intents: [{ examples: [a] }]', false],
      ['intents: [{ id: a, note: b }]', false],
      ['title: ""', false],
    ],
  ],
  [
    'intents',
    intentsFileSchema,
    [
      ['intents: []', true],
      ['intents: [{ id: a, handling: human-only, reason: b, examples: [c] }]', true],
      ['intents: [{ id: a, handling: documented, reason: b, examples: [c] }]', false],
      ['intents: [{ id: a, handling: human-only, reason: b, examples: [] }]', false],
      ['{}', false],
    ],
  ],
  [
    'trials',
    trialsFileSchema,
    [
      ['trials: [{ question: a, expect: { kind: answer, cites: b.md } }]', true],
      [
        'trials: [{ question: a, audience: customer, context: { days: 3 }, expect: { kind: handoff, reason: human-only } }]',
        true,
      ],
      ['trials: [{ question: a }]', false],
      ['trials: [{ question: a, expect: { kind: maybe } }]', false],
    ],
  ],
  [
    'batch-line',
    batchLineSchema,
    [
      ['question: a', true],
      [
        'id: 1\nquestion: a\ncontext: { tier: Gold, days: 3, paid: true }\nconversation: [{ role: bot, text: b }]',
        true,
      ],
      ['id: 1', false],
      ['question: 1', false],
      ['question: a\ncontext: { tier: [Gold] }', false],
    ],
  ],
]

describe('schemas/json', () => {
  it('has a file for each schema, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].map((name) => `${name}.json`).sort())
  })

  it.each([...schemas])('%s.json is what the vocabulary says; else run `npm run schemas`', (name, schema) => {
    expect(readFileSync(new URL(`${name}.json`, folder), 'utf8')).toBe(writeJsonSchema(schema))
  })

  it.each([...schemas])('%s.json is a JSON Schema of draft 7 with a title', (_, schema) => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', title: expect.any(String) })
    expect(() => z.fromJSONSchema(schema)).not.toThrow()
  })

  it.each(written)('%s.json judges as the tool does', (name, schema, table) => {
    const fromFile = z.fromJSONSchema(schemas.get(name) ?? {})
    for (const [yaml, right] of table) {
      const value: unknown = parseYaml(yaml)
      expect([schema.safeParse(value).success, fromFile.safeParse(value).success], yaml).toEqual([right, right])
    }
  })
})
