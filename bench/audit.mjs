// Plants known defects in clean documents, one at a time, and counts how many the rules of the decision logic find; and what these rules
// say of the untouched documents. Usage:
//   npm run build && node bench/audit.mjs FOLDER [--seed N] [--knowledge DIR] [--kind K] [--each N] [--also DIR]… [--list] [--sites]
// FOLDER has abcd/procedures, policies and decision-tables. `--also` names folders in which nothing is planted: only what is said of them as
// they are is counted. `--list` shows what was missed; `--sites` shows the defects and plants none. Where a defect can be planted is decided
// by the patterns in audit/, on lines of text: they know nothing of the grammar, so a place that the grammar cannot read counts as missed.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runRules } from '../dist/src/findings/run-rules.js'
import { rules as everyRule } from '../dist/src/rules/rules.js'
import { readBoldBlocks } from './audit/bold-blocks.mjs'
import { boundarySites } from './audit/boundary.mjs'
import { chooseEvenly } from './audit/choose-evenly.mjs'
import { conflictSites } from './audit/conflict.mjs'
import { deadEndSites } from './audit/dead-end.mjs'
import { domainSites } from './audit/domain.mjs'
import { applyEdits, readItems, readLines, readTables, siblingGroups } from './audit/markdown-lines.mjs'
import { newFindings } from './audit/new-findings.mjs'
import { referenceSites } from './audit/reference.mjs'
import { tableSites } from './audit/table.mjs'
import { timeSites } from './audit/time.mjs'
import { unitSites } from './audit/unit.mjs'
import { parseAgain, readFolder } from './read-folder.mjs'

/** What finds a defect of each kind, how its sites are found, and the recall that is asked for. */
const kinds = {
  boundary: {
    find: boundarySites,
    asked: 0.9,
    rules: ['boundary-gap', 'boundary-overlap', 'restatement-differs', 'seam-gap'],
  },
  domain: { find: domainSites, asked: 0.9, rules: ['domain-gap', 'fall-through', 'dead-end'] },
  table: {
    find: tableSites,
    asked: 0.9,
    rules: ['table-gap', 'table-overlap', 'table-masked-row', 'table-subsumed-row'],
  },
  // Fewer, since most of the sites are plain links.
  reference: {
    find: referenceSites,
    asked: 0.9,
    most: 128,
    rules: ['wrong-reference', 'unknown-reference', 'broken-link'],
  },
  'dead-end': { find: deadEndSites, asked: 0.9, rules: ['dead-end', 'no-way-to-a-person', 'domain-gap'] },
  unit: { find: unitSites, asked: 0.9, rules: ['unit-mismatch', 'conflict', 'copied-then-changed'] },
  conflict: { find: conflictSites, asked: 0.75, rules: ['conflict', 'copied-then-changed', 'restatement-differs'] },
  time: { find: timeSites, asked: 0.75, most: 120, rules: ['time-anchor', 'calendar-days'] },
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    also: { type: 'string', multiple: true, default: [] },
    knowledge: { type: 'string', default: fileURLToPath(new URL('../knowledge', import.meta.url)) },
    kind: { type: 'string' },
    each: { type: 'string' },
    list: { type: 'boolean', default: false },
    sites: { type: 'boolean', default: false },
  },
})
const data = path.resolve(positionals[0] ?? '.')
const today = '2026-11-01'
const wanted = new Set(Object.values(kinds).flatMap(({ rules }) => rules))
const rules = everyRule.filter(({ id }) => wanted.has(id))

const sources = []
for (const [name, folder] of [
  ['abcd', path.join(data, 'abcd/procedures')],
  ['airline', path.join(data, 'policies/airline')],
  ['retail', path.join(data, 'policies/retail')],
  ['telecom', path.join(data, 'policies/telecom')],
  ['tables', path.join(data, 'decision-tables')],
  ['knowledge', path.resolve(options.knowledge)],
]) {
  sources.push(await readSource(name, folder))
}
for (const folder of options.also)
  sources.push({ ...(await readSource(path.basename(folder), path.resolve(folder))), files: [] })
const found = sources.flatMap((source) => source.files.flatMap((file) => sitesOf(file, source)))
const sites = [...new Map(found.map((site) => [site.key, site])).values()]
const chosen = Object.keys(kinds).flatMap((kind) => {
  if (options.kind !== undefined && options.kind !== kind) return []
  const own = sites.filter((site) => site.kind === kind)
  const most = options.each === undefined ? (kinds[kind].most ?? 160) : Number(options.each)
  return chooseEvenly(own, most, Number(options.seed))
})

if (options.sites) for (const site of chosen) console.log(describe(site))
else {
  const started = performance.now()
  for (const source of sources) source.before = audit(source.knowledgeBase, source)
  for (const site of chosen) site.result = await plant(site)
  report((performance.now() - started) / 1000)
}

async function readSource(name, folder) {
  const { knowledgeBase, sources: bytes, config: found } = await readFolder(folder)
  // What "days" means is declared once in our own configuration; here every document has to say it, as nearly all do.
  const { calendar: _, ...defaults } = found.defaults
  const config = { ...found, defaults }
  const files = []
  for (const document of knowledgeBase.documents) {
    const text = new TextDecoder().decode(bytes.get(document.path) ?? new Uint8Array())
    // A text that does not come back as the same bytes has no offsets that can be trusted.
    if (text === '' || !Buffer.from(text).equals(Buffer.from(bytes.get(document.path)))) continue
    const lines = readLines(text)
    const items = readItems(lines)
    const groups = siblingGroups(items)
    files.push({ document, text, lines, items, groups, blocks: readBoldBlocks(lines, text), tables: readTables(lines) })
  }
  return { name, folder, knowledgeBase, config, files }
}

function sitesOf(file, source) {
  const found = Object.values(kinds).flatMap(({ find }) => find(file, source.files))
  return found.map((site) => {
    const { edits } = site
    const key = `${source.name}/${file.document.path}:${edits[0].start}-${edits[0].end}:${edits[0].text}`
    return { ...site, key, source, file, path: file.document.path }
  })
}

function audit(knowledgeBase, { config }) {
  return runRules(knowledgeBase, config, { today, rules }).findings
}

/** One defect, and what the audit of its knowledge base says that it did not say before. */
async function plant(site) {
  const { source, file } = site
  const next = applyEdits(file.text, site.edits)
  const changed = await parseAgain(file.document, Buffer.from(next), source.config)
  const documents = source.knowledgeBase.documents.map((document) => (document === file.document ? changed : document))
  const after = audit({ ...source.knowledgeBase, documents }, source)
  const fresh = newFindings(source.before, after).filter(
    ({ place, related }) => place.path === site.path || related.some((other) => other.place.path === site.path),
  )
  const right = fresh.filter(({ ruleId }) => kinds[site.kind].rules.includes(ruleId))
  const line = site.line.index + 1
  const near = right.some(({ place, related }) =>
    [place, ...related.map((other) => other.place)].some(
      (one) => one.path === site.path && one.start.line - 8 <= line && one.end.line + 8 >= line,
    ),
  )
  return { found: right.length > 0, near, other: right.length === 0 && fresh.length > 0, fresh }
}

function report(seconds) {
  console.log(`${chosen.length} defects planted, one at a time, in ${seconds.toFixed(0)} s; seed ${options.seed}\n`)
  row('kind', 'sites', 'planted', 'found', 'recall', 'asked', 'near', 'others only')
  for (const [kind, { asked }] of Object.entries(kinds)) {
    const own = chosen.filter((site) => site.kind === kind)
    if (own.length === 0) continue
    const count = (of) => own.filter(({ result }) => result[of]).length
    const all = sites.filter((site) => site.kind === kind).length
    row(kind, all, own.length, count('found'), ratio(count('found'), own.length), asked, count('near'), count('other'))
  }
  console.log('\nfound of planted, by source')
  row('', ...sources.map(({ name }) => name))
  for (const kind of Object.keys(kinds)) {
    const cells = sources.map((source) => {
      const own = chosen.filter((site) => site.kind === kind && site.source === source)
      return own.length === 0 ? '' : `${own.filter(({ result }) => result.found).length}/${own.length}`
    })
    if (cells.some((cell) => cell !== '')) row(kind, ...cells)
  }
  console.log('\nfound of planted, by what was done')
  for (const kind of Object.keys(kinds)) {
    const own = chosen.filter((site) => site.kind === kind)
    for (const subtype of [...new Set(own.map((site) => site.subtype))].sort()) {
      const those = own.filter((site) => site.subtype === subtype)
      const found = those.filter(({ result }) => result.found).length
      console.log(`${kind.padEnd(12)}${subtype.padEnd(30)}${String(found).padStart(5)} of ${those.length}`)
    }
  }
  console.log('\nfindings on the untouched documents')
  row('rule', ...sources.map(({ name }) => name), 'per 10')
  const total = sources.reduce((sum, { knowledgeBase }) => sum + knowledgeBase.documents.length, 0)
  row('(documents)', ...sources.map(({ knowledgeBase }) => knowledgeBase.documents.length), total)
  for (const { id } of rules) {
    const counts = sources.map(({ before }) => before.filter(({ ruleId }) => ruleId === id).length)
    row(id, ...counts, ((10 * counts.reduce((sum, count) => sum + count, 0)) / total).toFixed(2))
  }
  const absent = [...wanted].filter((id) => !rules.some((rule) => rule.id === id))
  if (absent.length > 0) console.log(`\nrules that do not exist: ${absent.join(', ')}`)
  if (!options.list) return
  console.log('\nmissed')
  for (const site of chosen) if (!site.result.found) console.log(describe(site))
}

function row(first, ...rest) {
  console.log(String(first).padEnd(22) + rest.map((cell) => String(cell).padStart(12)).join(''))
}

function ratio(part, whole) {
  return (part / whole).toFixed(3)
}

/** The place, and the lines that differ. */
function describe({ kind, subtype, source, path: file, line, edits, note, file: { text }, result }) {
  const old = text.split('\n')
  const next = applyEdits(text, edits).split('\n')
  let from = 0
  while (from < old.length && old[from] === next[from]) from += 1
  let ends = 0
  while (ends < old.length - from && ends < next.length - from && old.at(-1 - ends) === next.at(-1 - ends)) ends += 1
  const gone = old.slice(from, old.length - ends).map((one) => `  - ${one}`)
  const come = next.slice(from, next.length - ends).map((one) => `  + ${one}`)
  const said = (result?.fresh ?? []).map((finding) => `  ! ${finding.ruleId}: ${finding.message}`)
  const also = note === undefined ? [] : [`  = ${note}`]
  return [`${kind} (${subtype}) ${source.name}/${file}:${line.index + 1}`, ...gone, ...come, ...also, ...said].join(
    '\n',
  )
}
