// The whole audit of a folder beside remark-lint with its recommended preset over the same files, one after the other, each in its own process.
// Usage: npm run build && node bench/validate.mjs FOLDER [RUNS]
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.resolve(process.argv[2] ?? 'knowledge')
const runs = Number(process.argv[3] ?? 1)
const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const reference = fileURLToPath(new URL('remark-lint.mjs', import.meta.url))

const options = { encoding: 'utf8', maxBuffer: 1 << 30 }
const ours = []
const theirs = []
let summary = null
for (let run = 0; run < runs; run++) {
  ours.push(
    time(() => {
      const { stdout, status } = spawnSync(process.execPath, [cli, 'validate', folder, '--json', '--quiet'], options)
      if (status !== 0 && status !== 1) throw new Error(`validate ended with ${status}`)
      summary = JSON.parse(stdout).summary
    }),
  )
  theirs.push(
    time(() => {
      const { status, stderr } = spawnSync(process.execPath, [reference, folder], options)
      if (status !== 0) throw new Error(`remark-lint ended with ${status}: ${stderr}`)
    }),
  )
}
console.log(
  `${summary.documents} documents: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos`,
)
console.log(`groundwork validate   ${median(ours).toFixed(1)} s`)
console.log(`remark-lint           ${median(theirs).toFixed(1)} s`)
console.log(`ratio                 ${(median(ours) / median(theirs)).toFixed(2)}`)

function time(work) {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
