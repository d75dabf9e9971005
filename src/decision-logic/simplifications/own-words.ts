import type { Branch } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'

/**
 * What a branch leads to, for comparing: its words without capitals and marks, and where its links go. Null where it says nothing, where more
 * stands below it (a list, code, "the following:"), or where it is not a list item.
 */
export function ownWords({ outcome, place, step }: Branch, document: Document): string | null {
  const words = plain(outcome.text)
  if (words === '' || step === null || outcome.text.trimEnd().endsWith(':')) return null
  if (document.steps.some(({ parent }) => parent === step)) return null
  const whole = plain(document.steps[step]?.text ?? '')
  if (!whole.endsWith(words) && !whole.startsWith(words)) return null
  const links = document.links.filter(({ place: { start } }) => {
    return start.offset >= place.start.offset && start.offset < place.end.offset
  })
  return [words, ...links.map(({ url }) => url)].join('\n')
}

/** The words of a text in lower case. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
