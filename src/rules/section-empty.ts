import { defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** A heading with nothing beneath it: no text and no sections of its own. */
export const sectionEmpty = defineRule({
  id: 'section-empty',
  summary: 'Every heading has something beneath it.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document) {
    const { sections } = document
    const first = sections.findIndex((section) => section.headingPlace !== null)
    const withLinks = new Set(document.links.map((link) => link.section))
    for (const [index, { heading, headingPlace, depth, ownBlocks }] of sections.entries()) {
      const next = sections[index + 1]
      if (headingPlace === null || heading === '' || ownBlocks > 0 || next?.parent === index) continue
      // The first of several headings on one level is the title.
      if (index === first && next !== undefined) continue
      // A heading that is a link or a picture is itself what there is to read.
      if (withLinks.has(index) || saysSomething(heading)) continue
      const siblings = next?.depth === depth && next.ownBlocks > 0
      yield {
        place: headingPlace,
        message: `The section "${shorten(heading)}" is empty${siblings ? ': the next heading is on its level' : ''}.`,
        hint: siblings
          ? 'Write what belongs there, remove the heading, or set the headings that belong to it one level deeper.'
          : 'Write what belongs there, or remove the heading.',
        about: heading,
      }
    }
  },
})

/** A sentence, or a label with its value, that is set as a heading. */
function saysSomething(heading: string): boolean {
  return /^[^:]{3,40}:\s+\S/.test(heading) || (heading.length > 60 && heading.endsWith('.'))
}
