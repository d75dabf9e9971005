// Writes schemas/json/ from the zod schemas. Build first: node .ci/write-json-schemas.mjs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeJsonSchemas, writeJsonSchema } from '../dist/schemas/json-schemas.js'

const folder = fileURLToPath(new URL('../schemas/json', import.meta.url))
const schemas = makeJsonSchemas()

mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) {
  if (!schemas.has(name.replace(/\.json$/, ''))) rmSync(path.join(folder, name))
}
for (const [name, schema] of schemas) writeFileSync(path.join(folder, `${name}.json`), writeJsonSchema(schema))
console.log(`${schemas.size} schemas in schemas/json`)
