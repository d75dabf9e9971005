import type { Document } from '../../schemas/document.ts'
import { defineRule } from './rule.ts'
import { isOverview } from './wording/is-overview.ts'
import { startOf } from './wording/start-of.ts'

/** A procedure, or a document of another type that must have steps, without numbered steps. */
export const noSteps = defineRule({
  id: 'no-steps',
  summary: 'A procedure has numbered steps.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, { config }) {
    const declared = Object.hasOwn(config.types, document.type) ? config.types[document.type]?.steps : undefined
    if (!(declared ?? document.type === 'procedure') || document.blocks.length === 0) return
    if (isOverview(document) || hasSteps(document)) return
    yield {
      place: startOf(document),
      message: `This ${document.type} has no numbered steps, so nobody can say where they are in it or what comes next.`,
      hint: 'Write what to do as a numbered list, one action a step; or give the document another `type`.',
    }
  },
})

function hasSteps(document: Document): boolean {
  return (
    document.steps.some((step) => step.ordered) ||
    document.sections.some((section) => isNumbered(section.heading)) ||
    document.paragraphs.some((paragraph) => isNumbered(paragraph.text)) ||
    document.tables.some(({ header }) => /^(?:steps?|no\.?|nr\.?|#)$/i.test(header[0]?.text ?? ''))
  )
}

function isNumbered(text: string): boolean {
  return /^\s*(?:(?:step|stage|phase)\s+(?:\d+|one|two|three)\b|\d{1,2}[.)]\s)/i.test(text)
}
