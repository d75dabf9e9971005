import type { Answer } from '../../schemas/reply.ts'
import { findMembers } from '../decision-logic/grammar/find-members.ts'
import { tokenise } from '../decision-logic/grammar/tokenise.ts'
import type { AnswerSource } from './answer-source.ts'
import { namesEntities } from './case/entity-sets.ts'

/** What is asked about and what the answer is about, where these are two members of one set: two products, two tiers. */
export interface Gap {
  /** As the question writes it. */
  readonly asked: string
  readonly answered: readonly string[]
}

/**
 * The right thing of the wrong product: the question names one member of a closed set, and the quotations with their headings name others and not
 * it. Null where they name it, where they name none, since they are then for all, or where they say that they are.
 */
export function findGap({ case: known }: AnswerSource, answer: Answer, question: string): Gap | null {
  const said = tokenise(question)
  const text = answer.citations.map(({ headings, quote }) => `${headings.join('. ')}. ${quote}`).join('\n\n')
  const tokens = tokenise(text)
  const inAnswer = findMembers(tokens, known.vocabulary)
  for (const fact of known.facts) {
    if (fact.kind !== 'member' || fact.set === null) continue
    const { set, member } = fact
    const at = findMembers(said, known.vocabulary).find((one) => one.member === member)
    if (at === undefined || !namesEntities(set)) continue
    const others = inAnswer.filter((one) => set.members.includes(one.member))
    const names = others.filter(({ first }) => /^[\p{Lu}\p{N}]/u.test(tokens[first]?.text ?? ''))
    if (names.length === 0 || others.some((one) => one.member === member) || saysForAll(text, set.variable)) continue
    const answered = names.map(({ first, next }) => text.slice(tokens[first]?.from, tokens[next - 1]?.to))
    return {
      asked: question.slice(said[at.first]?.from, said[at.next - 1]?.to),
      answered: [...new Set(answered)].slice(0, 3),
    }
  }
  return null
}

/** "On every tier", "all our products". */
function saysForAll(text: string, variable: string): boolean {
  const noun = variable.split(/[^\p{L}]+/u).at(-1) ?? ''
  if (noun === '') return false
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return words.some(
    (word, at) => word.startsWith(noun) && words.slice(Math.max(0, at - 3), at).some((one) => quantifiers.has(one)),
  )
}

const quantifiers = new Set(['all', 'any', 'every', 'each', 'both', 'whichever', 'whatever'])

/** "No document says this for Card Two; there is one for Card One." */
export function describeGap({ asked, answered }: Gap): string {
  const listed = answered.length < 2 ? answered.join('') : `${answered.slice(0, -1).join(', ')} and ${answered.at(-1)}`
  return `No document says this for ${asked}; there is one for ${listed}.`
}

/** The source with what names a member before everything else, for documents that are too long to be quoted whole. */
export function preferring(source: AnswerSource, { asked }: Gap): AnswerSource {
  const name = asked.toLowerCase()
  const scores = new Map(source.scores)
  for (const { id, text } of source.passages)
    if (text.toLowerCase().includes(name)) scores.set(id, (scores.get(id) ?? 0) + 1)
  return { ...source, scores }
}
