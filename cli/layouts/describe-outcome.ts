import type { Outcome } from '../../schemas/decision-logic.ts'
import { cleanLine } from '../clean-text.ts'
import { type Span, toned } from './line.ts'

/** What a branch leads to, behind an arrow: "→ continue", "→ person: …", "→ step 5". */
export function describeOutcome({ kind, text, target }: Outcome): readonly Span[] {
  // Items that end with a full stop are joined with one.
  const words = cleanLine(text)
    .replace(/^[\s,;:.]+/, '')
    .replace(/ (?=[.,;!?](?: |$))/g, '')
    .replace(/([.!?:;])\.(?= )/g, '$1')
  const rest = words === '' ? '' : `: ${words}`
  switch (kind) {
    case 'continue':
      return [toned('good', '→ continue')]
    case 'handoff':
      return [toned('good', '→ a person'), { text: rest }]
    case 'resolution':
      return [toned('good', '→ the end'), { text: rest }]
    case 'reference':
      return target === null || target.kind === 'unknown'
        ? [toned('bad', '→ something that is not here'), toned('dim', rest)]
        : [toned('good', `→ ${targetName(target.kind, cleanLine(target.name))}`)]
    case 'nothing':
      return [toned('warn', '→ nothing is said')]
    case 'action': {
      const then = target === null || target.kind === 'unknown' ? '' : targetName(target.kind, cleanLine(target.name))
      return [toned('dim', '→ '), { text: words }, ...(then === '' ? [] : [toned('good', ` → ${then}`)])]
    }
  }
}

/** Where it goes on; the text itself says how. */
function targetName(kind: string, name: string): string {
  if (kind === 'next') return 'continue'
  if (kind === 'skip') return 'skip the next step'
  return kind === 'end' ? 'the end' : name
}
