import { describe, expect, it } from 'vitest'
import type { Intent } from '../../schemas/intent.ts'
import type { ListedIntent } from '../../src/document/knowledge-base.ts'
import { collectIntents } from '../../src/search-index/collect-intents.ts'
import { parseText } from '../document/parse-text.ts'

const place = { path: 'intents.yaml', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const press: ListedIntent = {
  id: 'press',
  handling: 'human-only',
  reason: 'Press.',
  examples: ['I write for a paper'],
  place,
}

async function collect(sources: Record<string, string>, listed: ListedIntent[] = []): Promise<Intent[]> {
  const documents = await Promise.all(
    Object.entries(sources).map(([path, text]) => parseText(text, { path, id: path.replace('.md', '') })),
  )
  return collectIntents({ documents, listedIntents: listed, existingTargets: new Set() })
}

function declaring(intents: string, ...lines: string[]): string {
  return ['---', ...lines, `intents: ${intents}`, '---', '# Late parcels', '', 'Text.', ''].join('\n')
}

describe('the intents of a knowledge base', () => {
  it('are those that documents declare, in order of their ids', async () => {
    const intents = await collect({
      'a.md': declaring('[{ id: z, examples: [zz] }, { id: b.late-parcel, examples: [bb], section: S }]'),
    })
    expect(intents).toMatchObject([
      {
        id: 'b.late-parcel',
        label: 'B: late parcel',
        examples: ['bb'],
        section: 'S',
        derived: false,
        documents: ['a'],
      },
      {
        id: 'z',
        label: 'Z',
        handling: 'documented',
        automation: 'answer',
        reason: 'Documented by a.md.',
        section: null,
      },
    ])
  })

  it('are made from title, headings and lead where a document declares none', async () => {
    const source =
      '# Late parcels\n\nFor parcels:\n\n1. a\n\nParcels that *come late* are refunded.\n\n## Steps\n\n## After a week\n\n## Late parcels\n'
    expect(await collect({ 'a/late.md': source })).toMatchObject([
      {
        id: 'a/late',
        label: 'Late parcels',
        derived: true,
        examples: ['Late parcels', 'After a week', 'Parcels that come late are refunded.'],
      },
    ])
  })

  it.each([
    ['an empty list', declaring('[]'), []],
    ['a list that is not well-formed', declaring('[{ id: No Good }]'), []],
    ['a text', declaring('refund'), ['a']],
    ['no text', '# Late parcels\n', []],
    ['bytes that cannot be read', '\0\0\0\0', []],
  ])('of a document with %s', async (_, source, ids) => {
    expect((await collect({ 'a.md': source })).map(({ id }) => id)).toEqual(ids)
  })

  it('have utterances made for them where they declare none', async () => {
    expect(await collect({ 'a.md': declaring('[{ id: b }]') })).toMatchObject([
      { id: 'b', derived: true, examples: ['Late parcels', 'Text.'] },
    ])
  })

  it.each([
    ['human-only', 'human-only', /a.md says `automation: human-only`/],
    ['assist', 'documented', /A colleague sends the answer/],
    ['nonsense', 'human-only', /The `automation` of a.md is not one that is known/],
  ])('with automation %s are %s, and say why', async (automation, handling, reason) => {
    const [intent] = await collect({ 'a.md': declaring('[{ id: b }]', `automation: ${automation}`) })
    expect(intent?.handling).toBe(handling)
    expect(intent?.reason).toMatch(reason)
  })

  it('are for people only where front matter cannot be read', async () => {
    const [intent] = await collect({ 'a.md': '---\nautomation: answer\nx: [\n---\n# A\n\nText.\n' })
    expect(intent).toMatchObject({ handling: 'human-only', reason: 'The front matter of a.md cannot be read.' })
  })

  it('say where the configuration decides', async () => {
    const document = await parseText('# A\n\nText.\n', { path: 'a.md', defaults: { automation: 'human-only' } })
    const [intent] = collectIntents({ documents: [document], listedIntents: [], existingTargets: new Set() })
    expect(intent?.reason).toBe('The configuration says `automation: human-only` for a.md.')
  })

  it('that several documents claim are one, handled with the most care', async () => {
    const careful = declaring('[{ id: b, examples: [two, one], section: S }]', 'automation: human-only')
    const one = { 'a.md': declaring('[{ id: b, examples: [one], section: S }]'), 'c.md': careful }
    const other = { 'a.md': careful, 'c.md': declaring('[{ id: b, examples: [one], section: T }]') }
    expect(await collect(one)).toMatchObject([
      { handling: 'human-only', examples: ['one', 'two'], documents: ['a', 'c'], section: 'S' },
    ])
    expect(await collect(other)).toMatchObject([
      { handling: 'human-only', examples: ['two', 'one'], documents: ['a', 'c'], section: null },
    ])
  })

  it('that are listed are for people only, whatever documents say', async () => {
    const intents = await collect({ 'a.md': declaring('[{ id: press, examples: [a journalist] }]') }, [press])
    expect(intents).toMatchObject([
      {
        id: 'press',
        handling: 'human-only',
        automation: 'human-only',
        reason: 'Press.',
        documents: ['a'],
        examples: ['a journalist', 'I write for a paper'],
      },
    ])
  })
})
