import type { HitPolicy } from '../../../schemas/decision-table.ts'
import type { Document, Table } from '../../../schemas/document.ts'
import { policyOf, readHitPolicy } from './read-hit-policy.ts'

/**
 * The hit policy that a document states for a table: in the corner of the table, in the text between it and the table before it, right behind it,
 * in its heading, or in the front matter. Null where it states none.
 */
export function statedPolicy(document: Document, table: Table, numbers: number | null): HitPolicy | null {
  const corner = numbers === null ? null : policyOf(table.header[numbers]?.text ?? '')
  if (corner !== null) return corner
  const { start, end } = table.place
  const tables = document.tables.filter(({ section }) => section === table.section)
  const before = Math.max(0, ...tables.map(({ place }) => place.end.offset).filter((offset) => offset <= start.offset))
  const texts = document.paragraphs.filter(({ section, say }) => section === table.section && !say)
  const near = texts.filter(({ place }) => place.start.offset >= before && place.end.offset <= start.offset).reverse()
  const behind = texts.find(({ place }) => place.start.offset >= end.offset)
  const heading = document.sections[table.section]?.heading ?? ''
  // What stands behind this table and before another is said of the other.
  const last = !tables.some(({ place }) => place.start.offset >= end.offset)
  const statements = [...near.map(({ text }) => text), ...(last && behind !== undefined ? [behind.text] : []), heading]
  for (const text of statements) {
    const policy = readHitPolicy(text)
    if (policy !== null) return policy
  }
  return policyOfFrontMatter(document.frontMatter?.data ?? {})
}

function policyOfFrontMatter(data: Readonly<Record<string, unknown>>): HitPolicy | null {
  for (const key of ['hitPolicy', 'hit-policy', 'hit_policy']) {
    const value = data[key]
    if (typeof value === 'string') return policyOf(value)
  }
  return null
}
