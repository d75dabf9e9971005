import path from 'node:path'
import type { Config } from '../../schemas/config.ts'
import { type Topic, topicsFileSchema } from '../../schemas/policy.ts'
import { SourceText } from '../document/source-text.ts'
import { Failure } from '../failure.ts'
import { checkTopics, type PhraseFault } from '../policy/check-phrases.ts'
import { packageRoot } from './package-files.ts'
import { readYamlFile, type YamlFile } from './read-yaml-file.ts'

/** The topics of the package, for owners to copy and edit. */
const shippedTopics = 'src/policy/topics.yaml'

/**
 * The topics of a configuration: those of the file that it names, else those of the package, with topics of its own added or in the place of
 * the one that has the same id.
 * @throws Failure `config-invalid`, `file-unreadable`
 */
export async function readTopics(topics: Config['topics'], root: string, cwd: string): Promise<Topic[]> {
  if (typeof topics === 'string') {
    const file = path.resolve(root, topics)
    return readTopicsFile(file, path.relative(cwd, file).split(path.sep).join('/'))
  }
  const file = path.join(packageRoot, shippedTopics)
  const shipped = (await readYamlFile(file, shippedTopics, topicsFileSchema, 'config-invalid')).value.topics
  const own = new Map((topics ?? []).map((topic) => [topic.id, topic]))
  const kept = shipped.map((topic) => own.get(topic.id) ?? topic)
  const known = new Set(shipped.map(({ id }) => id))
  return [...kept, ...(topics ?? []).filter(({ id }) => !known.has(id))]
}

async function readTopicsFile(file: string, shownAs: string): Promise<Topic[]> {
  const read = await readYamlFile(file, shownAs, topicsFileSchema, 'config-invalid')
  const fault = checkTopics(read.value.topics)
  if (fault !== null) throw phraseFailure(fault, read, shownAs)
  return read.value.topics
}

/** A phrase of a file that cannot be read, as a failure with its place. */
export function phraseFailure(
  { path: where, message }: PhraseFault,
  file: YamlFile<unknown>,
  shownAs: string,
): Failure {
  const { line, column } = new SourceText(shownAs, file.text).position(file.rangeOf(where)[0])
  return new Failure(
    'config-invalid',
    `${shownAs}:${line}: \`${where.join('.')}\`: ${message}.`,
    'Write words, word* for any ending, * for up to four words and one/other for either.',
    { place: { path: shownAs, line, column } },
  )
}
