#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { followSignals } from './follow-signals.ts'
import { quickAnswer } from './quick-answer.ts'

// dist/cli/main.js -> the folder of the package
const packageRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const argv = process.argv.slice(2)
const signal = followSignals(process, process.stdout, process.stderr)
const answer = quickAnswer(argv, readVersion)

// Nothing that is thrown outside a command may end the process without a word of what to do.
process.once('uncaughtException', (error) => void tellAndExit(error))

// Warnings of Node are for its developers, and would tear up a screen.
process.removeAllListeners('warning')
if (argv.includes('--debug')) process.on('warning', (warning) => process.stderr.write(`${warning.stack}\n`))

signal.addEventListener('abort', () => {
  process.exitCode = Number(signal.reason)
})

if (answer !== null) process.stdout.write(answer)
else process.exit(await run())

async function run(): Promise<number> {
  const { runCli } = await import('./run-cli.ts')
  const code = await runCli({
    argv,
    ...streams(),
    cwd: () => process.cwd(),
    packageRoot,
    signal,
    loadToolkit: async () => (await import('../src/toolkit.ts')).createToolkit,
  })
  await flushed(process.stdout)
  // That a disk is full is heard of only after the write.
  await new Promise((resolve) => setImmediate(resolve))
  return signal.aborted ? Number(signal.reason) : code
}

async function tellAndExit(error: unknown): Promise<never> {
  try {
    const { tellFailure } = await import('./tell-failure.ts')
    process.exit(tellFailure(error, { argv, ...streams() }))
  } catch {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(70)
  }
}

function streams() {
  const { stdin, stdout, stderr, env } = process
  return { stdin, stdout, stderr, env }
}

function readVersion(): string {
  const text = readFileSync(`${packageRoot}/package.json`, 'utf8')
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown'
}

/** What was written to a pipe may still be on its way. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve()
    else stream.write('', () => resolve())
  })
}
