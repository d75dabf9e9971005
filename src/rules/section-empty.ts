import type { Document } from '../../schemas/document.ts'
import { defineRule } from './rule.ts'

/** A heading with nothing beneath it: no text and no sections of its own. */
export const sectionEmpty = defineRule({
  id: 'section-empty',
  summary: 'Every heading has something beneath it.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document) {
    for (const [index, { heading, headingPlace, ownBlocks }] of document.sections.entries()) {
      if (headingPlace === null || heading === '' || ownBlocks > 0) continue
      if (hasSubsections(document, index) || isTitle(document, index) || hasLink(document, index)) continue
      yield {
        place: headingPlace,
        message: `The section "${heading}" is empty.`,
        hint: 'Write what belongs there, or remove the heading.',
      }
    }
  },
})

function hasSubsections(document: Document, index: number): boolean {
  return document.sections.some((section) => section.parent === index)
}

/** The first of several headings on one level is the title. */
function isTitle(document: Document, index: number): boolean {
  const first = document.sections.findIndex((section) => section.headingPlace !== null)
  return index === first && document.sections.length > first + 1
}

/** A heading that is a link or a picture is itself what there is to read; an empty section has no links but those of its heading. */
function hasLink(document: Document, index: number): boolean {
  return document.links.some((link) => link.section === index)
}
