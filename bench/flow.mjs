// The graph that is read out of a workflow in Markdown against its true graph in .dot files, both contracted to steps and what they end in.
// Usage: npm run build && node bench/flow.mjs FOLDER [--list]; the folder holds tech_support_workflow.md and tech_support_path*.dot
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readFlow } from '../dist/src/decision-logic/flow/read-flow.js'
import { readDecisionLogic } from '../dist/src/decision-logic/read-decision-logic.js'
import { parseDocument } from '../dist/src/document/parse-document.js'

const [folder = '.', list] = process.argv.slice(2)
const file = 'tech_support_workflow.md'

const truth = new Set()
for (const name of readdirSync(folder)
  .filter((entry) => entry.endsWith('.dot'))
  .sort()) {
  for (const edge of edgesOfDot(readFileSync(path.join(folder, name), 'utf8'))) truth.add(edge)
}
const document = await parseDocument({
  path: file,
  root: '.',
  id: file.replace(/\.md$/, ''),
  bytes: new Uint8Array(readFileSync(path.join(folder, file))),
  types: { fromConfig: null, folders: new Map() },
  defaults: {},
  limits: { bytes: 1_048_576, depth: 100 },
})
const flow = readFlow(document, readDecisionLogic(document))
const read = edgesOfFlow(flow)

const common = [...read].filter((edge) => truth.has(edge))
console.log(`true edges ${truth.size}, read ${read.size}, in both ${common.length}`)
console.log(`precision  ${(common.length / read.size).toFixed(2)}`)
console.log(`recall     ${(common.length / truth.size).toFixed(2)}`)
const unresolved = flow.edges.filter(({ to }) => flow.nodes.find(({ id }) => id === to)?.kind === 'unknown')
console.log(`ways to steps that the document does not have: ${unresolved.length}`)
if (list === '--list') {
  for (const edge of [...truth].filter((one) => !read.has(one)).sort()) console.log(`missing  ${edge}`)
  for (const edge of [...read].filter((one) => !truth.has(one)).sort()) console.log(`surplus  ${edge}`)
}

/** Edges between nodes labelled "Step …" and those named End_…; what stands between them is contracted. */
function edgesOfDot(text) {
  const names = new Map()
  for (const [, id, label] of text.matchAll(/^\s*(\w+)\s*\[label="([^"]*)"/gm)) {
    const step = /^Step ([\d.]+):/.exec(label)
    if (step !== null) names.set(id, step[1])
    else if (/^End_/.test(id)) names.set(id, /human/i.test(label) ? 'person' : 'resolved')
  }
  const edges = [...text.matchAll(/^\s*(\w+)\s*->\s*(\w+)/gm)].map(([, from, to]) => [from, to])
  return contract(edges, names)
}

/** A way that goes to another step and comes back is no edge of the truth. */
function edgesOfFlow({ nodes, edges }) {
  const names = new Map()
  for (const { id, kind, text } of nodes) {
    const step = /^Step ([\d.]+):/.exec(text)
    if (id.startsWith('s') && step !== null) names.set(id, step[1])
    else if (kind === 'person' || kind === 'resolved') names.set(id, kind)
    else if (kind === 'end') names.set(id, 'nothing follows')
  }
  names.delete('start')
  return contract(
    edges.filter(({ kind }) => kind !== 'call').map(({ from, to }) => [from, to]),
    names,
  )
}

function contract(edges, names) {
  const after = new Map()
  for (const [from, to] of edges) after.set(from, [...(after.get(from) ?? []), to])
  const result = new Set()
  for (const [id, name] of names) {
    const seen = new Set()
    const waiting = [...(after.get(id) ?? [])]
    while (waiting.length > 0) {
      const next = waiting.pop()
      if (seen.has(next)) continue
      seen.add(next)
      if (!names.has(next)) waiting.push(...(after.get(next) ?? []))
      else if (names.get(next) !== name) result.add(`${name} -> ${names.get(next)}`)
    }
  }
  return result
}
