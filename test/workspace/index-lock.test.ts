import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { withIndexLock } from '../../src/workspace/index-lock.ts'
import { buildIndex, openToolkit } from './build-index.ts'
import { writeFolder } from './write-folder.ts'

describe('withIndexLock', () => {
  it('lets one builder in, and tells the other who it is', async () => {
    const folder = path.join(writeFolder(), 'deep/.groundwork')
    await withIndexLock(folder, async () => {
      expect(readFileSync(path.join(folder, 'writer'), 'utf8')).toBe(`process ${process.pid}`)
      await expect(withIndexLock(folder, async () => 'in')).rejects.toMatchObject({
        code: 'index-locked',
        exit: 2,
        message: `The index is being built by process ${process.pid}.`,
      })
    })
    expect(await withIndexLock(folder, async () => 'in')).toBe('in')
  })

  it('opens after work that failed', async () => {
    const folder = writeFolder()
    await expect(withIndexLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await withIndexLock(folder, async () => 'in')).toBe('in')
  })

  it('stops where its lock is taken from it', async () => {
    const folder = writeFolder()
    const building = withIndexLock(folder, () => {
      rmSync(path.join(folder, 'lock'), { recursive: true })
      return new Promise(() => {})
    })
    await expect(building).rejects.toMatchObject({
      code: 'index-locked',
      message: expect.stringContaining('lock of the index was removed'),
    })
  })

  it('fails where the folder cannot be made', async () => {
    const folder = writeFolder({ '.groundwork': 'a file' })
    const failing = withIndexLock(path.join(folder, '.groundwork'), async () => 'in')
    await expect(failing).rejects.toMatchObject({ code: 'file-unwritable', exit: 2 })
  })

  it('holds a build off, and lets questions through', async () => {
    const { folder } = await buildIndex()
    const toolkit = await openToolkit(folder, '2026-11-21')
    await withIndexLock(path.join(folder, '.groundwork'), async () => {
      await expect(toolkit.build({})).rejects.toMatchObject({ code: 'index-locked' })
      expect((await toolkit.listIntents({})).summary.humanOnly).toBe(1)
    })
    expect((await toolkit.build({})).index.generation).toBe(2)
  })
})
