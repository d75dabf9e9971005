import { existsSync } from 'node:fs'
import path from 'node:path'
import { intentsFileSchema } from '../../schemas/intent.ts'
import type { ListedIntent } from '../document/knowledge-base.ts'
import { SourceText } from '../document/source-text.ts'
import type { FoundRoot } from './find-documents.ts'
import { readYamlFile } from './read-yaml-file.ts'

/**
 * The human-only intents of the `intents.yaml` at the top of each root.
 * @throws Failure `config-invalid`: without them questions that need a person could be answered, so the run stops
 */
export async function readListedIntents(roots: readonly FoundRoot[]): Promise<ListedIntent[]> {
  const listed: ListedIntent[] = []
  for (const root of roots) {
    const file = path.join(root.absolute, 'intents.yaml')
    if (!existsSync(file)) continue
    const shownAs = root.path === '.' ? 'intents.yaml' : `${root.path}/intents.yaml`
    const { value, rangeOf, text } = await readYamlFile(file, shownAs, intentsFileSchema, 'config-invalid')
    const source = new SourceText(shownAs, text)
    for (const [index, intent] of value.intents.entries()) {
      const [start, end] = rangeOf(['intents', index])
      listed.push({ ...intent, place: source.place(start, end) })
    }
  }
  return listed
}
