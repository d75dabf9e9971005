// The one ordered list of folders: each imports only from those that stand before it. Writes the walls into .biome.json; a test compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const folders = [
  'records',
  'importers',
  'phrases',
  'person',
  'policy',
  'document',
  'decision-logic',
  'rules',
  'findings',
  'passages',
  'embedders',
  'vector-stores',
  'search-index',
  'claims',
  'retrieval',
  'gate',
  'reply',
  'language-model',
  'demand',
  'trials',
  'reports',
  'workspace',
  'operations',
  'langchain',
  'server',
]

const config = fileURLToPath(new URL('../.biome.json', import.meta.url))

/** One override a folder: what stands after it, the composition root and the doors are out of reach. */
export function walls() {
  const inside = folders.map((folder, at) =>
    wall(`src/${folder}/**`, [...folders.slice(at + 1), 'cli'], ['toolkit', 'index']),
  )
  return [wall('schemas/**', ['src', 'cli'], []), ...inside]
}

function wall(includes, laterFolders, laterFiles) {
  const group = [...laterFolders.map((folder) => `**/${folder}/**`), ...laterFiles.map((file) => `../${file}.ts`)]
  const message = 'This folder stands before what it imports; see the order in .ci/walls.mjs.'
  const options = { patterns: [{ group, message }] }
  return { includes: [includes], linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } } }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const value = JSON.parse(readFileSync(config, 'utf8'))
  writeFileSync(config, `${JSON.stringify({ ...value, overrides: walls() }, null, 2)}\n`)
}
