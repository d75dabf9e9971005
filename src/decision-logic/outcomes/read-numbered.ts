import type { DocumentSteps, Standpoint, StepMeaning } from './document-steps.ts'
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
  const isOwn = ({ step }: StepMeaning): boolean => {
    return step !== null && step === steps.stepAround(at.step) && (manner === 'go' || manner === 'skip')
  }
  if (kind !== 'step') {
    const found = steps.byLabel(kind, value, at)
    if (found !== null) return meant(text, found, null)
    // "Part 4" that is only mentioned may be one of a book.
    return steps.labels(kind) > 1 && manner !== 'see' ? { target: unknown, fault: 'missing' } : null
  }
  const found = steps.byNumber(value, at)
  const nested = found === null ? steps.nested(value, at) : null
  if (nested === 'missing') return { target: unknown, fault: linked ? null : 'missing' }
  if (nested !== null) return meant(text, nested, isOwn(nested) && /\d$/.test(value) ? 'itself' : null)
  // "Step 3b" of a step without parts is some of step 3.
  const whole = found ?? steps.byNumber(value.replace(/[a-z]$/i, ''), at)
  if (whole === null) return { target: unknown, fault: steps.lacks(value, at) && !linked ? 'missing' : null }
  return meant(text, whole, isOwn(whole) ? 'itself' : null)
}
