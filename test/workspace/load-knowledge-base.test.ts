import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { silentReporter } from '../../src/reporter.ts'
import { DocumentCache } from '../../src/workspace/document-cache.ts'
import { type LoadedKnowledgeBase, loadKnowledgeBase } from '../../src/workspace/load-knowledge-base.ts'
import { readProject } from '../../src/workspace/read-config.ts'
import { writeFolder } from './write-folder.ts'

async function load(folder: string, paths: string[] = []): Promise<LoadedKnowledgeBase> {
  const cache = new DocumentCache(path.join(folder, '.groundwork/cache'), folder)
  return loadKnowledgeBase(folder, paths, await readProject(folder, paths), cache, silentReporter)
}

describe('loadKnowledgeBase', () => {
  it('makes a document of every file; what is wrong with one is its problem, and the others are read', async () => {
    const folder = writeFolder({
      'kb/a-good.md': '# A\n\nText.\n',
      'kb/binary.md': Buffer.alloc(100),
      'kb/deep.md': '>'.repeat(500),
      'kb/js.md': '---js\n{}\n---\n# J\n',
      'kb/large.md': Buffer.alloc(2_000_000, 'x'),
      'kb/latin.md': Buffer.from('é', 'latin1'),
      'kb/z-good.md': '# Z\n\nText.\n',
      'outside.md': 'secret',
    })
    symlinkSync('../outside.md', path.join(folder, 'kb/link.md'))
    symlinkSync('nowhere.md', path.join(folder, 'kb/dangling.md'))
    execFileSync('mkfifo', [path.join(folder, 'kb/pipe.md')])
    const { knowledgeBase, sources } = await load(folder, ['kb'])
    const table = knowledgeBase.documents.map(({ path: shown, problems, bytes }) => [shown, problems[0]?.code, bytes])
    expect(table).toEqual([
      ['kb/a-good.md', undefined, 11],
      ['kb/binary.md', 'binary', 100],
      ['kb/dangling.md', 'outside-root', 0],
      ['kb/deep.md', 'too-deep', 500],
      ['kb/js.md', 'front-matter-syntax', 17],
      ['kb/large.md', 'too-large', 2_000_000],
      ['kb/latin.md', 'not-utf8', 1],
      ['kb/link.md', 'outside-root', 0],
      ['kb/pipe.md', 'unreadable', 0],
      ['kb/z-good.md', undefined, 11],
    ])
    expect([...sources.keys()].sort()).not.toContain('kb/link.md')
    expect(JSON.stringify(knowledgeBase)).not.toContain('secret')
  })

  it('does not wait for a pipe that is named', async () => {
    const folder = writeFolder()
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    await expect(load(folder, ['pipe'])).rejects.toMatchObject({ code: 'path-not-found', exit: 2 })
  })

  it('gives documents what the configuration says of their paths, the last that matches first', async () => {
    const folder = writeFolder({
      'groundwork.yaml': `
defaults: { owner: everyone }
types: { guide: { folder: help } }
overrides:
  - { files: ["kb/**", "!kb/own.md"], audience: customer, owner: kb-team }
  - { files: [kb/help], automation: assist, type: manual }
`,
      'a.md': '# A\n',
      'help/b.md': '# B\n',
      'kb/c.md': '---\naudience: agent\n---\n# C\n',
      'kb/help/d.md': '# D\n',
      'kb/own.md': '# O\n',
    })
    const { knowledgeBase } = await load(folder)
    const table = knowledgeBase.documents.map(({ id, type, owner, audience, automation }) => [
      ...[id, type, owner, audience, automation],
    ])
    expect(table).toEqual([
      ['a', 'article', 'everyone', 'agent', 'answer'],
      ['help/b', 'guide', 'everyone', 'agent', 'answer'],
      ['kb/c', 'article', 'kb-team', 'agent', 'answer'],
      ['kb/help/d', 'manual', 'kb-team', 'customer', 'assist'],
      ['kb/own', 'article', 'everyone', 'agent', 'answer'],
    ])
  })

  it('knows which targets of relative links exist, documents or not', async () => {
    const links = ['b.md#x', 'img/c.png', 'no.md', '../out.md', 'sub', 'd', 'https://e.org', '%C3%A9.txt']
    const folder = writeFolder({
      'kb/a.md': links.map((url) => `[x](${url})`).join('\n'),
      'kb/b.md': '',
      'kb/img/c.png': '',
      'kb/sub/README.md': '',
      'kb/é.txt': '',
    })
    const { knowledgeBase } = await load(folder, ['kb'])
    const targets = [...knowledgeBase.existingTargets].filter((target) => !target.endsWith('README.md'))
    expect(targets.sort()).toEqual(['kb/a.md', 'kb/b.md', 'kb/img/c.png', 'kb/sub', 'kb/é.txt'])
  })

  it('fails where there is no document', async () => {
    const folder = writeFolder({ 'docs/a.txt': '' })
    const place = { code: 'no-documents', exit: 2, message: 'There is no Markdown file under "docs".' }
    await expect(load(folder, ['docs'])).rejects.toMatchObject(place)
  })
})

describe('intents.yaml', () => {
  const press =
    'intents:\n  - id: press\n    handling: human-only\n    reason: Press.\n    examples: [I am a journalist]\n'

  it('is read at the top of each root, and only there', async () => {
    const folder = writeFolder({
      ...{ 'a/intents.yaml': press, 'a/x.md': '', 'b/intents.yaml': press.replace('press', 'fraud'), 'b/y.md': '' },
      ...{ 'b/sub/intents.yaml': press.replace('press', 'deep'), 'intents.yaml': press },
    })
    const { knowledgeBase } = await load(folder, ['a', 'b'])
    expect(knowledgeBase.listedIntents.map(({ id, place }) => [id, place.path, place.start.line])).toEqual([
      ['press', 'a/intents.yaml', 2],
      ['fraud', 'b/intents.yaml', 2],
    ])
  })

  it.each([
    ['nothing in it', '', 1, /`intents`: /],
    ['a text', 'press', 1, /expected object/],
    ['no reason', press.replace('    reason: Press.\n', ''), 2, /`intents.0.reason`/],
    ['no examples', press.replace('[I am a journalist]', '[]'), 5, /`intents.0.examples`: Too small/],
    ['an id that is no id', press.replace('press', 'Press!'), 2, /`intents.0.id`/],
    ['a handling that documents have', press.replace('human-only', 'documented'), 3, /`intents.0.handling`/],
    ['a key that is not known', `${press}    note: x\n`, 6, /Unrecognized key: "note"/],
    ['an alias', `${press}    note: *x\n`, 6, /alias|Alias/],
  ])('with %s stops the run, since a person may be needed', async (_, text, line, message) => {
    const folder = writeFolder({ 'a.md': '', 'intents.yaml': text })
    const failing = load(folder)
    const place = { path: 'intents.yaml', line }
    await expect(failing).rejects.toMatchObject({ code: 'config-invalid', exit: 2, place })
    await expect(failing).rejects.toThrow(message)
  })
})
