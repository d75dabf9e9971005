// The four rules on decision tables against brute force on random tables, case by case; and their time on tables of 1,000 rows and 8 columns.
// Usage: npm run build && node bench/tables.mjs [TABLES] [CELLS] [SEED] [RUNS]
// TABLES random tables (1,000) with at most CELLS combinations of values each (1,000,000). Exit code 1 where the two disagree, or where the
// large tables take more than 2 s, the shortest of RUNS runs (3); with 0 they are left out.
import { findMaskedRows } from '../dist/src/decision-logic/tables/find-masked-rows.js'
import { findRowOverlaps } from '../dist/src/decision-logic/tables/find-row-overlaps.js'
import { findSubsumedRows } from '../dist/src/decision-logic/tables/find-subsumed-rows.js'
import { findTableGaps } from '../dist/src/decision-logic/tables/find-table-gaps.js'
import { readDecisionTables } from '../dist/src/decision-logic/tables/read-decision-tables.js'
import { compareTable } from './tables/compare.mjs'
import { largeTable } from './tables/large-table.mjs'
import { parse } from './tables/parse.mjs'
import { randomOf } from './tables/random.mjs'
import { randomTable } from './tables/random-table.mjs'

const [tables = 1000, cells = 1_000_000, seed = 1, runs = 3] = process.argv.slice(2).map(Number)

const disagreements = await compareRandomTables()
const slowest = runs === 0 ? 0 : await timeLargeTables()
const ok = disagreements === 0 && slowest < 2000
console.log(ok ? `ok: no disagreement${runs === 0 ? '' : ', and 1,000 rows x 8 columns in under 2 s'}` : 'NOT ok')
process.exitCode = ok ? 0 : 1

async function compareRandomTables() {
  const random = randomOf(seed)
  const total = { gaps: 0, overlaps: 0, masked: 0, subsumed: 0, clean: 0, unread: 0, left: 0, disagreements: 0 }
  for (let index = 0; index < tables; index += 1) {
    const table = randomTable(random, cells)
    const { differences, said, unread, left } = await compareTable(table)
    total.gaps += said.gaps
    total.unread += unread
    if (left) total.left += 1
    for (const kind of ['overlaps', 'masked', 'subsumed']) total[kind] += said[kind].length
    if (said.gaps + said.overlaps.length + said.masked.length + said.subsumed.length === 0) total.clean += 1
    if (differences.length === 0) continue
    total.disagreements += 1
    if (total.disagreements <= 3) console.log(`table ${index}: ${differences.join('; ')}\n${table.markdown}`)
  }
  const { gaps, overlaps, masked, subsumed, clean, unread, left } = total
  console.log(`${tables} tables of at most ${cells} cases, seed ${seed}: ${total.disagreements} disagreements`)
  console.log(
    `found: ${gaps} gaps, ${overlaps} overlaps, ${masked} masked and ${subsumed} subsumed rows; ${clean} tables clean, ${unread} cells unread, ${left} tables left out`,
  )
  return total.disagreements
}

async function timeLargeTables() {
  let slowest = 0
  for (const shape of ['partition', 'holes', 'random']) {
    const [table] = readDecisionTables(await parse(largeTable(randomOf(seed), 1000, shape)))
    const { result, ms } = bestOf(runs, () => ({
      gaps: findTableGaps(table),
      overlaps: findRowOverlaps(table),
      masked: findMaskedRows(table),
      subsumed: findSubsumedRows(table),
    }))
    const { gaps, overlaps, masked, subsumed } = result
    slowest = Math.max(slowest, ms)
    const undecided = `${gaps.complete ? '' : ', gaps not to the end'}${masked.undecided.length > 0 ? `, ${masked.undecided.length} rows undecided` : ''}`
    console.log(
      `${shape}: ${table.rows.length} rows x ${table.inputs.length} columns in ${Math.round(ms)} ms: ` +
        `${gaps.boxes.length} gaps, ${overlaps.length} overlaps, ${masked.masked.length} masked, ${subsumed.length} subsumed${undecided}`,
    )
  }
  return slowest
}

/** The shortest time of some runs: others may be at work on the machine. */
function bestOf(times, act) {
  let ms = Number.POSITIVE_INFINITY
  let result = null
  for (let run = 0; run < times; run += 1) {
    const start = performance.now()
    result = act()
    ms = Math.min(ms, performance.now() - start)
  }
  return { result, ms }
}
