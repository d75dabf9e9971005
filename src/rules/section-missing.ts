import { defineRule } from './rule.ts'
import { findNearest } from './wording/find-nearest.ts'
import { isOverview } from './wording/is-overview.ts'
import { startOf } from './wording/start-of.ts'

/** A section that the configuration requires of the document's type, and that the document does not have. */
export const sectionMissing = defineRule({
  id: 'section-missing',
  summary: 'A document has the sections that its type requires.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, { config }) {
    const required = Object.hasOwn(config.types, document.type) ? config.types[document.type]?.sections : undefined
    if (required === undefined || document.blocks.length === 0 || isOverview(document)) return
    const headings = new Map(document.sections.map(({ heading }) => [plain(heading), heading]))
    for (const section of required) {
      if (headings.has(plain(section))) continue
      const near = headings.get(findNearest(plain(section), headings.keys()) ?? '')
      yield {
        place: startOf(document),
        message: `A document of type "${document.type}" must have the section "${section}"; this one has not.`,
        hint:
          near === undefined || near === ''
            ? `Add the heading "## ${section}" with its text.`
            : `Rename the heading "${near}" to "${section}", or add a section of that name.`,
      }
    }
  },
})

/** A heading without numbering, closing punctuation, remarks in brackets and case. */
function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|step \d+[.:)]?)\s+/, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
