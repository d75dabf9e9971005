import type { Interval } from '../../schemas/guard.ts'
import { type Condition, type ConditionPart, readCondition } from '../../src/decision-logic/grammar/read-condition.ts'
import { tokenise } from '../../src/decision-logic/grammar/tokenise.ts'
import { noVocabulary, Vocabulary } from '../../src/decision-logic/grammar/vocabulary.ts'

/** The levels of a library card, for tests that need a known set. */
export const levels = new Vocabulary([
  { variable: 'level', members: ['basic', 'plus', 'family'], from: 'config', place: null },
])

/** A condition to what was read of it: "waited (7,) day", "lamp {on}", "not {basic} & price (,500] cent", "opaque". */
export function sayRead(text: string, bare = false, vocabulary: Vocabulary = levels): string {
  return sayCondition(readCondition(tokenise(text), { vocabulary, bare }))
}

/** As `sayRead`, without known sets. */
export function sayReadAlone(text: string): string {
  return sayRead(text, false, noVocabulary)
}

export function sayCondition({ joined, parts }: Condition): string {
  return parts.map(sayPart).join(joined === 'all' ? ' & ' : ' | ')
}

/** "[2,5]", "(7,)": bounds as mathematicians write them, an open end empty. */
export function sayInterval({ low, lowClosed, high, highClosed }: Interval): string {
  return `${lowClosed ? '[' : '('}${low ?? ''},${high ?? ''}${highClosed ? ']' : ')'}`
}

function sayPart(part: ConditionPart): string {
  if (part.kind === 'quantity') {
    const { variable, intervals, unit, anchor } = part
    const words = [
      variable,
      intervals.map(sayInterval).join('u'),
      unit?.unit ?? '',
      anchor === null ? '' : `@${anchor}`,
    ]
    return words.filter((word) => word !== '').join(' ')
  }
  if (part.kind !== 'member') return part.kind
  return `${part.variable} ${part.negated ? 'not ' : ''}{${part.members.join('|')}}`.trim()
}
