import { frontMatterSchema } from '../../schemas/front-matter.ts'
import { defineRule } from './rule.ts'
import { entryPlace } from './wording/entry-place.ts'

/** A document whose last review is longer ago than `defaults.reviewDays`, or has yet to happen. */
export const reviewOverdue = defineRule({
  id: 'review-overdue',
  summary: 'A document was reviewed not too long ago.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, { config, today }) {
    // What is not a date is a finding of the front matter rule.
    if (document.reviewed === null || !frontMatterSchema.shape.reviewed.safeParse(document.reviewed).success) return
    const days = daysBetween(document.reviewed, today)
    const limit = config.defaults.reviewDays
    const place = entryPlace(document, ['reviewed'])
    if (days < 0) {
      yield {
        place,
        message: `The review date ${document.reviewed} lies in the future.`,
        hint: 'Write the date on which somebody last checked the document.',
      }
    } else if (days > limit) {
      yield {
        place,
        message: `The last review was ${days} days ago; the limit is ${limit} days.`,
        hint: `Check the document, then set \`reviewed: ${today}\`.`,
        about: document.reviewed,
      }
    }
  },
})

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
