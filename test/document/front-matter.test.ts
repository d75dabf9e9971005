import { describe, expect, it } from 'vitest'
import { parseText, sliceOf } from './parse-text.ts'

/** Files that have front matter: source, data, headings of the body. */
const read: [string, string, unknown, string[]][] = [
  ['a mapping', '---\ntitle: x\n---\n# B\n', { title: 'x' }, ['B']],
  ['CRLF', '---\r\ntitle: x\r\n---\r\n# B\r\n', { title: 'x' }, ['B']],
  ['CR alone', '---\rtitle: x\r---\r# B\r', { title: 'x' }, ['B']],
  ['a byte order mark', '\ufeff---\ntitle: x\n---\n# B\n', { title: 'x' }, ['B']],
  ['nothing', '---\n---\n# B\n', {}, ['B']],
  ['blank lines', '---\n\n\n---\n# B\n', {}, ['B']],
  ['comments', '---\n# c\n---\n# B\n', {}, ['B']],
  ['no body', '---\ntitle: x\n---', { title: 'x' }, []],
  ['no empty line before the body', '---\ntitle: x\n---\n# B', { title: 'x' }, ['B']],
  ['a fence within a block of text', '---\nnote: |\n  a\n  ---\n  b\n---\n# B\n', { note: 'a\n---\nb\n' }, ['B']],
  ['a date, which stays text', '---\nreviewed: 2026-09-01\n---\n', { reviewed: '2026-09-01' }, []],
  ['words of YAML 1.1, which stay text', '---\na: yes\nb: no\nc: 0o7\n---\n', { a: 'yes', b: 'no', c: 7 }, []],
  ['an anchor that nothing names', '---\na: &x 1\n---\n', { a: 1 }, []],
  ['a merge key, which is a key', '---\n<<: { a: 1 }\n---\n', { '<<': { a: 1 } }, []],
  ['keys that are not text', '---\n1: a\n? [b]\n: c\n---\n', { 1: 'a', '[ b ]': 'c' }, []],
]

/** Files whose front matter cannot be read: source, line of the problem, message, headings of what is body. */
const broken: [string, string, number, RegExp, string[]][] = [
  ['bad YAML', '---\ntitle: x\nlist: [\n---\n# B\n', 3, /not valid YAML: Flow sequence/, ['B']],
  ['a tab as indentation', '---\na:\n\tb: 1\n---\n# B\n', 3, /Tabs are not allowed/, ['B']],
  ['a key that occurs twice', '---\ntitle: x\ntitle: y\n---\n# B\n', 3, /Map keys must be unique/, ['B']],
  ['an alias', '---\na: &x 1\nb: *x\n---\n# B\n', 3, /aliases/, ['B']],
  ['deep flow', `---\na: ${'['.repeat(20_000)}\n---\n# B\n`, 2, /more than 64 deep/, ['B']],
  ['deep flow in braces', `---\na: ${'{a: '.repeat(5_000)}\n---\n# B\n`, 2, /more than 64 deep/, ['B']],
  ['deep indentation', `---\na:\n${' '.repeat(200)}- 1\n---\n# B\n`, 2, /more than 64 deep/, ['B']],
  ['deep lists on a line', `---\na:\n${'- '.repeat(80)}1\n---\n# B\n`, 2, /more than 64 deep/, ['B']],
  ['70 KiB', `---\na: ${'x'.repeat(70 * 1024)}\n---\n# B\n`, 2, /longer than 64 KiB/, ['B']],
  ['a list', '---\n- a\n---\n# B\n', 2, /is not a list of `key: value` lines/, ['B']],
  ['a text', '---\na\n---\n# B\n', 2, /is not a list of `key: value` lines/, ['a', 'B']],
  ['text between thematic breaks', '---\n\n# A\n\na\n\n---\n\n# B\n', 2, /not a list/, ['A', 'B']],
  ['no closing line', '---\ntitle: x\n\n# B\n', 1, /never closed/, ['B']],
  ['a closing line of dots', '---\ntitle: x\n...\n# B\n', 1, /never closed/, ['B']],
  ['more on the closing line', '---\ntitle: x\n--- \n# B\n', 1, /closes the front matter has more/, ['title: x', 'B']],
  ['a blank after the fence', '--- \ntitle: x\n---\n# B\n', 1, /not `---` exactly/, ['title: x', 'B']],
  ['four hyphens', '----\ntitle: x\n----\n# B\n', 1, /not `---` exactly/, ['title: x', 'B']],
  ['a blank line before it', '\n---\ntitle: x\n---\n# B\n', 1, /white space before/, ['title: x', 'B']],
  ['a comment, then keys, unclosed', '---\n# c\n\ntitle: x\n', 1, /never closed/, ['c']],
]

describe('front matter', () => {
  it.each(read)('of %s is read', async (_, source, data, headings) => {
    const document = await parseText(source)
    expect(document.problems).toEqual([])
    expect(document.frontMatter?.data).toEqual(data)
    expect(document.sections.slice(1).map(({ heading }) => heading)).toEqual(headings)
    expect(document.automation).toBe('answer')
  })

  it.each(broken)('%s: a problem with its line, the rest is body, and only people answer', async (...row) => {
    const [, source, line, message, headings] = row
    const document = await parseText(source)
    expect(document.problems.map(({ code }) => code)).toEqual(['front-matter-syntax'])
    expect(document.problems[0]?.message).toMatch(message)
    expect(document.problems[0]?.place.start.line).toBe(line)
    expect(document.frontMatter).toBeNull()
    expect(document.sections.slice(1).map(({ heading }) => heading)).toEqual(headings)
    expect(document.automation).toBe('human-only')
  })

  it.each([
    '---\n\nSome text.\n',
    '***\ntitle: x\n',
    '-----\n\nText\n-----\n',
    '- - -\na: 1\n',
    '# A\n\n---\na: 1\n---\n',
  ])('is not meant by %j', async (source) => {
    const document = await parseText(source)
    expect(document.problems).toEqual([])
    expect(document.frontMatter).toBeNull()
    expect(document.automation).toBe('answer')
  })

  it('gives every key and item its place', async () => {
    const source = '\ufeff---\ntitle: Ü\nintents:\n  - id: a.b\n    examples: [c, "d"]\nowner:\n---\n'
    const { frontMatter } = await parseText(source)
    const places = frontMatter?.entries.map(({ path, place }) => [path.join('.'), sliceOf(source, place)])
    expect(places).toEqual([
      ['title', 'title: Ü'],
      ['intents', 'intents:\n  - id: a.b\n    examples: [c, "d"]'],
      ['intents.0', 'id: a.b\n    examples: [c, "d"]'],
      ['intents.0.id', 'id: a.b'],
      ['intents.0.examples', 'examples: [c, "d"]'],
      ['intents.0.examples.0', 'c'],
      ['intents.0.examples.1', '"d"'],
      ['owner', 'owner:'],
    ])
  })

  it('keeps a key __proto__ for itself', async () => {
    const { frontMatter } = await parseText('---\n__proto__:\n  polluted: true\nconstructor: x\n---\n')
    expect(Object.keys(frontMatter?.data ?? {})).toEqual(['__proto__', 'constructor'])
    expect('polluted' in {}).toBe(false)
    expect(Object.getPrototypeOf(frontMatter?.data)).toBe(Object.prototype)
  })
})
