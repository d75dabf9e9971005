import type { Document } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import { stepsIn } from '../decision-logic/outcomes/document-steps.ts'
import { findTargets } from '../decision-logic/outcomes/find-targets.ts'
import type { FoundTarget } from '../decision-logic/outcomes/found-target.ts'
import { placeInText } from '../document/place-in-text.ts'
import { stepsElsewhere } from './references/steps-elsewhere.ts'
import { type Draft, defineRule } from './rule.ts'

/** "Go to step 9" where there are six, "skip the next step" in the last one, "the Refund step below" that stands above. */
export const wrongReference = defineRule({
  id: 'wrong-reference',
  summary: 'A step that the text sends its reader to exists, and stands where the text says.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, { logicOf, knowledgeBase }) {
    if (!logicOf(document).audited) return
    for (const text of textsOf(document)) {
      if (!mayRefer.test(text.text)) continue
      for (const found of findTargets(text.text, text.place, document, text.step)) {
        const draft = judge(document, text, found)
        if (draft !== null) yield draft
      }
    }
    yield* stepsElsewhere(document, knowledgeBase)
  },
})

/** Paragraphs, and the cells of tables, which have no exact places within. */
function* textsOf(document: Document): Generator<ReferringText> {
  for (const { say, text, place, step, section } of document.paragraphs) {
    if (!say) yield { text, place, step, section, exact: true }
  }
  for (const { section, rows, place: table } of document.tables) {
    const around = document.steps.findLastIndex(({ place }) => {
      return place.start.offset <= table.start.offset && table.end.offset <= place.end.offset
    })
    const step = around < 0 ? null : around
    for (const { text, place } of rows.flat()) yield { text, place, step, section, exact: false }
  }
}

interface ReferringText {
  readonly text: string
  readonly place: Place
  readonly step: number | null
  readonly section: number
  readonly exact: boolean
}

const mayRefer = /\b(?:steps?|section|stage|path|option|phase|part|case|scenario|method|task|procedure)\b/i

function judge(document: Document, paragraph: ReferringText, found: FoundTarget): Draft | null {
  const { from, to, fault, manner } = found
  const place = paragraph.exact ? placeInText(paragraph.place, paragraph.text, from, to) : paragraph.place
  const written = paragraph.text.slice(from, to).replace(/\s+/g, ' ')
  const name = found.target.name
  if (fault === 'missing') {
    return {
      place,
      message: `The text names "${written}", and the document has no such step.`,
      witness: `a customer whose case comes to this sentence: nobody can tell what is done next`,
      hint: `${whatThereIs(document, paragraph)}Name the step that is meant, by its number and its words.`,
    }
  }
  if (fault === 'itself' && manner === 'go') {
    return {
      place,
      message: `The text sends its reader to ${name}, which is the step that it stands in.`,
      witness: 'a customer whose case comes to this sentence comes to it again and again',
      hint: 'Name the step that is meant.',
    }
  }
  if (fault === 'nothing-follows' && manner === 'skip') {
    return {
      place,
      message: `The text says to skip "${written}", and fewer steps than that follow.`,
      witness: 'a customer whose case comes to this sentence: nobody can tell which step is next',
      hint: 'Say what is skipped, or that the case ends here.',
    }
  }
  if (fault === 'stands-above' || fault === 'stands-below') {
    const [said, stands] = fault === 'stands-above' ? ['below', 'above'] : ['above', 'below']
    return {
      place,
      message: `The text sends its reader to "${name}" ${said}, and that stands ${stands}.`,
      witness: `a colleague who looks ${said} for it and takes another step for the one meant`,
      hint: `Write "${stands}", or name the step that is meant by its number.`,
    }
  }
  return null
}

/** What can be meant: the step that comes next, where steps have names, else how many there are. */
function whatThereIs(document: Document, paragraph: ReferringText): string {
  const known = stepsIn(document)
  if (known.labels('step') > 1) {
    const at = { step: paragraph.step, section: paragraph.section, offset: paragraph.place.start.offset }
    const next = document.sections[known.after(at)?.section ?? -1]?.heading
    if (next !== undefined) return `After this step comes "${next}". `
  }
  const numbers = document.steps.filter(({ depth }) => depth === 0).map(({ number }) => number ?? 0)
  const last = Math.max(0, ...numbers)
  return last > 1 ? `The numbered steps end with ${last}. ` : ''
}
