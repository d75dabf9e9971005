import type { Branch, DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { utf8Length } from '../../document/source-text.ts'
import type { Draft } from '../rule.ts'
import { shorten } from '../wording/shorten.ts'

/** Cases that are named and say nothing: "- Yes:" beside "- No: continue", "**If it is on:**" with nothing below it. */
export function* emptyBranches(document: Document, { groups }: DecisionLogic): Generator<Draft> {
  const listed = groups.filter(({ shape }) => shape !== 'table').flatMap(({ branches }) => branches)
  const empty = new Map<number, Branch>()
  const saying = new Set<number>()
  for (const branch of listed) {
    if (branch.outcome.kind === 'nothing') empty.set(branch.guard.place.start.offset, branch)
    else if (branch.step !== null) saying.add(branch.step)
  }
  for (const paragraph of document.paragraphs) {
    if (paragraph.say) continue
    const { text, place, step } = paragraph
    const own = text.replace(/\s+/g, ' ').trim()
    // A sentence that ends there is none: "- if the card is stolen." is one of several causes.
    if (own === '' || own.length > 200 || /[.!?]$|^\(/.test(own)) continue
    // What is only a link is looked up behind it.
    if (document.links.some((link) => isWithin(link.place, place))) continue
    const from = text.search(/\S/)
    const branch = empty.get(place.start.offset + utf8Length(text, 0, from))
    const bare = own.replace(/\s*(?:\([^()]*\)\s*)?[:,]?$/, '')
    const isCase = branch !== undefined && bare.replace(/\([^()]*\)/g, '').trim().length <= branch.guard.text.length + 2
    if (
      step === null
        ? !isCase || !isBareLabel(document, paragraph, own)
        : !isBareItem(document, paragraph, own, isCase, saying)
    )
      continue
    yield {
      place: placeInText(place, text, from, from + text.trim().length),
      message: `The case "${shorten(bare)}" is named, and nothing says what is done.`,
      witness: `a customer in the case "${shorten(bare, 50)}": no sentence says what is done for them`,
      hint: 'Write what is done, or who takes over; take the case out where it needs nothing.',
    }
  }
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset
}

const conditions = /^(?:if|when|unless|for (?:all|any)|otherwise|in any other case)\b/i

/** `isCase`: the item is a condition and nothing else. `saying`: items that are a condition with what is done. */
function isBareItem(
  document: Document,
  paragraph: Paragraph,
  own: string,
  isCase: boolean,
  saying: ReadonlySet<number>,
): boolean {
  const { steps } = document
  const { step } = paragraph
  const item = step === null ? undefined : steps[step]
  if (step === null || item === undefined || !isAlone(document, step, paragraph)) return false
  const siblings = [...steps.keys()].filter((index) => steps[index]?.list === item.list && index !== step)
  const promised = /[:,]$/.test(own)
  if (isCase && promised && conditions.test(own)) return true
  const deciding = siblings.filter((index) => saying.has(index)).length
  if (own.endsWith(':') && own.length <= 90 && deciding > 0 && 2 * deciding >= siblings.length) return true
  // Without a colon: beside conditions that have what is done below them.
  const parents = siblings.filter((index) => steps.some(({ parent }) => parent === index))
  return isCase && parents.length > 0 && 2 * parents.length >= siblings.length
}

/** True where an item holds nothing but a paragraph, and nothing stands behind the list that it could lead into. */
function isAlone({ steps, paragraphs, blocks }: Document, step: number, paragraph: Paragraph): boolean {
  const item = steps[step]
  if (item === undefined || steps.some(({ parent }) => parent === step)) return false
  if (paragraphs.some((other) => other !== paragraph && other.step === step)) return false
  // What the item has beside its paragraph is code, a table or a picture.
  if (item.place.end.offset > paragraph.place.end.offset + 4) return false
  const last = !steps.some((other) => other.block === item.block && other.place.start.offset > item.place.start.offset)
  const next = blocks[item.block + 1]
  return !last || next?.section !== item.section || next.kind === 'paragraph' || next.kind === 'rule'
}

/** True where a label has no block of its section behind it, or only another label. */
function isBareLabel({ blocks }: Document, paragraph: Paragraph, own: string): boolean {
  if (!own.endsWith(':') || blocks[paragraph.block]?.kind !== 'paragraph') return false
  const next = blocks[paragraph.block + 1]
  if (next === undefined || next.section !== paragraph.section) return true
  return next.kind === 'paragraph' && conditions.test(next.text.trim()) && next.text.trim().endsWith(':')
}
