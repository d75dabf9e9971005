import { type Duplicates, findDuplicates } from '../decision-logic/copies/find-duplicates.ts'
import { isReadable } from '../document/knowledge-base.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'
import { startOf } from './wording/start-of.ts'

/** Documents whose steps are nearly all the same: a change to one has to be made in all. */
export const duplicateProcedure = defineRule({
  id: 'duplicate-procedure',
  summary: 'What several documents have in common is written once.',
  severity: { recommended: 'info', strict: 'info' },
  scope: 'knowledge-base',
  *check({ knowledgeBase, logicOf }) {
    const documents = knowledgeBase.documents.filter((document) => isReadable(document) && logicOf(document).audited)
    for (const duplicates of findDuplicates(documents)) {
      const draft = draftOf(duplicates)
      if (draft !== null) yield draft
    }
  },
})

function draftOf({ documents, shared, most, differences }: Duplicates): Draft | null {
  const [first, ...others] = documents
  if (first === undefined) return null
  return {
    place: startOf(first),
    message: `${documents.length} documents have nearly the same steps (${shared} of ${most}): ${namesOf(documents)}.`,
    witness:
      differences.length === 0 ? 'their steps differ in nothing' : `they differ in ${differencesOf(differences)}`,
    related: others.map((document) => ({ message: 'The same steps', place: startOf(document) })),
    hint: 'Write the common steps once, in a document of their own, and let these name what is different in their case and link to it.',
    about: documents.map(({ path }) => path).join(' '),
  }
}

/** Up to four titles; paths where two documents have the same title. */
function namesOf(documents: Duplicates['documents']): string {
  const titles = new Set(documents.map(({ title }) => title))
  const names = documents.map(({ title, path }) =>
    titles.size === documents.length ? `"${shorten(title, 60)}"` : path,
  )
  const more = names.length - mostNames
  return `${names.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Up to five of the items that are not in all documents, each from where it begins to be its own. */
function differencesOf(differences: Duplicates['differences']): string {
  const shown = differences.slice(0, mostDifferences).map(({ document, step }) => {
    const others = differences.filter((other) => other.document !== document).map((other) => other.step.text)
    return `"${shorten(ownPart(step.text, others), 70)}" (${shorten(document.title, 40)})`
  })
  const more = differences.length - shown.length
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

const mostNames = 4
const mostDifferences = 5

/** A text without the long beginning that it has in common with another. */
function ownPart(text: string, others: readonly string[]): string {
  let common = 0
  for (const other of others) {
    let at = 0
    while (at < text.length && text[at] === other[at]) at += 1
    if (at < text.length) common = Math.max(common, at)
  }
  const start = text.lastIndexOf(' ', Math.max(0, common - 12)) + 1
  return common < longBeginning || start === 0 ? text : `…${text.slice(start)}`
}

const longBeginning = 40
