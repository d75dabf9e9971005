import type { Document } from '../../../schemas/document.ts'
import type { Interval } from '../../../schemas/guard.ts'

/** True where a text has a number that lies within a gap, in words that were not read: it may be about just those cases. */
export function namesWithin({ paragraphs, tables }: Document, { low, high }: Interval): boolean {
  if (low === null || high === null || low === high) return false
  const texts = [
    ...paragraphs.map(({ text }) => text),
    ...tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text)),
  ]
  return texts.some((text) => {
    return [...text.matchAll(/(?<![\d.,])\d{1,9}(?![\d]|[.,]\d)/g)].some(([digits]) => {
      const value = Number(digits)
      return value >= low && value < high
    })
  })
}

/** True where a text has the name of a member, wherever it stands. */
export function namesMember({ paragraphs, tables }: Document, member: string): boolean {
  const texts = [
    ...paragraphs.map(({ text }) => text),
    ...tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text)),
  ]
  return texts.some((text) => text.toLowerCase().includes(member))
}
