import type { Outcome } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { findTargets } from './find-targets.ts'
import type { FoundTarget } from './found-target.ts'
import { isHandOver } from './hand-over.ts'
import { saysOnlyWhereTo } from './says-only-where-to.ts'

/**
 * What a branch leads to. `text` stands at `place` in the file byte for byte, markup blanked; `step` is the index of the list item that it
 * stands in. Never throws: what sends its reader nowhere is an action.
 */
export function readOutcome(text: string, place: Place, document: Document, step: number | null): Outcome {
  const written = text.replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(written)) return { kind: 'nothing', text: written, place, target: null }
  const found = findTargets(text, place, document, step).filter(({ conditional, manner }) => {
    return !conditional && manner !== 'see'
  })
  const main = found.findLast(({ manner }) => manner !== 'follow') ?? found.findLast((one) => !comesBack(one))
  const target = main?.target ?? null
  return { kind: kindOf(text, written, main, found), text: written, place, target }
}

/** "Repeat step 2" is done where it is said. */
export function comesBack({ manner, target }: FoundTarget): boolean {
  return manner === 'follow' && /^steps?\b/i.test(target.name)
}

function kindOf(
  text: string,
  written: string,
  main: FoundTarget | undefined,
  found: readonly FoundTarget[],
): Outcome['kind'] {
  if (isHandOver(written)) return 'handoff'
  if (main === undefined) return 'action'
  if (main.manner === 'end') return 'resolution'
  if (!saysOnlyWhereTo(text, found)) return 'action'
  return main.target.kind === 'next' ? 'continue' : 'reference'
}
