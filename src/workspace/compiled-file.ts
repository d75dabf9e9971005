import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '../failure.ts'

/**
 * The compiled sibling `<name>.js` of a module, for threads and child processes, which cannot run TypeScript on Node 20. A module that
 * itself runs from its source finds it under dist/.
 * @throws Failure `internal` where the package was not built
 */
export function compiledFile(moduleUrl: string, name: string): string {
  const here = fileURLToPath(moduleUrl)
  const folder = path.dirname(here)
  if (here.endsWith('.js')) return path.join(folder, `${name}.js`)
  const root = path.resolve(folder, '../..')
  const compiled = path.join(root, 'dist', path.relative(root, folder), `${name}.js`)
  if (!existsSync(compiled)) throw new Failure('internal', `${compiled} does not exist.`, 'Run `npm run build` first.')
  return compiled
}
