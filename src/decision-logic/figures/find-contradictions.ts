import type { Document } from '../../../schemas/document.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { areComparable } from './compare-claims.ts'
import { type Claim, contentStems } from './read-claims.ts'

/** A claim of one document that others contradict; all of `others` have the same value. */
export interface Contradiction {
  readonly claim: Claim
  readonly others: readonly Claim[]
}

/**
 * Claims of different documents whose clauses consist of the same words and that give different values. It counts where two or more documents
 * agree and one does not, or where the two clauses say by themselves, and by their headings, that they speak of everything of their kind.
 */
export function findContradictions(claims: readonly Claim[]): Contradiction[] {
  const statements = claims.filter(({ sentence }) => !example.test(sentence))
  const found = new Map<Claim, Contradiction>()
  const take = (contradiction: Contradiction | null): void => {
    if (contradiction !== null && !found.has(contradiction.claim)) found.set(contradiction.claim, contradiction)
  }
  for (const group of groupBy(statements, wordsOf)) {
    for (const comparable of alike(group)) take(outvoted(comparable) ?? paired(comparable))
  }
  for (const group of groupBy(statements, phraseOf)) {
    for (const comparable of alike(group)) take(outvoted(comparable))
  }
  for (const group of groupBy(statements, statementOf)) {
    const [one, other] = group
    if (one !== undefined && other !== undefined && group.length === 2 && areComparable(one, other))
      take({ claim: other, others: [one] })
  }
  return [...found.values()]
}

const example = /\b(?:example|e\.g|for instance|such as)\b/i

/** Claims with an equal key, with at least two values; null is no key. */
function groupBy(claims: readonly Claim[], keyOf: (claim: Claim) => string | null): Claim[][] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [claim])
    else group.push(claim)
  }
  return [...groups.values()].filter((group) => {
    const [first] = group
    return group.some(({ key }) => key !== first?.key)
  })
}

function wordsOf({ near, names, unit }: Claim): string | null {
  const words = [...new Set([...near, ...names])].sort()
  return words.length < fewestWords ? null : `${unit.dimension} ${words.join(' ')}`
}

/** A phrase tells what it is about by a name: "on Leaf and # on Canopy". */
function phraseOf({ phrase, names }: Claim): string | null {
  return names.size === 0 || phrase.split(' ').length < longestPhrase ? null : phrase
}

/** A plain statement in its place: a section, and the item that it stands under. Said twice there, word for word, it has one value. */
function statementOf({ document, section, step, sentence, figure, say, cell, near }: Claim): string | null {
  if (![...near].some((word) => !measures.has(word))) return null
  if (cell || conditional.test(sentence) || sentence.length > longestStatement) return null
  const [before, behind] = [sentence.slice(0, figure.from), sentence.slice(figure.to)]
  if (!states.test(before) || /\d/.test(before + behind)) return null
  const under = step === null ? null : (document.steps[step]?.parent ?? null)
  const words = `${before}#${behind}`
    .toLowerCase()
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()
  return `${document.path} ${section} ${under} ${say} ${words}`
}

const longestStatement = 200

/** "The fee is": a noun of which there is one, and a verb that gives it its value. */
const states = /^\W*(?:the|our)\s[\p{L}\s'’-]+\s(?:is|are|costs?|takes?|lasts?)\s(?:\p{L}+\s){0,4}$/iu

const fewestWords = 2
const longestPhrase = 8

/** The parts of a group that compare in the same direction and unit. */
function alike(group: readonly Claim[]): Claim[][] {
  const parts: Claim[][] = []
  for (const claim of group) {
    const part = parts.find(([first]) => first !== undefined && areComparable(first, claim))
    if (part === undefined) parts.push([claim])
    else part.push(claim)
  }
  return parts
}

function outvoted(group: readonly Claim[]): Contradiction | null {
  const byKey = new Map<string, Claim[]>()
  for (const claim of group) byKey.set(claim.key, [...(byKey.get(claim.key) ?? []), claim])
  const [one, other] = [...byKey.values()].sort((a, b) => documentsOf(b) - documentsOf(a))
  const [claim] = other ?? []
  if (one === undefined || other === undefined || claim === undefined || byKey.size !== 2) return null
  if (documentsOf(one) < 2 || documentsOf(other) !== 1 || claim.near.size + claim.names.size < 3) return null
  if (isCopied(claim, one)) return null
  if (one.some(({ sentence }) => conditional.test(sentence) !== conditional.test(claim.sentence))) return null
  // A document that says both speaks of two cases.
  return one.some(({ document }) => document === claim.document) ? null : { claim, others: one }
}

/** Copies of a long sentence are the subject of another rule. */
function isCopied(claim: Claim, others: readonly Claim[]): boolean {
  return (
    claim.words.size >= 6 &&
    others.some(({ words }) => words.size === claim.words.size && [...words].every((word) => claim.words.has(word)))
  )
}

function documentsOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ document }) => document)).size
}

function paired(group: readonly Claim[]): Contradiction | null {
  const [one, other] = group
  if (one === undefined || other === undefined || group.length !== 2 || one.key === other.key) return null
  const together = one.document === other.document && (one.block === other.block || one.section === other.section)
  return !together && isGeneral(one) && isGeneral(other) ? { claim: other, others: [one] } : null
}

/** True for a statement that nothing narrows: no condition, no "this", and headings that only name what it is about. */
function isGeneral(claim: Claim): boolean {
  if (conditional.test(claim.sentence) || !claim.leads) return false
  if (claim.names.size > 0 && claim.near.size >= 3 && (claim.cell || level.test(claim.sentence))) return true
  if (![...claim.near].some((word) => !measures.has(word))) return false
  const scope = scopeOf(claim.document, claim.section)
  return scope.every((word) => claim.near.has(word) || claim.names.has(word) || general.has(word))
}

/** "On Silver", "for Gold members": the name says whom it is about, whatever the heading. */
const level = /\b(?:on|for) \p{Lu}/u

/** Words that every table of limits uses: they say what is measured, not of what. */
const measures = new Set(
  contentStems(
    tokenise(
      'maximum minimum length size limit default value number rate total time amount average duration period range is set takes take about approximately up',
    ),
  ),
)

const conditional = /\b(?:if|unless|when|where|only|this|these|that|those|it|they|some|most|usually|today)\b/i

/** The stems of the nearest heading below the title that says anything, or of the title. */
function scopeOf(document: Document, section: number): string[] {
  const { trail = [], depth = 0 } = document.sections[section] ?? {}
  const heading = depth >= 2 ? (trail.at(-1) ?? '') : ''
  const stems = contentStems(tokenise(heading)).filter((word) => !general.has(word))
  return stems.length > 0 ? stems : contentStems(tokenise(document.title))
}

const general = new Set(
  contentStems(
    tokenise(
      'faq faqs policy policies overview question questions general information rules rule procedure procedures step steps summary summaries handbook guide terms conditions frequently asked answers help',
    ),
  ),
)
