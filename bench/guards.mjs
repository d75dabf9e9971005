// How many of the conditions that were labelled by hand the grammar reads as their labels say.
// Usage: npm run build && node bench/guards.mjs FOLDER [--list]
// FOLDER holds the documents of conditions/abcd.jsonl, each line of which is a place (bytes) and what the condition means.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readFolder, readLogics } from './read-folder.mjs'

const kinds = new Set(['quantity', 'member', 'otherwise', 'opaque', 'all', 'any'])
const integerUnits = new Set(['day', 'business-day', 'month', 'item', 'people', 'person', 'cent'])
const folder = path.resolve(process.argv[2])
const listed = process.argv.includes('--list')

const labels = readFileSync(new URL('conditions/abcd.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
const { knowledgeBase, sources, config } = await readFolder(folder)
const logics = readLogics(knowledgeBase, config)
const guards = new Map()
for (const [file, logic] of logics) guards.set(file, guardsOf(logic))

const judged = labels.map((label) => judge(label))
const clear = judged.filter(({ label }) => label.debatable !== true)
report('all labels', judged)
report('without the debatable ones', clear)
const counted = clear.filter(({ label }) => label.kind === 'quantity' || label.kind === 'member')
const everyCounted = judged.filter(({ label }) => label.kind === 'quantity' || label.kind === 'member')
console.log(
  `numeric and enumerated, read exactly: ${share(everyCounted)}; without the debatable ones: ${share(counted)}`,
)
if (listed) for (const result of judged) if (!result.exact) console.log(describe(result))

/** The label with the guards that share at least half of the shorter of the two, and whether one of them says the same. */
function judge(label) {
  const near = (guards.get(label.path) ?? []).filter((guard) => {
    const shared = Math.min(guard.end, label.end) - Math.max(guard.start, label.start)
    return shared * 2 >= Math.min(guard.end - guard.start, label.end - label.start) && shared > 0
  })
  return { label, near, found: near.length > 0, exact: near.some(({ guard }) => sameGuard(guard, label)) }
}

/** Every object in a value that is a guard: it has one of the kinds and a place. Parts of compound guards are among them. */
function guardsOf(value, into = []) {
  if (value === null || typeof value !== 'object') return into
  if (kinds.has(value.kind) && value.place !== undefined && value.place !== null) {
    into.push({ guard: value, start: value.place.start.offset, end: value.place.end.offset })
  }
  for (const part of Object.values(value)) guardsOf(part, into)
  return into
}

function sameGuard(guard, label) {
  if (guard.kind !== label.kind) return false
  if (label.kind === 'quantity') {
    return guard.unit === label.unit && intervalsOf(guard) === intervalsOf(label)
  }
  if (label.kind === 'member') {
    return (guard.negated ?? false) === label.negated && membersOf(guard) === membersOf(label)
  }
  return true
}

/** Intervals as text; of whole units an open bound is the closed one beside it. */
function intervalsOf({ unit, intervals }) {
  const whole = integerUnits.has(unit)
  const bounds = intervals.map((interval) => {
    const [low, lowClosed, high, highClosed] = Array.isArray(interval)
      ? interval
      : [interval.low, interval.lowClosed, interval.high, interval.highClosed]
    if (!whole) return [low, low !== null && lowClosed, high, high !== null && highClosed]
    return [
      low === null || lowClosed ? low : low + 1,
      low !== null,
      high === null || highClosed ? high : high - 1,
      high !== null,
    ]
  })
  return JSON.stringify(bounds.sort((a, b) => (a[0] ?? -Infinity) - (b[0] ?? -Infinity)))
}

function membersOf({ members }) {
  return JSON.stringify([...new Set(members.map((member) => member.toLowerCase().trim()))].sort())
}

function report(title, results) {
  console.log(`\n${title}`)
  console.log(`${'kind'.padEnd(12)}${'labels'.padStart(8)}${'found'.padStart(8)}${'exact'.padStart(8)}`)
  for (const kind of ['quantity', 'member', 'otherwise', 'opaque']) {
    const own = results.filter(({ label }) => label.kind === kind)
    const found = own.filter((result) => result.found).length
    const exact = own.filter((result) => result.exact).length
    console.log(
      `${kind.padEnd(12)}${String(own.length).padStart(8)}${String(found).padStart(8)}${String(exact).padStart(8)}`,
    )
  }
}

function share(results) {
  const exact = results.filter((result) => result.exact).length
  return `${exact} of ${results.length} (${((100 * exact) / results.length).toFixed(1)} %)`
}

function describe({ label, near }) {
  const bytes = Buffer.from(sources.get(label.path) ?? '')
  const line = bytes.subarray(0, label.start).toString().split('\n').length
  const text = bytes.subarray(label.start, label.end).toString()
  const read = near.map(({ guard }) => JSON.stringify({ ...guard, place: undefined, text: undefined })).join(' ')
  const { path: file, start, end, ...meaning } = label
  return `${file}:${line}  "${text}"\n  label ${JSON.stringify(meaning)}\n  read  ${read || 'nothing'}`
}
