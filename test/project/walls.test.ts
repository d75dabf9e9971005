import { describe, expect, it } from 'vitest'
// @ts-expect-error A script without types: the one ordered list of folders.
import { folders, walls } from '../../.ci/walls.mjs'
import { filesBelow, importsOf, textOf } from './source-files.ts'

const order: readonly string[] = folders
const sources = ['schemas', 'src', 'cli'].flatMap((folder) => filesBelow(folder, /\.tsx?$/))

/** How far along the arrow a file stands: it may import what stands at its place or before. */
function rank(file: string): number {
  const [top = '', folder = '', ...rest] = file.split('/')
  if (top === 'schemas') return 0
  if (top === 'cli') return 1000
  if (rest.length === 0) return ['failure.ts', 'reporter.ts'].includes(folder) ? 1 : folder === 'toolkit.ts' ? 900 : 950
  return 2 + order.indexOf(folder)
}

describe('the arrow is the tree', () => {
  it('knows every folder of src', () => {
    const used = new Set(sources.filter((file) => /^src\/[^/]+\//.test(file)).map((file) => file.split('/')[1] ?? ''))
    for (const folder of used) expect(order).toContain(folder)
  })

  it.each(sources)('%s imports only what stands before it', (file) => {
    for (const imported of importsOf(file))
      expect(`${imported} ${rank(imported) <= rank(file)}`).toBe(`${imported} true`)
  })

  it('has no circle', () => {
    const done = new Set<string>()
    const visit = (file: string, trail: readonly string[]): void => {
      expect(trail, [...trail, file].join(' -> ')).not.toContain(file)
      if (done.has(file)) return
      for (const imported of importsOf(file)) visit(imported, [...trail, file])
      done.add(file)
    }
    for (const file of sources) visit(file, [])
  })

  it('has the walls in the configuration of the linter', () => {
    expect(JSON.parse(textOf('.biome.json')).overrides).toEqual(JSON.parse(JSON.stringify(walls())))
  })
})
