import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { intentsFileSchema } from '../../schemas/intent.ts'
import { trialsFileSchema } from '../../schemas/trial.ts'
import { createToolkit } from '../../src/toolkit.ts'
import { packageRoot } from '../../src/workspace/package-files.ts'
import { filesBelow, textOf } from './source-files.ts'

const procedures = filesBelow('knowledge/procedures', /\.md$/)
const humanOnly = intentsFileSchema.parse(parse(textOf('knowledge/intents.yaml'))).intents
const { trials } = trialsFileSchema.parse(parse(textOf('knowledge/trials.yaml')))

describe('the sample knowledge base', () => {
  it('is as large as it says', () => {
    expect(procedures.length).toBeGreaterThanOrEqual(30)
    expect(new Set(procedures.map((file) => file.split('/')[2])).size).toBe(6)
    expect(filesBelow('knowledge/policies', /\.md$/)).toHaveLength(3)
    expect(filesBelow('knowledge/faq', /\.md$/)).toHaveLength(3)
    expect(humanOnly.length).toBeGreaterThanOrEqual(15)
    expect(humanOnly.every(({ examples }) => examples.length >= 5)).toBe(true)
    expect(textOf('knowledge/tickets.csv').match(/^T-\d+,/gm)?.length).toBeGreaterThanOrEqual(600)
  })

  it('is clean under the strict preset', async () => {
    const toolkit = await createToolkit({ cwd: packageRoot, now: new Date('2026-11-20') })
    const { findings } = await toolkit.validate({ paths: ['knowledge'], preset: 'strict' })
    await toolkit.close()
    expect(findings).toEqual([])
  })

  it('has trials that expect only what is there', () => {
    expect(trials.length).toBeGreaterThanOrEqual(80)
    const declared = procedures
      .concat(filesBelow('knowledge/faq', /\.md$/), filesBelow('knowledge/policies', /\.md$/))
      .map(textOf)
    const ids = new Set(declared.flatMap((text) => [...text.matchAll(/^ {2}- id: (\S+)/gm)].map((match) => match[1])))
    for (const { expect: expected } of trials) {
      if (expected.intent !== undefined) expect(ids).toContain(expected.intent)
      if (expected.cites !== undefined) expect(() => textOf(`knowledge/${expected.cites}`)).not.toThrow()
    }
  })
})
