import type { Target } from '../../../schemas/decision-logic.ts'
import { placeInText } from '../../document/place-in-text.ts'
import type { Segment } from './branch-segments.ts'
import type { FlowGraph } from './flow-graph.ts'
import { type Port, port } from './port.ts'
import type { TargetNode, TargetNodes } from './target-nodes.ts'

/** Leads open ways of a graph to where a text sends them: to other nodes, to a person, to their end. */
export class Ways {
  readonly #graph: FlowGraph
  readonly #nodes: TargetNodes
  /** Index of the step that is being read. */
  unit = 0

  constructor(graph: FlowGraph, nodes: TargetNodes) {
    this.#graph = graph
    this.#nodes = nodes
  }

  finish(open: readonly Port[]): void {
    if (open.length > 0) this.#graph.connect(open, this.#terminal('end'))
  }

  resolve(open: readonly Port[]): void {
    this.#graph.connect(open, this.#terminal('resolved'), 'go')
  }

  handOver(open: readonly Port[]): void {
    this.#graph.connect(open, this.#terminal('person'), 'go')
  }

  /** Leads ways to where a text sends them. True where they do not come back. */
  send(target: Target, open: readonly Port[], away: boolean): boolean {
    const { kind } = target
    if (kind === 'end') {
      this.resolve(open)
      return true
    }
    const node = this.#nodes.of(target, this.unit)
    if (node === null) return false
    const at = this.#nodeAt(node)
    this.#graph.connect(open, at, away ? (kind === 'skip' ? 'skip' : kind === 'next' ? 'next' : 'go') : 'call')
    return away
  }

  /** A look whether it helped: who is helped is done, who is not goes on. */
  part(text: string, open: readonly Port[], segment: Segment): Port[] {
    const id = this.#graph.number('c')
    const place =
      segment.kind === 'branch'
        ? segment.branch.outcome.place
        : placeInText(segment.paragraph.place, segment.paragraph.text, segment.from, segment.to)
    const step = segment.kind === 'branch' ? segment.branch.step : segment.paragraph.step
    this.#graph.add(id, { kind: 'check', text, place, step })
    this.#graph.connect(open, id)
    this.#graph.connect([port(id, 'branch', 'it helped')], this.#terminal('resolved'))
    return [
      { ...port(id, 'otherwise', 'it did not help'), decided: new Set(open.flatMap(({ decided }) => [...decided])) },
    ]
  }

  /** The id of a node, which is added where it is no step. */
  #nodeAt({ id, ...node }: TargetNode): string {
    if (node.kind === 'end') return this.#terminal('end')
    return node.kind === 'step' ? id : this.#graph.add(id, node)
  }

  #terminal(kind: keyof typeof terminals): string {
    return this.#graph.has(kind) ? kind : this.#graph.add(kind, { kind, text: terminals[kind] })
  }
}

const terminals = { resolved: 'Resolved', end: 'Nothing follows', person: 'A person takes over' } as const
