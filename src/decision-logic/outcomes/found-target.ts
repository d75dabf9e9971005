import type { Target } from '../../../schemas/decision-logic.ts'
import type { StepMeaning } from './document-steps.ts'

/** A place in a text that sends its reader somewhere. */
export interface FoundTarget extends Meant {
  /** go: on from there; skip: leave that out; follow: do it and come back; see: look it up. */
  readonly manner: 'go' | 'skip' | 'follow' | 'see' | 'end'
  readonly from: number
  readonly to: number
  /** True where the sentence says it for some cases only. */
  readonly conditional: boolean
}

/** What a reference means here. */
export interface Meant {
  readonly target: Target
  /** What is wrong with it; null where nothing is. */
  readonly fault: 'missing' | 'stands-above' | 'stands-below' | 'itself' | 'nothing-follows' | null
}

/** A target of which only the kind and the wording are known yet. */
export function target(kind: Target['kind'], name: string): Target {
  return { kind, name: name.replace(/\s+/g, ' ').trim(), step: null, section: null, document: null }
}

/** A step or a section of the same document. */
export function meant(written: string, { step, section }: StepMeaning, fault: Meant['fault']): Meant {
  return { target: { ...target(step === null ? 'section' : 'step', written), step, section }, fault }
}
