import { isDeepStrictEqual } from 'node:util'
import { findMembers, type NamedMember } from '../../decision-logic/grammar/find-members.ts'
import { readComparison } from '../../decision-logic/grammar/read-comparison.ts'
import { type Token, tokenise } from '../../decision-logic/grammar/tokenise.ts'
import type { Vocabulary } from '../../decision-logic/grammar/vocabulary.ts'
import { namesEntities } from './entity-sets.ts'
import type { Fact } from './fact.ts'
import { nameWords } from './name-words.ts'

/**
 * The facts that a question states of its case: "I am a Gold member and it has been 9 days". Precision first: what is about, limited, denied or
 * named beside another member of its set is no fact.
 */
export function readStatedFacts(text: string, vocabulary: Vocabulary, turn = 0): Fact[] {
  const tokens = tokenise(text)
  const amounts = clausesOf(withoutNumbersInNames(tokens, vocabulary)).flatMap((clause) => readAmounts(clause, turn))
  return [...readMembers(tokens, vocabulary, turn), ...amounts.filter((fact) => isAlone(fact, amounts))]
}

/** The 30 of "Card 30" counts nothing. */
function withoutNumbersInNames(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const named = findMembers(tokens, vocabulary)
  return tokens.map((token, at) => {
    return named.some(({ first, next }) => first <= at && at < next) ? { ...token, value: null } : token
  })
}

/** Of "it says £52, but I paid £55" nobody knows which is meant, and it may be what lies between them. */
function isAlone(fact: Amount, amounts: readonly Amount[]): boolean {
  return amounts.every((other) => other.unit !== fact.unit || isDeepStrictEqual(other.intervals, fact.intervals))
}

type Amount = Extract<Fact, { kind: 'quantity' }>

/** The members of closed sets that a question is about, each the only one of its set. */
function readMembers(tokens: readonly Token[], vocabulary: Vocabulary, turn: number): Fact[] {
  const named = findMembers(tokens, vocabulary).filter((one) => isMeant(one, tokens))
  return named.flatMap((one): Fact[] => {
    const { member, set, first } = one
    const alone = named.every((other) => other.member === member || !set.members.includes(other.member))
    const again = named.findIndex((other) => other.member === member && other.set === set) !== named.indexOf(one)
    if (!alone || again || isDenied(tokens, first)) return []
    return [{ kind: 'member', words: [], turn, member, set }]
  })
}

/** A word that is a member of something may be only a word: it counts where the set names entities, or where it is written as a name. */
function isMeant({ set, first }: NamedMember, tokens: readonly Token[]): boolean {
  return namesEntities(set) || (first > 0 && /^\p{Lu}/u.test(tokens[first]?.text ?? ''))
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at)
  return before.some(({ lower }) => /^(?:not|no|never|without|than|from|unlike|neither|nor)$|n't$/.test(lower))
}

/** Parts between commas, full stops, "and" and "but"; a number keeps the words of its own part. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]]
  for (const token of tokens) {
    if (/^(?:[.,;:?!()]|and|but|so|because)$/.test(token.lower)) clauses.push([])
    else clauses.at(-1)?.push(token)
  }
  return clauses
}

function readAmounts(clause: readonly Token[], turn: number): Amount[] {
  const facts: Amount[] = []
  for (let at = 0; at < clause.length; at++) {
    const amount = readComparison(clause, at)
    if (amount === null) continue
    const { first, next, unit, intervals } = amount
    at = next - 1
    const vague = vagueBefore.has(clause[first - 1]?.lower ?? '') || limits.has(clause[first]?.lower ?? '')
    // "A week late" is said of eight days, too; "more than a week" is not.
    const [{ low, high } = { low: null, high: null }] = intervals
    const article = low === high && /^(?:an?|half)$/.test(clause[first]?.lower ?? '')
    if (unit === null || vague || article) continue
    const words = nameWords([...clause.slice(0, first), ...clause.slice(next)])
    facts.push({ kind: 'quantity', words, turn, unit: unit.unit, intervals })
  }
  return facts
}

const vagueBefore = new Set(
  'about around roughly approximately approx nearly almost maybe perhaps some like every per each another for next within in not'.split(
    ' ',
  ),
)
/** "Within 30 days" is what is asked for, not what is the case. */
const limits = new Set(
  'within in up until by before maximum max minimum every per about around approximately'.split(' '),
)
