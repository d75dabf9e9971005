import type { Document, Section } from '../../schemas/document.ts'
import { defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** A document that has neither a title in its front matter nor a heading of the first level. */
export const titleMissing = defineRule({
  id: 'title-missing',
  summary: 'A document says what it is about in its title.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document) {
    if (document.titleFrom !== 'path' || document.blocks.length === 0 || isAboutRepository(document.path)) return
    const { start } = document.sections[0]?.place ?? document.whole
    const heading = openingHeading(document)
    yield {
      place: heading?.headingPlace ?? { path: document.path, start, end: start },
      message: `The document has no title. It is listed as "${document.title}", after its file.`,
      hint:
        heading === null
          ? 'Start it with a heading of the first level, such as "# Refund a late delivery".'
          : `If its first heading is the title, set it on the first level: "# ${shorten(heading.heading)}".`,
      about: '',
    }
  },
})

/** Files that a repository has for its own sake. */
function isAboutRepository(path: string): boolean {
  return /(?:^|\/)(?:readme|changelog|contributing|code_of_conduct|licen[cs]e|security|pull_request_template)\.md$/i.test(
    path,
  )
}

/** The heading that stands before everything else. */
function openingHeading(document: Document): Section | null {
  const first = document.sections[1]
  return first !== undefined && first.headingPlace !== null && document.sections[0]?.ownBlocks === 0 ? first : null
}
