// After a build: removes from dist/ what no source stands behind any more. Pruning instead of emptying keeps running children alive.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

prune(path.join(root, 'dist'))

function prune(folder) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (statSync(file).isDirectory()) {
      prune(file)
      if (readdirSync(file).length === 0) rmSync(file, { recursive: true })
    } else if (!hasSource(file)) rmSync(file)
  }
}

function hasSource(file) {
  const source = path.join(root, path.relative(path.join(root, 'dist'), file)).replace(/(?:\.d\.ts|\.js)$/, '')
  return existsSync(`${source}.ts`) || existsSync(`${source}.tsx`) || existsSync(source)
}
