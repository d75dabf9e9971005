import type { Document } from '../../schemas/document.ts'
import { defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** A heading with nothing beneath it: no text and no sections of its own. */
export const sectionEmpty = defineRule({
  id: 'section-empty',
  summary: 'Every heading has something beneath it.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document) {
    for (const [index, { heading, headingPlace, depth, ownBlocks }] of document.sections.entries()) {
      if (headingPlace === null || heading === '' || ownBlocks > 0) continue
      if (hasSubsections(document, index) || isTitle(document, index) || hasLink(document, index)) continue
      if (saysSomething(heading)) continue
      const next = document.sections[index + 1]
      const siblings = next !== undefined && next.depth === depth && next.ownBlocks > 0
      yield {
        place: headingPlace,
        message: `The section "${shorten(heading)}" is empty.`,
        hint: siblings
          ? 'Write what belongs there, remove the heading, or set the headings that belong to it one level deeper.'
          : 'Write what belongs there, or remove the heading.',
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

/** A sentence, or a label with its value, that is set as a heading. */
function saysSomething(heading: string): boolean {
  return /^[^:]{3,40}:\s+\S/.test(heading) || (heading.length > 60 && heading.endsWith('.'))
}
