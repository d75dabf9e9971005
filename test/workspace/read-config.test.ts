import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../schemas/config.ts'
import { readProject } from '../../src/workspace/read-config.ts'
import { writeFolder } from './write-folder.ts'

const here = 'person: here'
const above = 'person: above'

/** Files, current folder, PATHs, --config; and the folder that is the root and what its file says. */
const found: [string, Record<string, string>, string, string[], string | undefined, string, string | undefined][] = [
  ['the current folder', { 'groundwork.yaml': here }, '.', [], undefined, '.', 'here'],
  ['the nearest above it', { 'groundwork.yaml': above, 'a/b/c.md': '' }, 'a/b', [], undefined, '.', 'above'],
  [
    'the one path',
    { 'a/groundwork.yaml': here, 'a/c.md': '', 'groundwork.yaml': above },
    '.',
    ['a'],
    undefined,
    'a',
    'here',
  ],
  ['the folder of the one file', { 'a/groundwork.yaml': here, 'a/c.md': '' }, '.', ['a/c.md'], undefined, 'a', 'here'],
  ['above the one path', { 'a/groundwork.yaml': here, 'a/b/c.md': '' }, '.', ['a/b'], undefined, 'a', 'here'],
  [
    'the current folder, of several paths',
    { 'a/groundwork.yaml': here, 'groundwork.yaml': above },
    '.',
    ['a', 'b'],
    undefined,
    '.',
    'above',
  ],
  [
    'the current folder, where the path has none',
    { 'x/groundwork.yaml': here, 'y/a.md': '' },
    'x',
    ['../y'],
    undefined,
    'x',
    'here',
  ],
  ['--config', { 'x/own.yaml': here, 'groundwork.yaml': above }, '.', [], 'x/own.yaml', 'x', 'here'],
  ['nowhere', { 'a.md': '' }, '.', [], undefined, '.', undefined],
]

/** Text of groundwork.yaml, line and column of the fault, and what is said. */
const faults: [string, string, number, number, RegExp][] = [
  ['an unknown key', 'preset: strict\npresets: strict\n', 2, 1, /Unrecognized key: "presets"/],
  [
    'an unknown key below another',
    'defaults:\n  owner: a\n  days: business\n',
    3,
    3,
    /`defaults`: Unrecognized key: "days"/,
  ],
  ['a wrong type', '# c\ndocuments:\n  docs\n', 2, 1, /`documents`: .*expected array, received string/],
  ['a wrong type in a list', 'documents:\n  - a\n  - [b]\n', 3, 5, /`documents.1`: .*expected string/],
  [
    'a word that is not one of a list',
    'rules:\n  title-missing: fatal\n',
    2,
    3,
    /`rules.title-missing`: Invalid option/,
  ],
  ['a number out of bounds', 'limits: { depth: 500 }\n', 1, 11, /`limits.depth`: Too big/],
  ['a key that is missing', 'overrides:\n  - type: faq\n', 2, 5, /`overrides.0.files`/],
  ['another version', 'version: 2\n', 1, 1, /`version`/],
  ['a list', '- a\n', 1, 1, /expected object, received array/],
  ['a text', 'a\n', 1, 1, /expected object, received string/],
  ['a key that occurs twice', 'preset: strict\npreset: recommended\n', 2, 1, /Map keys must be unique/],
  ['what is not YAML', 'documents: [a\nperson: b\n', 2, 1, /Flow sequence|sufficiently indented/],
  ['two documents', 'version: 1\n---\nversion: 1\n', 2, 1, /multiple documents/],
  ['an alias', 'person: &a b\nglossary: { c: *a }\n', 2, 16, /aliases/],
  [
    'an alias bomb',
    `a: &a [x]\n${[...'bcdefghi'].map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n`,
    2,
    8,
    /aliases/,
  ],
  ['deep flow', `a: ${'['.repeat(20_000)}`, 1, 1, /more than 64 deep/],
  ['70 KiB', `person: ${'x'.repeat(70 * 1024)}`, 1, 1, /longer than 64 KiB/],
  ['a key __proto__', '__proto__: { person: x }\n', 1, 1, /Unrecognized key: "__proto__"/],
]

describe('readProject', () => {
  it.each(found)('reads the configuration of %s', async (_, files, from, paths, config, root, person) => {
    const folder = writeFolder(files)
    mkdirSync(path.join(folder, from), { recursive: true })
    const project = await readProject(path.join(folder, from), paths, config)
    expect(project.root).toBe(path.join(folder, root))
    expect(project.config.person).toBe(person)
    expect(project.configFile === null).toBe(person === undefined)
  })

  it.each(['', '# nothing\n', '\ufeff', '{}'])('takes the defaults from %j', async (text) => {
    const { config } = await readProject(writeFolder({ 'groundwork.yaml': text }), [])
    expect({ ...config, topics: undefined }).toEqual({ ...configSchema.parse({}), topics: undefined })
    expect(config.topics?.length).toBeGreaterThan(5)
  })

  it.each(faults)('%s: the line and what is wrong', async (_, text, line, column, message) => {
    const failing = readProject(writeFolder({ 'groundwork.yaml': text }), [])
    const place = { path: 'groundwork.yaml', line, column }
    await expect(failing).rejects.toMatchObject({ name: 'Failure', code: 'config-invalid', exit: 2, place })
    await expect(failing).rejects.toThrow(message)
    await expect(failing).rejects.toThrow(new RegExp(`^groundwork.yaml:${line}: `))
  })

  it.each([
    ['is missing', {}, 'own.yaml', 'config-not-found', /There is no configuration file own.yaml/],
    ['is a folder', { 'own.yaml/a': '' }, 'own.yaml', 'file-unreadable', /own.yaml cannot be read: it is a folder/],
    [
      'is not UTF-8',
      { 'own.yaml': Buffer.from('person: é', 'latin1') },
      'own.yaml',
      'file-unreadable',
      /own.yaml cannot be read/,
    ],
  ])('says that --config %s', async (_, files, config, code, message) => {
    const failing = readProject(writeFolder(files), [], config)
    await expect(failing).rejects.toMatchObject({ code, exit: 2, place: { path: 'own.yaml' } })
    await expect(failing).rejects.toThrow(message)
  })

  const topic = (id: string, phrase: string): string => `  - { id: ${id}, reason: R, phrases: ["${phrase}"] }\n`

  it.each([
    [
      'a phrase of the never list',
      { 'groundwork.yaml': 'never:\n  phrases:\n    - fine\n    - a (b)\n' },
      'groundwork.yaml',
      4,
      'cannot be read',
    ],
    [
      'a topic',
      { 'groundwork.yaml': `topics:\n${topic('one', 'fine')}${topic('two', 'a*b')}` },
      'groundwork.yaml',
      3,
      'cannot be read',
    ],
    [
      'a topic in a file of its own',
      { 'groundwork.yaml': 'topics: own/topics.yaml\n', 'own/topics.yaml': `topics:\n${topic('one', '^a')}` },
      'own/topics.yaml',
      2,
      'cannot be read',
    ],
    [
      'a key of a topic',
      { 'groundwork.yaml': 'topics: t.yaml', 't.yaml': 'topics:\n  - id: a\n    pattern: b\n' },
      't.yaml',
      2,
      'reason',
    ],
  ])('says where a phrase cannot be read: %s', async (_, files, file, line, message) => {
    const failing = readProject(writeFolder(files), [])
    await expect(failing).rejects.toMatchObject({ code: 'config-invalid', place: { path: file, line } })
    await expect(failing).rejects.toThrow(message)
  })

  it('says that a file of topics is missing', async () => {
    const failing = readProject(writeFolder({ 'groundwork.yaml': 'topics: none.yaml' }), [])
    await expect(failing).rejects.toMatchObject({ code: 'file-unreadable', place: { path: 'none.yaml' } })
  })

  it('puts topics in the place of those of the package, or beside them; a file takes the place of all', async () => {
    const idsOf = async (files: Record<string, string>): Promise<string[]> => {
      const { topics } = (await readProject(writeFolder(files), [])).config
      return Array.isArray(topics) ? topics.map(({ id, phrases }) => `${id} ${phrases.length}`) : []
    }
    const shipped = await idsOf({})
    const own = await idsOf({ 'groundwork.yaml': `topics:\n${topic('press', 'tv crew')}${topic('rats', 'rat*')}` })
    expect(own).toEqual([...shipped.map((id) => (id.startsWith('press ') ? 'press 1' : id)), 'rats 1'])
    const file = { 'groundwork.yaml': 'topics: t.yaml', 't.yaml': `topics:\n${topic('rats', 'rat*')}` }
    expect(await idsOf(file)).toEqual(['rats 1'])
  })

  it('runs nothing and changes no prototype', async () => {
    const text = 'glossary:\n  constructor: a\n  __proto__: b\n  c: !!js/function "globalThis.canary = true"\n'
    const { config } = await readProject(writeFolder({ 'groundwork.yaml': text }), [])
    expect(Object.entries(config.glossary)).toContainEqual(['constructor', 'a'])
    expect('canary' in globalThis).toBe(false)
    expect(Object.getPrototypeOf(config.glossary)).toBe(Object.prototype)
  })
})
