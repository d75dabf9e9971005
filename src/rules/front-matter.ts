import { frontMatterSchema } from '../../schemas/front-matter.ts'
import { defineRule } from './rule.ts'
import { describeIssue } from './wording/describe-issue.ts'
import { entryPlace } from './wording/entry-place.ts'
import { findNearest } from './wording/find-nearest.ts'

/** A key of the front matter that is misspelt, or whose value is not what the key takes. */
export const frontMatter = defineRule({
  id: 'front-matter',
  summary: 'The front matter says what it is meant to say.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check(document) {
    if (document.frontMatter === null) return
    const { data } = document.frontMatter
    for (const key of Object.keys(data)) {
      const meant = misspelt(key, data)
      if (meant === null) continue
      yield {
        place: entryPlace(document, [key]),
        message: `\`${key}\` is not a key that is read. Did you mean \`${meant}\`?`,
        hint: `Rename it to \`${meant}\`, or give it another name if it is meant for another tool.`,
      }
    }
    const said = new Set<string>()
    for (const issue of frontMatterSchema.safeParse(data).error?.issues ?? []) {
      // A date may have the wrong form and not exist either.
      const path = issue.path.join('/')
      if (said.has(path)) continue
      said.add(path)
      yield { place: entryPlace(document, issue.path as (string | number)[]), ...describeIssue(issue, data) }
    }
  },
})

const keys = Object.keys(frontMatterSchema.shape)

/** Words that are near to a key of ours and have a meaning of their own in other tools. */
const ofOtherTools = new Set(['reviewer', 'reviewers', 'types', 'ids', 'titles', 'tile', 'subtitle', 'intent_id'])

function misspelt(key: string, data: Record<string, unknown>): string | null {
  if (keys.includes(key) || ofOtherTools.has(key)) return null
  const meant = findNearest(key, keys)
  if (meant === null || Object.hasOwn(data, meant)) return null
  // Two or three letters have neighbours that are other words.
  return meant.length > 3 || key.toLowerCase() === meant ? meant : null
}
