import type { Finding } from '../../../schemas/finding.ts'
import type { Flow, FlowNode } from '../../../schemas/flow.ts'
import type { Place } from '../../../schemas/place.ts'

/**
 * A flow as a Mermaid flowchart, as GitHub draws it. Nodes that the place of a finding lies in, or that a text sends to in vain, are red; so is
 * each message, in a box of its own beside its node. Of a flow that is too large to be drawn, the beginning, with a note of what is left out.
 */
export function renderMermaid(whole: Flow, all: readonly Finding[] = []): string {
  const flow = beginningOf(whole)
  const findings = all.slice(0, mostFindings)
  const ids = new Map(flow.nodes.map(({ id }, index) => [id, `n${index}`]))
  const lines = ['flowchart TD']
  for (const node of flow.nodes) lines.push(`  ${ids.get(node.id)}${shape(node)}`)
  for (const { from, to, kind, label } of flow.edges) {
    const arrow = kind === 'call' ? '-.->' : '-->'
    lines.push(`  ${ids.get(from)} ${arrow}${label === '' ? '' : `|${quoted(label, 60)}|`} ${ids.get(to)}`)
  }
  const left = whole.nodes.length - flow.nodes.length
  if (left > 0)
    lines.push(`  more[${quoted(`${left} more boxes are not drawn: the document is too large for one picture`, 160)}]`)
  const red = flow.nodes.filter(({ kind }) => kind === 'unknown').map(({ id }) => ids.get(id) ?? '')
  for (const [index, finding] of findings.entries()) {
    const at = nodeAt(flow, finding.place)
    const id = at === undefined ? undefined : ids.get(at.id)
    lines.push(`  f${index}[${quoted(finding.witness ?? finding.message, 160)}]`)
    red.push(`f${index}`)
    if (id === undefined) continue
    lines.push(`  ${id} -.- f${index}`)
    red.push(id)
  }
  if (red.length > 0) {
    lines.push('  classDef gap fill:#fdd,stroke:#c00,color:#600', `  class ${[...new Set(red)].join(',')} gap`)
  }
  return lines.join('\n')
}

/** GitHub draws at most 500 lines between boxes, and 50,000 characters. */
const mostEdges = 400
const mostNodes = 200
const mostFindings = 40

/** The first nodes of a flow with the edges between them, so few that they can be drawn. */
function beginningOf(flow: Flow): Flow {
  if (flow.nodes.length <= mostNodes && flow.edges.length <= mostEdges) return flow
  const nodes = flow.nodes.slice(0, mostNodes)
  const drawn = new Set(nodes.map(({ id }) => id))
  const edges = flow.edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to)).slice(0, mostEdges)
  return { ...flow, nodes, edges }
}

function shape(node: FlowNode): string {
  const text = quoted(node.text, 80)
  if (node.kind === 'check') return `{${text}}`
  if (node.kind === 'start' || node.kind === 'resolved' || node.kind === 'end') return `([${text}])`
  if (node.kind === 'person') return `[/${text}/]`
  if (node.kind === 'document' || node.kind === 'section') return `[[${text}]]`
  return node.kind === 'branch' ? `(${text})` : `[${text}]`
}

/** In quotes, on one line, shortened; what Mermaid or HTML would read as something else is written as a character reference. */
function quoted(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const characters = [...flat]
  const short = characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : flat
  const safe = short.replace(/[^\p{L}\p{M}\p{N} .,:…–—'’€£$%+/-]/gu, reference)
  // "1." and "-" at the start of a text would be a list in it.
  return `"${safe.replace(/^\d+\./, (number) => `${number.slice(0, -1)}#46;`).replace(/^[+-]/, reference)}"`
}

function reference(character: string): string {
  return `#${character.codePointAt(0)};`
}

/** The smallest node that a place lies in. */
function nodeAt({ nodes }: Flow, { start }: Place): FlowNode | undefined {
  let best: FlowNode | undefined
  for (const node of nodes) {
    const { place } = node
    if (place === null || place.start.offset > start.offset || place.end.offset < start.offset) continue
    if (best === undefined || lengthOf(place) <= lengthOf(best.place ?? place)) best = node
  }
  return best
}

function lengthOf({ start, end }: Place): number {
  return end.offset - start.offset
}
