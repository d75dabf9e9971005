import { describe, expect, it } from 'vitest'
import type { DocumentFile } from '../../src/document/parse-document.ts'
import { parseText } from './parse-text.ts'

const longEnglish = 'If the parcel has not arrived within a week, you can ask for the money back.'
const german = 'Wenn das Paket nicht innerhalb einer Woche angekommen ist, können Sie Ihr Geld zurückverlangen.'
const french = "Si le colis n'est pas arrivé dans la semaine, vous pouvez demander un remboursement au service client."

function frontMatter(...lines: string[]): string {
  return ['---', ...lines, '---', '# Late parcels', ''].join('\n')
}

describe('title', () => {
  it.each([
    ['---\ntitle: " Late "\n---\n# Other\n', 'docs/a.md', 'Late', 'front-matter'],
    ['---\ntitle: ""\n---\n# Other\n', 'docs/a.md', 'Other', 'heading'],
    ['---\ntitle: [a]\n---\n# Other\n', 'docs/a.md', 'Other', 'heading'],
    ['## Sub\n\n# A *late* `parcel` <a name="x"></a>\n', 'docs/a.md', 'A late parcel', 'heading'],
    ['# ![logo](l.png)\n\n# Second\n', 'docs/a.md', 'Second', 'heading'],
    ['Text only.\n', 'docs/refund-late_delivery.MD', 'Refund late delivery', 'path'],
    ['', 'docs/x.md', 'X', 'path'],
  ])('of %j in %s is %j from %s', async (source, path, title, titleFrom) => {
    expect(await parseText(source, { path })).toMatchObject({ title, titleFrom })
  })
})

describe('type', () => {
  const steps = '# Refund\n\n## Steps\n\n1. Ask.\n2. Refund.\n'
  const types = (fromConfig: string | null, folders: [string, string][] = []): DocumentFile['types'] => ({
    fromConfig,
    folders: new Map(folders),
  })
  it.each<[string, string, string, DocumentFile['types'], string, string]>([
    ['front matter', frontMatter('type: guide'), 'faqs/a.md', types('policy'), 'guide', 'front-matter'],
    ['the configuration', steps, 'faqs/a.md', types('policy'), 'policy', 'config'],
    ['a folder', '# A\n', 'docs/Policies/eu/a.md', types(null), 'policy', 'folder'],
    ['the innermost folder', '# A\n', 'policies/faq/a.md', types(null), 'faq', 'folder'],
    ['a folder of the configuration', '# A\n', 'help/a.md', types(null, [['help', 'guide']]), 'guide', 'folder'],
    ['a folder of the configuration first', '# A\n', 'faq/a.md', types(null, [['faq', 'guide']]), 'guide', 'folder'],
    ['steps', steps, 'a.md', types(null), 'procedure', 'shape'],
    ['one step only', '# Refund\n\n## Steps\n\n1. Ask.\n', 'a.md', types(null), 'article', 'shape'],
    ['bullets', '# Refund\n\n## Steps\n\n- Ask.\n- Refund.\n', 'a.md', types(null), 'article', 'shape'],
    ['three questions', '# A\n\n## B?\n\n## C?\n\n## D?\n', 'a.md', types(null), 'faq', 'shape'],
    ['its title', '# Refund policy\n', 'a.md', types(null), 'policy', 'shape'],
    ['its title', '# Troubleshooting a card\n', 'a.md', types(null), 'troubleshooting', 'shape'],
    ['nothing', 'Text\n', 'a.md', types(null), 'article', 'shape'],
  ])('from %s', async (_, source, path, given, type, typeFrom) => {
    expect(await parseText(source, { path, types: given })).toMatchObject({ type, typeFrom })
  })
})

describe('audience and automation', () => {
  it.each([
    ['nothing', [], 'agent', 'answer'],
    ['what is declared', ['audience: customer', 'automation: assist'], 'customer', 'assist'],
    ['empty keys', ['audience:', 'automation: ~'], 'agent', 'answer'],
    ['words that are not known', ['audience: customers', 'automation: Answer'], 'agent', 'human-only'],
    ['lists', ['audience: [customer]', 'automation: [answer]'], 'agent', 'human-only'],
    ['truth values', ['audience: true', 'automation: true'], 'agent', 'human-only'],
    ['inherited keys', ['toString: customer', 'valueOf: answer'], 'agent', 'answer'],
  ])('from %s', async (_, lines, audience, automation) => {
    expect(await parseText(frontMatter(...lines))).toMatchObject({ audience, automation })
  })

  const defaults = { audience: 'customer', automation: 'assist', owner: 'team' } as const

  it.each([
    ['nothing', [], 'customer', 'assist', 'team'],
    ['what is declared', ['audience: agent', 'automation: answer', 'owner: me'], 'agent', 'answer', 'me'],
    ['what is not known', ['audience: all', 'automation: maybe', 'owner: 5'], 'agent', 'human-only', 'team'],
  ])('over the defaults of the configuration, from %s', async (_, lines, audience, automation, owner) => {
    expect(await parseText(frontMatter(...lines), { defaults })).toMatchObject({ audience, automation, owner })
  })

  it('leaves to people what has front matter that cannot be read, whatever the defaults are', async () => {
    const { automation } = await parseText('---\nautomation: [\n---\n# A\n', { defaults })
    expect(automation).toBe('human-only')
  })
})

describe('id, owner, review and intents', () => {
  it('are read where they are well-formed', async () => {
    const lines = ['id: refunds.late', 'owner: " refunds-team "', 'reviewed: 2026-09-01', 'intents:']
    const intents = ['  - id: refund.late', '    examples: [" where is it ", late]', '    section: Steps']
    const document = await parseText(frontMatter(...lines, ...intents))
    expect(document).toMatchObject({ id: 'refunds.late', owner: 'refunds-team', reviewed: '2026-09-01' })
    expect(document.intents).toMatchObject([
      { id: 'refund.late', examples: ['where is it', 'late'], section: 'Steps', place: { start: { line: 6 } } },
    ])
  })

  it.each([
    ['intents: refund.late', []],
    ['intents: [refund.late]', []],
    ['intents: [{ id: Refund Late }]', []],
    ['intents: [{ id: refund.late, example: x }]', []],
    ['intents: [{ id: a, examples: [""] }, { id: b }]', ['b']],
  ])('%s keeps %j', async (line, ids) => {
    const document = await parseText(frontMatter(line))
    expect(document.intents.map(({ id }) => id)).toEqual(ids)
  })

  it('an id that is not text leaves the path', async () => {
    expect((await parseText(frontMatter('id: 5', 'reviewed: 5'))).id).toBe('refunds/late')
  })
})

describe('language', () => {
  it.each([
    ['en', longEnglish],
    ['de', german],
    ['fr', french],
    ['und', 'Money back.'],
    ['und', ''],
    ['und', '12 34 56 78 90 12 34 56 78 90'],
    ['und', '```\nif the code is long and has the words of a language in it it is not read\n```'],
  ])('%s: %j', async (language, source) => {
    expect((await parseText(source)).language).toBe(language)
  })
})
