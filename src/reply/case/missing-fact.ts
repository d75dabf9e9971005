import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Atom, MemberGuard, QuantityGuard } from '../../../schemas/guard.ts'
import type { Clarify, Context } from '../../../schemas/reply.ts'
import { headWords } from '../../decision-logic/grammar/head-words.ts'
import { tokenise } from '../../decision-logic/grammar/tokenise.ts'
import { isWhole } from '../../decision-logic/grammar/units.ts'
import type { IndexedGroup } from '../../search-index/indexed-logic.ts'
import { isAnswer } from './decide-guard.ts'
import type { DocumentCase } from './document-case.ts'
import { namesEntities } from './entity-sets.ts'

/** A fact that could be asked for, with the question and the values that tell the branches apart. */
export interface MissingFact {
  readonly clarify: Clarify
  readonly values: readonly Context[string][]
}

/** What to ask to settle a condition; null where a customer cannot be asked: an inner state of a system, or words written for colleagues. */
export function missingFactOf(atom: Atom, group: IndexedGroup, known: DocumentCase): MissingFact | null {
  if (atom.kind === 'quantity') return askNumber(atom, group)
  if (atom.kind !== 'member') return null
  return isAnswer(atom) ? askAnswer(group) : askMember(atom, known)
}

function askMember(atom: MemberGuard, known: DocumentCase): MissingFact | null {
  const set = known.vocabulary.setsWith(atom.members).find((one) => namesEntities(one))
  if (set === undefined) return null
  const options = set.members.map((member) => asWritten(member, known))
  const noun = set.variable === '' ? 'of these' : set.variable
  const question = `Which ${noun} is it: ${listed(options)}?`
  const variable = camelCase(nameOf(set))
  return { clarify: { question, variable, type: 'enum', options }, values: options }
}

function nameOf({ variable }: Pick<ClosedSet, 'variable'>): string[] {
  const words = variable.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return words.length === 0 ? ['option'] : words
}

/** A member with the capitals that the document gives it. */
function asWritten(member: string, { groups }: DocumentCase): string {
  for (const { branches } of groups) {
    for (const { guard } of branches) {
      const at = guard.text.toLowerCase().indexOf(member)
      if (at !== -1) return guard.text.slice(at, at + member.length)
    }
  }
  return member.charAt(0).toUpperCase() + member.slice(1)
}

function askNumber(atom: QuantityGuard, group: IndexedGroup): MissingFact | null {
  const { unit, variable, anchor } = atom
  if (unit === '') return null
  const money = unit.startsWith('cent')
  const event = anchor === 'now' || anchor === 'birth' ? null : anchor
  const about = variable === '' ? headWords(tokenise(event ?? ''), 3) : variable.split(' ')
  const counted = money
    ? (currencies.get(unit) ?? 'money')
    : unit === 'percent'
      ? 'percent'
      : plural(unit.replace('-', ' '))
  const name =
    money || unit === 'percent'
      ? [...about, ...(about.length === 0 ? ['amount'] : [])]
      : [...about, ...counted.split(' ')]
  const question = money
    ? `What is the amount, in ${counted}${about.length === 0 ? '' : ` (${about.join(' ')})`}?`
    : anchor === 'now'
      ? `How many ${counted} ago was it?`
      : anchor === 'birth'
        ? `How old is it, in ${counted}?`
        : event !== null
          ? `How many ${counted} is it, counted from ${event}?`
          : `How many ${counted} is it${variable === '' ? '' : ` (${variable})`}?`
  return {
    clarify: { question, variable: camelCase(name), type: 'number', options: [], unit: counted },
    values: valuesAround(atom, group, money ? 100 : 1),
  }
}

const currencies = new Map([
  ['cent', 'dollars'],
  ['cent-gbp', 'pounds'],
  ['cent-eur', 'euros'],
])

/** The bounds of the group's conditions, and what lies just below and above them. */
function valuesAround({ unit }: QuantityGuard, { branches }: IndexedGroup, factor: number): number[] {
  const values = new Set<number>()
  const step = isWhole(unit) ? 1 : 0.5
  for (const { guard } of branches) {
    for (const atom of guard.kind === 'all' || guard.kind === 'any' ? guard.parts : [guard]) {
      if (atom.kind !== 'quantity' || atom.unit !== unit) continue
      for (const { low, high } of atom.intervals) {
        for (const bound of [low, high]) {
          if (bound === null) continue
          for (const value of [bound - step, bound, bound + step]) if (value >= 0) values.add(value / factor)
        }
      }
    }
  }
  return [...values].sort((one, other) => one - other)
}

/** A yes-or-no question of the document is asked as it stands, unless it speaks of the customer or of our systems. */
function askAnswer({ subject }: IndexedGroup): MissingFact | null {
  const question = subject?.replaceAll(/\s+/g, ' ').trim() ?? ''
  const words = question.split(' ')
  const inner =
    words.some((word, at) => at > 0 && /^\p{Lu}/u.test(word)) ||
    /\b(?:customers?|they|their|them|callers?|users?)\b/i.test(question)
  if (!question.endsWith('?') || question.slice(0, -1).includes('?') || words.length > 15 || inner) return null
  const name = headWords(tokenise(question), 4)
  if (name.length === 0) return null
  return {
    clarify: { question, variable: camelCase(name), type: 'boolean', options: ['Yes', 'No'] },
    values: [true, false],
  }
}

function camelCase(words: readonly string[]): string {
  return words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
}

function listed(options: readonly string[]): string {
  const quoted = options.map((option) => `“${option}”`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
