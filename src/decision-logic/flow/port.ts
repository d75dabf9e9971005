import type { FlowEdge } from '../../../schemas/flow.ts'

/** A way that is not at its end yet: where it comes from, and how it gets to what is next. */
export interface Port {
  readonly from: string
  readonly kind: FlowEdge['kind']
  readonly label: string
  /** The groups of branches that it has come through. */
  readonly decided: ReadonlySet<number>
}

/** A way out of a node that has come through no branch yet. */
export function port(from: string, kind: Port['kind'] = 'next', label = ''): Port {
  return { from, kind, label, decided: new Set() }
}
