import type { Branch, BranchGroup, DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'

/** Bytes of a file: from the first to behind the last. */
export interface ByteSpan {
  readonly from: number
  readonly to: number
}

/** A branch as the runtime needs it. */
export type IndexedBranch = ByteSpan &
  Pick<Branch, 'guard' | 'restatement'> & {
    readonly outcome: Pick<Branch['outcome'], 'kind' | 'text'>
    /** All that holds only in this branch: its list item with what is below it; null for a sentence and a row, which stand among others. */
    readonly region: ByteSpan | null
  }

export type IndexedGroup = ByteSpan &
  Pick<BranchGroup, 'shape' | 'subject' | 'parent' | 'say'> & { readonly branches: readonly IndexedBranch[] }

/** An open error: what a rule says of a place of the document. */
export type Defect = ByteSpan & { readonly rule: string; readonly message: string; readonly line: number }

/** The conditions of a document, and what is wrong with it. */
export interface IndexedLogic {
  readonly groups: readonly IndexedGroup[]
  readonly defects: readonly Defect[]
}

const noLogic: IndexedLogic = { groups: [], defects: [] }

/** The groups of a document as an index keeps them. */
export function indexedGroups({ groups }: DecisionLogic, { steps }: Pick<Document, 'steps'>): IndexedGroup[] {
  return groups.map(({ shape, subject, parent, say, place, branches }) => ({
    ...spanOf(place),
    ...{ shape, subject, parent, say },
    branches: branches.map((branch) => {
      const { guard, restatement, outcome } = branch
      const item = branch.step === null ? undefined : steps[branch.step]
      const listed = (shape === 'items' || shape === 'steps') && item !== undefined
      const region = listed ? spanOf(item.place) : shape === 'labels' ? spanOf(branch.place) : null
      return {
        ...spanOf(branch.place),
        ...{ guard, restatement, region },
        outcome: { kind: outcome.kind, text: outcome.text },
      }
    }),
  }))
}

export function spanOf(place: { start: { offset: number }; end: { offset: number } }): ByteSpan {
  return { from: place.start.offset, to: place.end.offset }
}

/** A document's logic as a line of JSON; empty where there is none. */
export function encodeLogic(logic: IndexedLogic): Uint8Array {
  const none = logic.groups.length === 0 && logic.defects.length === 0
  return Buffer.from(none ? '' : JSON.stringify(logic))
}

/** The reverse; read when a question needs it, since an index may have a hundred thousand documents. */
export function decodeLogic(line: Uint8Array | undefined): IndexedLogic {
  if (line === undefined || line.length === 0) return noLogic
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength)
  return JSON.parse(bytes.toString('utf8')) as IndexedLogic
}
