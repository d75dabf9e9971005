import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEncoderProcess } from '../../../src/embedders/sentence-encoder/open-encoder-process.ts'

const program = fileURLToPath(new URL('./children/echo.mjs', import.meta.url))
const compiled = new URL('../../../dist/src/embedders/sentence-encoder/open-encoder-process.js', import.meta.url)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'encoder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (name = 'pids', onNotice?: (message: string) => void) =>
  openEncoderProcess({ modelFolder: join(folder, name), runtime: 'auto' }, onNotice, program)
const row = (...tokens: number[]) => Int32Array.from(tokens)
const pids = (name = 'pids') => {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean).map(Number) : []
}
const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
const until = async (condition: () => boolean) => {
  for (let tries = 0; tries < 500 && !condition(); tries += 1) await sleep(20)
  expect(condition()).toBe(true)
}

describe('openEncoderProcess', () => {
  it('starts no child before the first request, and one for many', async () => {
    const encoder = open()
    expect(pids()).toEqual([])
    const [some, more] = await Promise.all([encoder.encode([row(1), row(), row(2, 3)]), encoder.encode([row(4)])])
    expect(some.map((vector) => [vector.length, vector[511]])).toEqual([
      [512, 1],
      [512, 2],
      [512, 2],
    ])
    expect(more[0]?.[0]).toBe(4)
    expect(pids()).toHaveLength(1)
    await encoder.close()
  })

  it('fails all requests under way when the child ends, with its last words, and starts another for the next', async () => {
    const encoder = open()
    await encoder.encode([row(1)])
    const results = await Promise.allSettled([encoder.encode([row(667)]), encoder.encode([row(666)])])
    for (const result of results) {
      expect(result).toMatchObject({
        status: 'rejected',
        reason: { code: 'embedder-failed', message: expect.stringMatching(/exit code 7.*out of cheese/) },
      })
    }
    expect((await encoder.encode([row(5)]))[0]?.[0]).toBe(5)
    expect(pids()).toHaveLength(2)
    await encoder.close()
  })

  it('starts another child after one that was killed between requests', async () => {
    const encoder = open()
    await encoder.encode([row(1)])
    const [pid = 0] = pids()
    process.kill(pid, 'SIGKILL')
    await until(() => !isRunning(pid))
    const first = await encoder.encode([row(2)]).catch((failure: unknown) => failure)
    if (first instanceof Error) expect(first).toMatchObject({ code: 'embedder-failed' })
    expect((await encoder.encode([row(3)]))[0]?.[0]).toBe(3)
    await encoder.close()
  })

  it('passes on a failure of one request and answers the next', async () => {
    const encoder = open()
    await expect(encoder.encode([row(668)])).rejects.toMatchObject({ code: 'embedder-failed', hint: 'ask for another' })
    expect((await encoder.encode([row(1)]))[0]?.[0]).toBe(1)
    expect(pids()).toHaveLength(1)
    await encoder.close()
  })

  it('takes the reference runtime, and says so once, where native code ends the child at its start', async () => {
    const notices: string[] = []
    const encoder = open('native-code-crashes', (notice) => notices.push(notice))
    const both = await Promise.all([encoder.encode([row(1)]), encoder.encode([row(2)])])
    expect(both.map(([vector]) => vector?.[0])).toEqual([1, 2])
    expect(notices).toEqual([expect.stringMatching(/onnxruntime-node.*npm install/)])
    await encoder.close()
  })

  it('passes on the notice of the child once, however often one is started', async () => {
    const notices: string[] = []
    const encoder = open('slow', (notice) => notices.push(notice))
    await encoder.encode([row(1)])
    await encoder.encode([row(666)]).catch(() => {})
    await encoder.encode([row(1)])
    expect(notices).toEqual(['slow'])
    await encoder.close()
  })

  it('ends the child when it is closed, even one that is busy, and refuses requests then', async () => {
    const encoder = open()
    await encoder.encode([row(1)])
    const waiting = expect(encoder.encode([row(667)])).rejects.toMatchObject({ code: 'embedder-failed' })
    await encoder.close()
    await waiting
    await encoder.close()
    expect(pids().map(isRunning)).toEqual([false])
    await expect(encoder.encode([row(1)])).rejects.toMatchObject({ code: 'embedder-failed' })
  })

  it('says what to do when the program of the child is missing', async () => {
    const encoder = openEncoderProcess({ modelFolder: folder, runtime: 'auto' }, undefined, join(folder, 'none.js'))
    const failure = { code: 'embedder-unavailable', hint: expect.stringContaining('npm run build') }
    await expect(encoder.encode([row(1)])).rejects.toMatchObject(failure)
    await encoder.close()
  })

  const parent = (rest: string) => {
    const start = JSON.stringify({ modelFolder: join(folder, 'pids'), runtime: 'auto' })
    const code = `import { openEncoderProcess } from ${JSON.stringify(compiled.href)}
      const encoder = openEncoderProcess(${start}, undefined, ${JSON.stringify(program)})
      await encoder.encode([Int32Array.of(1)])
      ${rest}`
    return spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' })
  }

  it('does not keep its process alive between requests, and the child ends with it', async () => {
    const process = parent('')
    const code = await new Promise((resolve) => process.once('exit', resolve))
    expect(code).toBe(0)
    expect(pids()).toHaveLength(1)
    await until(() => !pids().some(isRunning))
  })

  it('keeps its process alive while a request is under way, and the child ends with it when it is killed', async () => {
    const process = parent('await encoder.encode([Int32Array.of(667)])')
    await until(() => pids().length === 1)
    await sleep(100)
    expect(process.exitCode).toBe(null)
    process.kill('SIGKILL')
    await until(() => !pids().some(isRunning))
  })
})
