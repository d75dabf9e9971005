import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Document, ParseProblem } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import { parseYaml } from './parse-yaml.ts'
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
  const problem = (message: string, at: Place): { problem: ParseProblem } => ({
    problem: {
      code: 'front-matter-syntax',
      message: `The front matter cannot be read. ${message}`,
      hint: 'Correct the YAML between the two `---` lines. Until then the document is read without it.',
      place: at,
    },
  })
  const parsed = parseYaml(text)
  if ('fault' in parsed) {
    const { message, start, end } = parsed.fault
    return problem(message, source.place(offset + start, offset + Math.max(start, end)))
  }
  const { yaml } = parsed
  if (yaml.contents === null) return { value: { data: {}, entries: [], place } }
  if (!isMap(yaml.contents)) return problem('It is not a list of `key: value` lines.', place)
  const data = yaml.toJS({ maxAliasCount: 0 }) as Record<string, unknown>
  return { value: { data, entries: [...entriesOf(yaml.contents, [], source, offset)], place } }
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
