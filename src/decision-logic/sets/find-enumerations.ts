import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Document, Paragraph } from '../../../schemas/document.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { numberWord } from '../grammar/number-words.ts'
import { singular } from '../grammar/units.ts'
import { findOptionLists } from './find-option-lists.ts'

/** The closed sets that sentences list: "There are three levels: regular, silver, gold", "Options include: 'By Mail' or 'In Store'". */
export function findEnumerations(document: Document): ClosedSet[] {
  const sentences = document.paragraphs
    .filter(({ say }) => !say)
    .flatMap((paragraph) => [...findEnumerationsIn(paragraph)])
  return [...sentences, ...findOptionLists(document)]
}

const cue =
  /option|whether|if it|there (?:are|is)|can be|must be|valid|possible|types?|levels?|status|methods?|tiers?|one of|either|categor/i

const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’&/-]*"
const noun = `(?:${word} ){0,3}${word}`

/** What introduces a list, with the noun that the members are of where it is named. */
const introductions: readonly RegExp[] = [
  new RegExp(`\\bthere\\s+are\\s+(?<count>${word})\\s+(?:different\\s+|possible\\s+)?(?<noun>${noun})\\s*:\\s*`, 'giu'),
  new RegExp(`\\b(?:possible|valid|available|allowed)\\s+(?<noun>${noun}?)\\s+(?:are|include)\\s*:?\\s*`, 'giu'),
  /\boptions?(?:\s+(?:include|are(?:\s+one\s+of(?:\s+the)?(?:\s+\w+)?)?))?\s*:?\s*(?=[['"‘“])/giu,
  new RegExp(
    `\\b(?:the\\s+)?(?<noun>${word})(?:\\s+of\\s+(?:an?\\s+|the\\s+)?${word})?\\s+(?:can|must|may)\\s+(?:only\\s+)?be(?:\\s+either|\\s+one\\s+of)?\\s*:\\s*`,
    'giu',
  ),
  new RegExp(
    `\\b(?<noun>(?:${word}\\s)?(?:level|status|tier|type|method|category|plan|grade|class))s?\\s*\\(\\s*`,
    'giu',
  ),
  /\beither\s+(?=['"‘“])/giu,
  // Only where somebody asks: "if it is wet, wait" names no set.
  /\b(?:whether|(?:know|check|see|ask|tell|say|confirm|out)\s+if)\s+(?:it's|it’s|it\s+is|they\s+are)\s+(?=[\p{Ll}-]+,)/giu,
]

/** The same in one text; `place` is where it stands. */
export function* findEnumerationsIn({ text, place }: Pick<Paragraph, 'text' | 'place'>): Generator<ClosedSet> {
  if (!cue.test(text)) return
  const seen = new Set<number>()
  for (const introduction of introductions) {
    for (const match of text.matchAll(introduction)) {
      const start = match.index + match[0].length
      if (seen.has(start)) continue
      const list = readList(text.slice(start, start + 300), match[0].trimEnd().endsWith('('))
      const { count = '', noun: named = '' } = match.groups ?? {}
      if (list === null || !isCount(count, list.members.length)) continue
      seen.add(start)
      const variable = nameOf(named)
      yield {
        variable,
        members: list.members,
        from: 'sentence',
        place: placeInText(place, text, match.index, start + list.length),
      }
    }
  }
}

/** "There are three …" lists three; where no number says so, any length will do. */
function isCount(count: string, length: number): boolean {
  if (count === '') return true
  const value = /^\d+$/.test(count) ? Number(count) : numberWord(count.toLowerCase())
  return value === length
}

/** "types of payment methods" and "payment method types" to payment method. */
function nameOf(named: string): string {
  const words = named
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => !/^(?:types?|kinds?|of|the|options?|possible|valid|membership options)$/.test(part))
  const last = words.at(-1)
  return last === undefined ? '' : [...words.slice(0, -1), singular(last)].join(' ')
}

/** The members of a list to the end of its sentence or bracket; null where it is none: two at least, four words each at most. */
function readList(text: string, bracketed: boolean): { members: string[]; length: number } | null {
  const quoted = /^\[?\s*(?:(?:['‘"“])[^'’"“”\n]{1,40}(?:['’"”])[\s,]*(?:(?:or|and)\s+)?){2,12}\]?/u.exec(text)
  if (quoted !== null && !bracketed) {
    const members = [...quoted[0].matchAll(/['‘"“]([^'’"“”\n]{1,40})['’"”]/gu)].map((match) => tidy(match[1] ?? ''))
    return members.length < 2 || hasTwice(members) ? null : { members, length: quoted[0].length }
  }
  const end = bracketed ? /\)/ : /[.;(\n]|$/
  const stop = end.exec(text)
  if (stop === null) return null
  const inner = text.slice(0, stop.index)
  if (!/,|\bor\b|\band\b/.test(inner)) return null
  // Names in code are examples of what there is.
  if (/\p{Ll}\p{Lu}/u.test(inner)) return null
  const members = inner.split(/\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/).map(tidy)
  const plain = members.every(
    (member) => /^[\p{L}\p{N}][\p{L}\p{N}'’ -]*$/u.test(member) && member.split(' ').length <= 4,
  )
  if (!plain || members.length < (bracketed ? 3 : 2) || members.length > 12 || hasTwice(members)) return null
  return { members, length: stop.index }
}

function hasTwice(members: readonly string[]): boolean {
  return new Set(members).size < members.length
}

function tidy(member: string): string {
  return member.replace(/\s+/g, ' ').replace(/[.,]$/, '').trim().toLowerCase()
}
