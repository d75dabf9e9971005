import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { VectorCache } from '../../src/workspace/vector-cache.ts'
import { writeFolder } from './write-folder.ts'

const info = { id: 'a', dimensions: 2, fingerprint: 'a-1' }
const vector = (...values: number[]): Float32Array => Float32Array.from(values)

function segmentsOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.vectors')).map((name) => path.join(folder, name))
}

describe('VectorCache', () => {
  it('gives back every window of a text, at once and to the next build', async () => {
    const folder = writeFolder()
    const cache = await VectorCache.open(folder, info)
    expect(cache.get('one')).toBeNull()
    await cache.keep(['one', 'two', 'none'], [[vector(1, 2)], [vector(3, 4), vector(5, 6)], []])
    await cache.keep(['three'], [[vector(7, 8)]])
    for (const open of [cache, await VectorCache.open(folder, info)]) {
      expect(open.get('one')).toEqual([vector(1, 2)])
      expect(open.get('two')).toEqual([vector(3, 4), vector(5, 6)])
      expect(open.get('none')).toEqual([])
      expect(open.get('three')).toEqual([vector(7, 8)])
    }
    expect(segmentsOf(folder)).toHaveLength(1)
  })

  it('keeps embedders apart', async () => {
    const folder = writeFolder()
    await (await VectorCache.open(folder, info)).keep(['one'], [[vector(1, 2)]])
    expect((await VectorCache.open(folder, { ...info, fingerprint: 'a-2' })).get('one')).toBeNull()
  })

  it('reads what stands before a record that is cut short or damaged', async () => {
    const folder = writeFolder()
    const cache = await VectorCache.open(folder, info)
    await cache.keep(['one', 'two', 'three'], [[vector(1, 2)], [vector(3, 4)], [vector(5, 6)]])
    const [segment = ''] = segmentsOf(folder)
    const whole = readFileSync(segment)
    const record = whole.length / 3
    const kept = async (): Promise<boolean[]> => {
      const open = await VectorCache.open(folder, info)
      return ['one', 'two', 'three'].map((text) => open.get(text) !== null)
    }
    for (let length = 0; length <= whole.length; length += 5) {
      writeFileSync(segment, whole.subarray(0, length))
      expect(await kept()).toEqual([length >= record, length >= 2 * record, length >= 3 * record])
    }
    for (let at = record; at < 2 * record; at++) {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 0x80
      writeFileSync(segment, damaged)
      expect(await kept()).toEqual([true, false, false])
    }
  })

  it('joins many segments into one, and loses nothing', async () => {
    const folder = writeFolder()
    for (let build = 0; build < 30; build++) {
      await (await VectorCache.open(folder, info)).keep([`text ${build}`], [[vector(build, 1)]])
    }
    await (await VectorCache.open(folder, info)).tidy()
    expect(segmentsOf(folder)).toHaveLength(1)
    const open = await VectorCache.open(folder, info)
    expect(Array.from({ length: 30 }, (_, build) => open.get(`text ${build}`)?.[0]?.[0])).toEqual([...Array(30).keys()])
  })

  it('is no failure where it cannot be written', async () => {
    const cache = await VectorCache.open(path.join(writeFolder({ cache: 'a file' }), 'cache'), info)
    await cache.keep(['one'], [[vector(1, 2)]])
    expect(cache.get('one')).toEqual([vector(1, 2)])
    await cache.tidy()
  })
})
