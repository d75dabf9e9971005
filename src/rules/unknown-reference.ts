import { isReadable } from '../document/knowledge-base.ts'
import { findReferences, type Reference } from './references/find-references.ts'
import { KnownNames } from './references/known-names.ts'
import { defineRule } from './rule.ts'

/** Sends the reader to a procedure by a name that no document and no heading has. */
export const unknownReference = defineRule({
  id: 'unknown-reference',
  summary: 'A procedure that the text sends its reader to exists.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase }) {
    const documents = knowledgeBase.documents.filter(isReadable)
    const references = documents.map((document) => ({ root: document.root, found: findReferences(document) }))
    if (references.every(({ found }) => found.length === 0)) return
    const names = new KnownNames(documents)
    // "Settings > Privacy" is a path through the screens of something.
    const isReference = ({ within }: Reference): boolean => within === null || names.isFamily(within)
    for (const root of new Set(documents.map((document) => document.root))) {
      const inRoot = references.filter((other) => other.root === root).flatMap(({ found }) => found.filter(isReference))
      const unknown = inRoot.filter(({ name }) => !names.has(name))
      if (2 * distinct(unknown) > distinct(inRoot)) continue
      for (const reference of unknown) {
        const near = names.nearest(reference.name)
        yield {
          place: reference.place,
          message: `The reader is sent to the ${reference.noun} "${reference.name}", and no document or heading has that name.`,
          witness: `a colleague who reaches this sentence and looks for "${reference.name}"`,
          hint:
            near === null
              ? 'Link to the document that is meant, or write it.'
              : `Did you mean "${near}"? A link would say so.`,
        }
      }
    }
  },
})

/** Where most names lead nowhere, they are the names of other things: of products, screens, pages elsewhere. */
function distinct(references: readonly Reference[]): number {
  return new Set(references.map(({ name }) => name.toLowerCase())).size
}
