import type { Paragraph } from '../../../schemas/document.ts'
import type { Atom, Guard } from '../../../schemas/guard.ts'
import { placeInText } from '../../document/place-in-text.ts'
import type { Span } from '../clauses/find-clauses.ts'
import type { Condition, ConditionPart } from '../grammar/read-condition.ts'

/** A condition that was read in a paragraph, as a guard with its places. `span` is the whole of it. */
export function makeGuard(condition: Condition, span: Span, paragraph: Paragraph): Guard {
  const parts = condition.parts.map((part) => makeAtom(part, paragraph))
  const [only] = parts
  const whole = wordsAt(span, paragraph)
  if (only === undefined) return { kind: 'opaque', ...whole }
  return parts.length === 1 ? { ...only, ...whole } : { kind: condition.joined, parts, ...whole }
}

function makeAtom(part: ConditionPart, paragraph: Paragraph): Atom {
  const words = wordsAt(part, paragraph)
  switch (part.kind) {
    case 'quantity': {
      const { variable, unit, intervals, anchor, calendar } = part
      return {
        kind: 'quantity',
        ...words,
        variable,
        unit: unit?.unit ?? '',
        intervals: [...intervals],
        anchor,
        calendar,
      }
    }
    case 'member':
      return { kind: 'member', ...words, variable: part.variable, members: [...part.members], negated: part.negated }
    default:
      return { kind: part.kind, ...words }
  }
}

function wordsAt({ from, to }: Span, { text, place }: Paragraph): { text: string; place: Atom['place'] } {
  return { text: text.slice(from, to).replace(/\s+/g, ' ').trim(), place: placeInText(place, text, from, to) }
}
