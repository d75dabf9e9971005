import type { Document } from '../../../schemas/document.ts'
import type { Flow, FlowEdge, FlowNode } from '../../../schemas/flow.ts'

/** A node of a flow with the document that it stands in. */
export interface FlowStop {
  readonly document: Document
  readonly node: FlowNode
}

interface Stop extends FlowStop {
  /** Of these ways one is taken. */
  readonly ways: string[]
  /** These are all gone, and come back from. */
  readonly calls: string[]
  readonly before: string[]
}

/** The flows of a knowledge base as one graph, and the nodes from which no way leads to an end or to a person. */
export class WaysOut {
  readonly #stops = new Map<string, Stop>()
  readonly #out = new Set<string>()

  constructor(read: readonly { readonly document: Document; readonly flow: Flow }[]) {
    for (const { document, flow } of read) {
      for (const node of flow.nodes)
        this.#stops.set(key(document, node.id), { document, node, ways: [], calls: [], before: [] })
    }
    const starts = new Map(read.map(({ document }) => [document.path, key(document, 'start')]))
    for (const { document, flow } of read) {
      for (const edge of flow.edges) this.#join(document, edge)
    }
    for (const { document, flow } of read) {
      for (const { id, document: path } of flow.nodes) {
        const start = path === null ? undefined : starts.get(path)
        if (start !== undefined && this.#leadsOn(start)) this.#connect(key(document, id), start, 'ways')
      }
    }
    this.#spread()
  }

  /** Circles that nothing leads out of, each once, as the nodes on them in order; the last leads to the first. */
  *circles(): Generator<readonly FlowStop[]> {
    const seen = new Set<string>()
    for (const [start, { node }] of this.#stops) {
      if (node.kind !== 'start' || this.#out.has(start)) continue
      const path: string[] = []
      const at = new Map<string, number>()
      for (let here: string | undefined = start; here !== undefined && !seen.has(here); here = this.#stuck(here)) {
        const begins = at.get(here)
        if (begins !== undefined) {
          const circle = path.slice(begins).flatMap((stop) => this.#stops.get(stop) ?? [])
          const steps = circle.filter((stop) => stop.node.place !== null)
          if (steps.length > 0) yield steps
          break
        }
        at.set(here, path.length)
        path.push(here)
      }
      for (const stop of path) seen.add(stop)
    }
  }

  #join(document: Document, { from, to, kind, label }: FlowEdge): void {
    if (kind !== 'call') this.#connect(key(document, from), key(document, to), 'ways')
    // Steps of the same document that are done once more come back to where they are asked for.
    else if (label === '' && this.#stops.get(key(document, to))?.node.kind === 'document')
      this.#connect(key(document, from), key(document, to), 'calls')
  }

  #connect(from: string, to: string, as: 'ways' | 'calls'): void {
    this.#stops.get(from)?.[as].push(to)
    this.#stops.get(to)?.before.push(from)
  }

  /** A document in which no step was found is read by people; nobody is stuck in it. */
  #leadsOn(start: string): boolean {
    return (this.#stops.get(start)?.ways.length ?? 0) > 0
  }

  /** From the ends backwards: who has a way out once one of the ways has one, and all calls come back. */
  #spread(): void {
    const waiting = [...this.#stops.keys()]
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      const stop = this.#stops.get(here)
      if (stop === undefined || this.#out.has(here)) continue
      const ends = stop.ways.length === 0 || stop.ways.some((way) => this.#out.has(way))
      if (!ends || !stop.calls.every((call) => this.#out.has(call))) continue
      this.#out.add(here)
      waiting.push(...stop.before)
    }
  }

  /** The next node from which there is no way out: a call that does not come back, else a way. */
  #stuck(here: string): string | undefined {
    const stop = this.#stops.get(here)
    return [...(stop?.calls ?? []), ...(stop?.ways ?? [])].find((next) => !this.#out.has(next))
  }
}

function key({ path }: Document, id: string): string {
  return `${path}\n${id}`
}
