import type { QuantityGuard } from '../../../schemas/guard.ts'
import { headWords, stem } from '../grammar/head-words.ts'
import { tokenise } from '../grammar/tokenise.ts'

/**
 * True where two conditions of different documents certainly measure the same: in one unit, of a thing with one name, counted from one event.
 * `strict`: all words of the names are the same, "order" and "damaged order" are two things.
 */
export function isSameMeasure(one: QuantityGuard, other: QuantityGuard, strict: boolean): boolean {
  if (one.unit === '' || one.unit !== other.unit || one.calendar !== other.calendar) return false
  const [own, its] = [wordsOf(one.variable), wordsOf(other.variable)]
  if (!haveEqual(wordsOf(one.anchor ?? ''), wordsOf(other.anchor ?? ''))) return false
  if (own.size === 0 && its.size === 0) return one.anchor !== null && one.anchor !== 'now'
  return strict ? haveEqual(own, its) : [...own].some((word) => its.has(word))
}

function wordsOf(name: string): Set<string> {
  return new Set(headWords(tokenise(name), 12).map(stem))
}

function haveEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word))
}
