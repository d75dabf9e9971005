import type { Target } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import { isWhole } from '../decision-logic/grammar/units.ts'
import { describeValues } from '../decision-logic/partition/describe-values.ts'
import { findBetween } from '../decision-logic/seams/find-between.ts'
import { findSentInVain } from '../decision-logic/seams/find-sent-in-vain.ts'
import { readScope } from '../decision-logic/seams/read-scope.ts'
import type { Seam, SeamSide } from '../decision-logic/seams/seam.ts'
import { isReadable } from '../document/knowledge-base.ts'
import { resolveLink } from '../document/resolve-link.ts'
import { wordsOfName } from './references/words-of-name.ts'
import { type Draft, defineRule } from './rule.ts'
import { customerAt } from './wording/customer-at.ts'
import { shorten } from './wording/shorten.ts'

/** Cases that fall between two documents of which one sends to the other, or that both take. */
export const seamGap = defineRule({
  id: 'seam-gap',
  summary: 'Where one document sends cases to another, that one takes them.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase, logicOf, vocabularyOf }) {
    const sides = knowledgeBase.documents
      .filter((document) => isReadable(document) && logicOf(document).audited)
      .map((document): SeamSide => {
        const vocabulary = vocabularyOf(document)
        return { document, logic: logicOf(document), vocabulary, scope: readScope(document, vocabulary) }
      })
    const named = new NamedSides(sides)
    const joined = new Set<string>()
    for (const side of sides) {
      for (const seam of findSentInVain(side, (target) => named.meant(target, side))) {
        joined.add(keyOf(seam.from, seam.to))
        yield draftOf(seam)
      }
    }
    for (const [one, other] of neighbours(sides)) {
      const seam = joined.has(keyOf(one, other)) ? null : findBetween(one, other, sides)
      if (seam !== null) yield draftOf(seam)
    }
  },
})

/** Pairs of documents that say whom they are for, in one unit, of which one refers to the other or both have one subject. */
function* neighbours(sides: readonly SeamSide[]): Generator<[SeamSide, SeamSide]> {
  const scoped = sides.flatMap((side) => {
    const { document, scope } = side
    if (scope?.kind !== 'quantity') return []
    const linked = document.links.map(({ url }) => resolveLink(document.path, url)?.path)
    return [{ side, unit: scope.unit, linked: new Set(linked), title: wordsOfName(document.title) }]
  })
  for (const [at, one] of scoped.entries()) {
    for (const other of scoped.slice(at + 1)) {
      if (one.unit !== other.unit) continue
      const refers = one.linked.has(other.side.document.path) || other.linked.has(one.side.document.path)
      const together = one.side.document.root === other.side.document.root && haveOneSubject(one.title, other.title)
      if (refers || together) yield [one.side, other.side]
    }
  }
}

/** "Refund a recent order" and "Refund an older order": titles that differ in one word. */
function haveOneSubject(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length
  return shared >= 2 && one.length - shared <= 1 && other.length - shared <= 1
}

/** Documents by path, and by the title that a text calls them, where only one of a root has it. */
class NamedSides {
  readonly #byPath: ReadonlyMap<string, SeamSide>
  readonly #byTitle = new Map<string, SeamSide | null>()

  constructor(sides: readonly SeamSide[]) {
    this.#byPath = new Map(sides.map((side) => [side.document.path, side]))
    for (const side of sides) {
      const key = titleKey(side.document, side.document.title)
      this.#byTitle.set(key, this.#byTitle.has(key) ? null : side)
    }
  }

  meant({ document, name }: Target, { document: from }: SeamSide): SeamSide | null {
    if (document !== null) return this.#byPath.get(document) ?? null
    return this.#byTitle.get(titleKey(from, name)) ?? null
  }
}

function titleKey({ root }: Document, title: string): string {
  return `${root}\n${wordsOfName(title).join(' ')}`
}

function keyOf(one: SeamSide, other: SeamSide): string {
  return [one.document.path, other.document.path].sort().join('\n')
}

function draftOf(seam: Seam): Draft {
  const { from, to, kind, at, other } = seam
  const [one, two] = [from, to].map(({ document }) => `"${shorten(document.title, 60)}"`)
  const { what, line, example } = wordsOf(seam)
  const conditions = `"${shorten(at.text)}" here, "${shorten(other.text)}" there`
  const related = [{ message: `Whom ${two} takes`, place: other.place }]
  if (kind === 'both') {
    return {
      place: at.place,
      related,
      message: `${what} belongs to two documents, ${one} and ${two}: ${conditions}.`,
      witness: `${example}: both documents say that they are for this case`,
      hint: 'Leave the value out of one of the two: "less than" for "or less", "more than" for "or more".',
    }
  }
  const sent = kind === 'sent-in-vain'
  return {
    place: at.place,
    related,
    message: sent
      ? `${what} is sent to ${two}, which does not take it: ${conditions}.`
      : `${what} belongs to neither of two documents, ${one} and ${two}: ${conditions}.`,
    witness: `${example}: ${sent ? `sent on to ${two}, and nothing there says what to do` : 'neither document says what to do'}`,
    hint: `Add the missing case to ${sent ? two : 'one of the two'}: "${line}"; or move the limit of one of them.`,
  }
}

function wordsOf({ cases }: Seam): { what: string; line: string; example: string } {
  if (cases.kind === 'member') {
    const [first = ''] = cases.members
    const what = cases.members.map((member) => `"${member}"`).join(' and ')
    return {
      what,
      line: `- ${capital(first)}: …`,
      example: `a customer with ${[cases.on.variable, first].filter((word) => word !== '').join(' ')}`,
    }
  }
  const { unit, variable } = cases.on
  const values = cases.intervals.map((interval) => describeValues(interval, unit, isWhole(unit))).join(', ')
  const of = variable === '' ? '' : ` (${variable})`
  return { what: `${capital(values)}${of}`, line: `- ${capital(values)}: …`, example: customerAt(values, variable) }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
