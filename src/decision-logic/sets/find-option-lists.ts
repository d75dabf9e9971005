import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Document, Paragraph } from '../../../schemas/document.ts'

/** The closed sets that lists name: "valid options are", and below it an item for each, "Gift card - …". */
export function findOptionLists({ steps, paragraphs }: Document): ClosedSet[] {
  const first = new Map<number, Paragraph>()
  for (const paragraph of paragraphs) {
    if (paragraph.step !== null && !first.has(paragraph.step)) first.set(paragraph.step, paragraph)
  }
  return [...first].flatMap(([index, own]) => {
    const step = steps[index]
    if (step === undefined || own.say || !introduction.test(own.text.trimEnd())) return []
    const items = steps.filter(({ parent }) => parent === index)
    const members = items.map(({ text }) => nameOf(text))
    const named = members.filter((member) => member !== null)
    const whole = named.length === items.length && named.length >= 2 && new Set(named).size === named.length
    if (!whole) return []
    return [{ variable: '', members: named, from: 'sentence' as const, place: step.place }]
  })
}

const introduction =
  /\b(?:valid|possible|available|allowed|following)\s+(?:options?|values?|methods?|types?|choices)(?:\s+(?:are|include))?\s*:?$/i

/** What an item opens with, up to a dash, a colon or its end: one to four words. */
function nameOf(text: string): string | null {
  const name = /^([\p{L}\p{N}][\p{L}\p{N}'’ -]{1,40}?)\s*(?:\s[-–—]\s|:|$)/u.exec(text.trim())?.[1]
  return name === undefined || name.split(' ').length > 4 || /\p{Ll}\p{Lu}/u.test(name) ? null : name.toLowerCase()
}
