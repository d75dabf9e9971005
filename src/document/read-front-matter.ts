import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument as parseYaml,
  visit,
  type Document as YamlDocument,
} from 'yaml'
import type { Document, ParseProblem } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import { checkYamlDepth } from './check-yaml-depth.ts'
import type { SourceText } from './source-text.ts'

type FrontMatter = NonNullable<Document['frontMatter']>
type Entry = FrontMatter['entries'][number]

/** The values of a front matter and the place of each key; or the problem, where it is not a YAML mapping. */
export function readFrontMatter(
  source: SourceText,
  text: string,
  offset: number,
): { value: FrontMatter } | { problem: ParseProblem } {
  const place = source.place(offset, offset + text.length)
  const problem = (message: string, at = place): { problem: ParseProblem } => ({
    problem: {
      code: 'front-matter-syntax',
      message,
      hint: 'Correct the YAML between the two `---` lines. Until then the document is read without it.',
      place: at,
    },
  })
  const tooDeep = checkYamlDepth(text)
  if (tooDeep !== null) return problem(tooDeep)
  const yaml = parseYaml(text, { uniqueKeys: true, version: '1.2', schema: 'core', logLevel: 'error' })
  const error = yaml.errors[0]
  if (error !== undefined) {
    const [from, to] = error.pos
    const at = source.place(offset + from, offset + Math.max(from, to))
    return problem(`The front matter is not valid YAML: ${firstSentence(error.message)}`, at)
  }
  if (hasAlias(yaml)) {
    return problem('The front matter uses YAML aliases, which are not read.')
  }
  if (yaml.contents === null) return { value: { data: {}, entries: [], place } }
  if (!isMap(yaml.contents)) return problem('The front matter is not a list of `key: value` lines.')
  const data = yaml.toJS({ maxAliasCount: 0 }) as Record<string, unknown>
  return { value: { data, entries: [...entriesOf(yaml.contents, [], source, offset)], place } }
}

/** The message of the YAML library without the picture of the line that follows it. */
function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message
}

function hasAlias(yaml: YamlDocument): boolean {
  let found = false
  visit(yaml, {
    Alias() {
      found = true
      return visit.BREAK
    },
  })
  return found
}

function* entriesOf(node: Node, path: Entry['path'], source: SourceText, offset: number): Generator<Entry> {
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue
      const keyPath = [...path, String(pair.key.value)]
      const value = pair.value as Node | null
      const start = pair.key.range?.[0] ?? 0
      const end = value?.range?.[1] ?? pair.key.range?.[1] ?? start
      yield { path: keyPath, place: placeOf(source, offset + start, offset + Math.max(start, end)) }
      if (value !== null) yield* entriesOf(value, keyPath, source, offset)
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const value = item as Node
      const [start, end] = value.range ?? [0, 0]
      yield { path: [...path, index], place: placeOf(source, offset + start, offset + end) }
      yield* entriesOf(value, [...path, index], source, offset)
    }
  }
}

/** The parser counts the line ends after a block of keys to the block. */
function placeOf(source: SourceText, start: number, end: number): Place {
  return source.place(start, start + source.text.slice(start, end).trimEnd().length)
}
