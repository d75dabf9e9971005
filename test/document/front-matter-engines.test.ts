import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatSource } from '../../src/document/format-source.ts'
import { parseText } from './parse-text.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'engines-'))
const file = path.join(folder, 'canary')
const inJavaScript = `{ title: (globalThis.canary = true, require('node:fs').writeFileSync(${JSON.stringify(file)}, ''), 'run') }`

/** First line, and whether front matter was plainly meant, so that there is a problem. */
const spellings: [string, boolean][] = [
  ['---js', true],
  ['---JS', true],
  ['---Js', true],
  ['--- js', true],
  ['---  js  ', true],
  ['---\tjs', true],
  ['---javascript', true],
  ['---JavaScript', true],
  ['--- javascript ', true],
  ['---coffee', true],
  ['---coffeescript', true],
  ['---coffee-script', true],
  ['---cson', true],
  ['---json', true],
  ['---json5', true],
  ['---toml', true],
  ['---node', true],
  ['---ts', true],
  ['---eval', true],
  ['---yaml', true],
  ['\ufeff---js', true],
  ['\ufeff--- javascript', true],
  ['\n---js', true],
  [' ---js', true],
  ['---js\r', true],
  ['---constructor', true],
  ['---__proto__', false],
  ['---js;', false],
  ['---{js}', false],
  ['---!!js', false],
  ['----js', false],
  ['+++js', false],
]

afterAll(() => rmSync(folder, { recursive: true }))

describe('front matter in a language that could run', () => {
  it.each(spellings)('%j is body, and nothing runs', async (first, meant) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const source = [first, inJavaScript, '---', '# Late parcels', '', 'Text.', ''].join(lineEnd)
      const document = await parseText(source)
      formatSource(source)
      expect(document.frontMatter).toBeNull()
      expect(document.title).toBe('Late parcels')
      expect(document.paragraphs.at(-1)?.text).toBe('Text.')
      expect(document.problems.map(({ code }) => code)).toEqual(meant ? ['front-matter-syntax'] : [])
      expect(document.automation).toBe(meant ? 'human-only' : 'answer')
    }
    expect('canary' in globalThis).toBe(false)
    expect(existsSync(file)).toBe(false)
  })

  it.each(['!!js/function', '!!js/undefined', '!<tag:yaml.org,2002:js/function>', '!!python/object/apply:os.system'])(
    'a value of the type %s is text',
    async (tag) => {
      const { frontMatter, problems } = await parseText(`---\ntitle: ${tag} 'globalThis.canary = true'\n---\n`)
      expect(problems).toEqual([])
      expect(frontMatter?.data).toEqual({ title: 'globalThis.canary = true' })
      expect('canary' in globalThis).toBe(false)
    },
  )

  it('the canary sings where code does run', () => {
    // Without this the tests above could not fail.
    new Function('require', `return ${inJavaScript}`)(
      process.getBuiltinModule('node:module').createRequire(import.meta.url),
    )
    expect('canary' in globalThis && existsSync(file)).toBe(true)
  })
})
