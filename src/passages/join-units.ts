import type { Passage } from '../../schemas/passage.ts'
import type { Place } from '../../schemas/place.ts'

/** A piece of a section that is never cut: a paragraph, an outermost list item, a table or a run of its rows. */
export interface Unit {
  readonly place: Place
  readonly text: string
  readonly kind: Passage['kind']
  /** It announces what comes next ("To operate the action you need:"), so it is kept with it. */
  readonly leadIn: boolean
  /** It stands for itself: a table, wording in a `:::say` container. Only a lead-in may join it. */
  readonly alone: boolean
}

/** About two thirds of what the embedded model reads at once, so that most passages are one window. */
const wordsOfPassage = 80

/** Neighbouring units of one kind joined up to about eighty words; a lead-in always joins what it announces. */
export function joinUnits(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const last = joined.at(-1)
    if (last !== undefined && canJoin(last, unit)) joined[joined.length - 1] = join(last, unit)
    else joined.push(unit)
  }
  return joined
}

function canJoin(last: Unit, unit: Unit): boolean {
  if ((last.kind === 'say') !== (unit.kind === 'say')) return false
  if (last.leadIn) return true
  if (last.alone || unit.alone) return false
  if (unit.leadIn || last.kind !== unit.kind) return false
  return countWords(last.text) + countWords(unit.text) <= wordsOfPassage
}

function join(last: Unit, unit: Unit): Unit {
  return {
    place: { ...last.place, end: unit.place.end },
    text: `${last.text}\n${unit.text}`,
    kind: unit.kind,
    leadIn: unit.leadIn,
    alone: unit.alone,
  }
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}
