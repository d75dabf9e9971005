import type { Document } from '../../../schemas/document.ts'
import { stepsIn } from '../../decision-logic/outcomes/document-steps.ts'
import { indexOfByte } from '../../decision-logic/outcomes/index-of-byte.ts'
import type { KnowledgeBase } from '../../document/knowledge-base.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { resolveLink } from '../../document/resolve-link.ts'
import type { Draft } from '../rule.ts'

/** "[Refund a parcel](refund.md), step 9": steps of other documents that these do not have. */
export function* stepsElsewhere(document: Document, { documents }: KnowledgeBase): Generator<Draft> {
  for (const link of document.links) {
    const resolved = link.kind === 'link' ? resolveLink(document.path, link.url) : null
    if (resolved === null || resolved.path === document.path) continue
    const paragraph = document.paragraphs.find(({ place }) => {
      return place.start.offset <= link.place.start.offset && link.place.end.offset <= place.end.offset
    })
    if (paragraph === undefined || paragraph.say) continue
    const { text, place } = paragraph
    const from = indexOfByte(text, link.place.end.offset - place.start.offset)
    const named = stepBehind.exec(text.slice(from, from + 40))
    const other = named === null ? undefined : documents.find(({ path }) => path === resolved.path)
    const number = named?.groups?.['number'] ?? ''
    if (named === null || other === undefined) continue
    const start = { step: null, section: 0, offset: 0 }
    if (stepsIn(other).byNumber(number, start) !== null || !stepsIn(other).lacks(number, start)) continue
    const at = from + named[0].search(/step/i)
    yield {
      place: placeInText(place, text, at, from + named[0].length),
      message: `The text names step ${number} of "${other.title}", and that document has no such step.`,
      witness: 'a colleague who opens the document and looks for the step',
      hint: 'Name the step that is meant, by its number and its words.',
    }
  }
}

const stepBehind = /^\s*(?:[,(:]\s*)?(?:under\s+|in\s+|from\s+|see\s+)?step\s+(?<number>\d{1,3})\b/i
