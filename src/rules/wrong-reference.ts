import type { Document, Paragraph } from '../../schemas/document.ts'
import { stepsIn } from '../decision-logic/outcomes/document-steps.ts'
import { type FoundTarget, findTargets } from '../decision-logic/outcomes/find-targets.ts'
import { placeInText } from '../document/place-in-text.ts'
import { type Draft, defineRule } from './rule.ts'

/** "Go to step 9" where there are six, "skip the next step" in the last one, "the Refund step below" that stands above. */
export const wrongReference = defineRule({
  id: 'wrong-reference',
  summary: 'A step that the text sends its reader to exists, and stands where the text says.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, { logicOf }) {
    if (!logicOf(document).audited) return
    for (const paragraph of document.paragraphs) {
      if (paragraph.say || !mayRefer.test(paragraph.text)) continue
      for (const found of findTargets(paragraph.text, paragraph.place, document, paragraph.step)) {
        const draft = judge(document, paragraph, found)
        if (draft !== null) yield draft
      }
    }
  },
})

const mayRefer = /\b(?:steps?|section|stage|path|option|phase|part|case|scenario|method|task|procedure)\b/i

function judge(document: Document, paragraph: Paragraph, found: FoundTarget): Draft | null {
  const { from, to, fault, manner } = found
  const place = placeInText(paragraph.place, paragraph.text, from, to)
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
      message: 'The text says to skip the next step, and there is none: this is the last one.',
      witness: 'a customer whose case comes to this sentence: nothing is left to skip',
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
function whatThereIs(document: Document, paragraph: Paragraph): string {
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
