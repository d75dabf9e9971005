import type { Flow, FlowEdge, FlowNode } from '../../../schemas/flow.ts'
import type { Port } from './port.ts'

/** Nodes and edges while they are gathered. An edge that is there already is not added again. */
export class FlowGraph {
  readonly #nodes = new Map<string, FlowNode>()
  readonly #edges = new Map<string, FlowEdge>()
  readonly #counts = new Map<string, number>()

  /** Adds a node under an id, or under a letter with a number of its own. */
  add(id: string, node: Partial<FlowNode> & Pick<FlowNode, 'kind' | 'text'>): string {
    this.#nodes.set(id, { ...nothing, ...node, id })
    return id
  }

  number(letter: string): string {
    const count = (this.#counts.get(letter) ?? 0) + 1
    this.#counts.set(letter, count)
    return `${letter}${count}`
  }

  has(id: string): boolean {
    return this.#nodes.has(id)
  }

  change(id: string, change: Partial<FlowNode>): void {
    const node = this.#nodes.get(id)
    if (node !== undefined) this.#nodes.set(id, { ...node, ...change, id })
  }

  /** Leads all ways to a node. */
  connect(ports: readonly Port[], to: string, kind?: FlowEdge['kind']): void {
    for (const port of ports) {
      // A condition keeps its kind wherever it leads.
      const own = port.kind === 'next' || kind === 'call' ? (kind ?? 'next') : port.kind
      const label = port.label === '' && port.kind === 'otherwise' ? 'otherwise' : port.label
      const key = [port.from, to, own, label].join('\n')
      if (!this.#edges.has(key)) this.#edges.set(key, { from: port.from, to, kind: own, label })
    }
  }

  flow(documentId: string, path: string): Flow {
    return { documentId, path, nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] }
  }
}

const nothing = { place: null, step: null, section: null, group: null, branch: null, document: null }
