import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { z } from 'zod'
import { parseYaml } from '../document/parse-yaml.ts'
import { SourceText } from '../document/source-text.ts'
import { Failure, type FailureCode } from '../failure.ts'
import { readTextFile } from './read-text-file.ts'

export interface YamlFile<T> {
  readonly value: T
  /** Range of the node at a path, as offsets into `text`. */
  readonly rangeOf: (path: readonly (string | number)[]) => readonly [number, number]
  readonly text: string
}

/**
 * A YAML file, checked by a schema.
 * @throws Failure `code` with the line of the first fault and what to do
 */
export async function readYamlFile<Schema extends z.ZodType>(
  file: string,
  shownAs: string,
  schema: Schema,
  code: FailureCode,
): Promise<YamlFile<z.output<Schema>>> {
  const text = await readTextFile(file, shownAs)
  const source = new SourceText(shownAs, text)
  const fail = (message: string, hint: string, offset: number): never => {
    const { line, column } = source.position(offset)
    throw new Failure(code, `${shownAs}:${line}: ${message}`, hint, { place: { path: shownAs, line, column } })
  }
  const result = parseYaml(text)
  if ('fault' in result) return fail(result.fault.message, 'Correct the YAML.', result.fault.start)
  const { yaml } = result
  const rangeOf = (path: readonly (string | number)[]): readonly [number, number] => rangeAt(yaml.contents, path)
  const parsed = schema.safeParse(yaml.toJS({ maxAliasCount: 0 }) ?? {})
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const path = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part))
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const where = path.length === 0 ? '' : `\`${path.join('.')}\`: `
    const [offset] = rangeOf(unknown === undefined ? path : [...path, unknown])
    const hint =
      unknown === undefined
        ? `See the schema of ${shownAs} in the documentation.`
        : 'Remove the key or correct its spelling.'
    fail(`${where}${issue?.message ?? 'not valid'}`, hint, offset)
  }
  return { value: parsed.data as z.output<Schema>, rangeOf, text }
}

/** The nearest node there is on the way to `path`; a missing key is shown at the mapping that lacks it. */
function rangeAt(root: unknown, path: readonly (string | number)[]): readonly [number, number] {
  let node = root
  let range = rangeOfNode(root)
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
      if (pair === undefined) break
      const [start] = rangeOfNode(pair.key)
      range = [start, Math.max(start, rangeOfNode(pair.value ?? pair.key)[1])]
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(part)]
      if (item === undefined) break
      range = rangeOfNode(item)
      node = item
    } else break
  }
  return range
}

function rangeOfNode(node: unknown): readonly [number, number] {
  const range = (node as Node | null)?.range
  return range === undefined || range === null ? [0, 0] : [range[0], range[1]]
}
