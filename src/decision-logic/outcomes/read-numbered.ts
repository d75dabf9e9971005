import type { DocumentSteps, Standpoint } from './document-steps.ts'
import { type FoundTarget, type Meant, meant, target } from './found-target.ts'

/** A reference by number: "step 4", "Path 2.1". */
export interface NumberReference {
  readonly text: string
  /** "step", "path", "option", lower case. */
  readonly kind: string
  /** "4", "2.1", "3b". */
  readonly value: string
  readonly manner: FoundTarget['manner']
  /** True where a link stands before it, whose step it may be. */
  readonly linked: boolean
}

/** What a number means where it stands; null where it need not mean anything. */
export function readNumbered(reference: NumberReference, steps: DocumentSteps, at: Standpoint): Meant | null {
  const { text, kind, value, manner, linked } = reference
  const unknown = target('unknown', text)
  if (kind !== 'step') {
    const found = steps.byLabel(kind, value, at)
    if (found !== null) return meant(text, found, null)
    // "Part 4" that is only mentioned may be one of a book.
    return steps.labels(kind) > 1 && manner !== 'see' ? { target: unknown, fault: 'missing' } : null
  }
  const found = steps.byNumber(value, at) ?? steps.byNumber(value.replace(/[a-z]$/i, ''), at)
  if (found === null) return { target: unknown, fault: steps.lacks(value, at) && !linked ? 'missing' : null }
  const own = found.step !== null && found.step === steps.stepAround(at.step)
  return meant(text, found, own && (manner === 'go' || manner === 'skip') ? 'itself' : null)
}
