import { findMembers } from '../../decision-logic/grammar/find-members.ts'
import { headWords } from '../../decision-logic/grammar/head-words.ts'
import { readComparison } from '../../decision-logic/grammar/read-comparison.ts'
import { tokenise } from '../../decision-logic/grammar/tokenise.ts'
import { isUnit } from '../../decision-logic/grammar/units.ts'
import type { Vocabulary } from '../../decision-logic/grammar/vocabulary.ts'
import { readStatedFacts } from './read-stated-facts.ts'

const mostWords = 14

/**
 * True for a text that only changes the case of the question before it: "and if it is more than two weeks?", "what about Gold?". It states a fact
 * that the documents decide by, and says nothing else: whatever it names besides makes it a question of its own.
 */
export function isFollowUp(text: string, vocabulary: Vocabulary): boolean {
  if (text.trim().split(/\s+/).length > mostWords || readStatedFacts(text, vocabulary).length === 0) return false
  const tokens = tokenise(text)
  const read = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    const amount = readComparison(tokens, at)
    if (amount === null) continue
    for (let one = amount.first; one < amount.next; one++) read.add(one)
    at = Math.max(at, amount.next - 1)
  }
  for (const { first, next } of findMembers(tokens, vocabulary)) for (let one = first; one < next; one++) read.add(one)
  const rest = tokens.filter(({ lower }, at) => !read.has(at) && !isUnit(lower) && !openings.has(lower))
  return headWords(rest).length === 0
}

const openings = new Set(
  'ok okay thanks thank please well right hi hello actually sorry instead now ago then say let suppose imagine happen happens would member members tier level'.split(
    ' ',
  ),
)
