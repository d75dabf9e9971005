import type { Config } from '../../schemas/config.ts'
import type { ClosedSet } from '../../schemas/decision-logic.ts'
import type { Passage } from '../../schemas/passage.ts'
import { Vocabulary } from '../decision-logic/grammar/vocabulary.ts'
import { findEnumerationsIn } from '../decision-logic/sets/find-enumerations.ts'

/** The closed sets of a knowledge base as its index shows them: those of the configuration, and those that sentences of passages list. */
export function learnVocabulary(passages: readonly Passage[], declared: Config['sets']): Vocabulary {
  const sets: ClosedSet[] = Object.entries(declared).map(([variable, members]) => {
    const lower = members.map((member) => member.toLowerCase())
    return { variable: variable.toLowerCase(), members: lower, from: 'config', place: null }
  })
  const seen = new Set(sets.map(keyOf))
  for (const { text, place } of passages) {
    for (const set of findEnumerationsIn({ text, place })) {
      if (!seen.has(keyOf(set))) sets.push(set)
      seen.add(keyOf(set))
    }
  }
  return new Vocabulary(sets)
}

function keyOf({ members }: ClosedSet): string {
  return [...members].sort().join('\n')
}
