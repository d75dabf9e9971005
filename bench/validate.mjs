// The whole audit of a folder beside parsing alone and beside remark-lint with its recommended preset over the same files, one after the
// other, each in its own process. Cold is with nothing kept from an earlier run, warm is the same again with nothing changed.
// Usage: npm run build && node bench/validate.mjs FOLDER [RUNS]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.resolve(process.argv[2] ?? 'knowledge')
const runs = Number(process.argv[3] ?? 1)
const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const parser = fileURLToPath(new URL('parse-folder.mjs', import.meta.url))
const reference = fileURLToPath(new URL('remark-lint.mjs', import.meta.url))

const cold = []
const warm = []
const parsing = []
const theirs = []
let summary = null
for (let run = 0; run < runs; run++) {
  // What is kept between runs lies in the current folder.
  const cwd = mkdtempSync(path.join(tmpdir(), 'groundwork-bench-'))
  try {
    parsing.push(time(() => start([parser, folder], cwd, [0])))
    const audit = () => start([cli, 'validate', folder, '--json', '--quiet'], cwd, [0, 1])
    cold.push(
      time(() => {
        summary = JSON.parse(audit()).summary
      }),
    )
    warm.push(time(audit))
    theirs.push(time(() => start([reference, folder], cwd, [0])))
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}
const { documents, errors, warnings, infos, conditions } = summary
console.log(`${documents} documents: ${errors} errors, ${warnings} warnings, ${infos} infos`)
const opaque = conditions.total === 0 ? 0 : (100 * conditions.opaque) / conditions.total
console.log(`${conditions.total} conditions, ${opaque.toFixed(0)} % of them not read as a rule`)
row('parsing alone', parsing)
row('groundwork validate, cold', cold, ['of parsing alone', parsing], ['of remark-lint', theirs])
row('groundwork validate, warm', warm, ['of cold', cold])
row('remark-lint', theirs)

function start(command, cwd, allowed) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (!allowed.includes(status)) throw new Error(`${path.basename(command[0])} ended with ${status}: ${stderr}`)
  return stdout
}

function row(name, seconds, ...others) {
  const ratios = others.map(([of, reference]) => `${(median(seconds) / median(reference)).toFixed(2)} ${of}`)
  console.log(`${name.padEnd(27)}${median(seconds).toFixed(1).padStart(6)} s   ${ratios.join(', ')}`.trimEnd())
}

function time(work) {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
