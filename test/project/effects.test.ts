import { describe, expect, it } from 'vitest'
import { filesBelow, textOf } from './source-files.ts'

/** Folders at the rim, and the named adapters inside, that may touch disk, processes, clock or native code. */
const rim = /^src\/(?:workspace|server)\/|^src\/toolkit\.ts$/
const adapters = [
  /^src\/embedders\/sentence-encoder\//,
  /^src\/embedders\/clock\.ts$/,
  /^src\/vector-stores\/(?:build-hnsw(?:-child)?|hnsw-vector-store|load-hnswlib|check-hnsw-file|seal-hnsw-file|hnsw-layout)\.ts$/,
]
const effects =
  /from 'node:(?:fs|fs\/promises|child_process|http|https|net|os|worker_threads|process)'|(?<![#.\w])process\.(?:env|on|once|exit|std\w+|cwd|kill|pid|argv|hrtime|send|versions|platform|memoryUsage)\b|\bDate\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|\bconsole\./

const inner = filesBelow('src', /\.ts$/).filter(
  (file) => !rim.test(file) && !adapters.some((adapter) => adapter.test(file)),
)

describe('values in the middle, effects at the rim', () => {
  it.each(inner)('%s touches nothing outside', (file) => {
    const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(code.match(effects)?.[0]).toBeUndefined()
  })
})
