import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'

/** The values of the first column of each table, where they are short names: what a lookup table is by. Those that several tables share are sets. */
export function findColumns(document: Document): ClosedSet[] {
  return document.tables.flatMap(({ header, rows, place }) => {
    const [name] = header
    const values = [
      ...new Set(
        rows.map(([cell]) => (/\p{Ll}\p{Lu}/u.test(cell?.text ?? '') ? '' : (cell?.text.toLowerCase().trim() ?? ''))),
      ),
    ]
    const named = name !== undefined && /^\p{L}/u.test(name.text) && values.length >= 2 && values.length <= 8
    if (!named || !values.every((value) => isName(value))) return []
    return [{ variable: name.text.toLowerCase().trim(), members: values, from: 'table' as const, place }]
  })
}

function isName(value: string): boolean {
  return (
    /^\p{L}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,3}$/u.test(value) &&
    !/^(?:any|all|none|yes|no|true|false|customer|agent)\b/.test(value)
  )
}
