/** Indices of rows to their names, counted from 1 below the header: "Row 3", "Rows 1, 2 and 5", "Rows 1 to 4". */
export function nameRows(indices: readonly number[]): string {
  const numbers = indices.map((index) => index + 1)
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? first
  if (numbers.length === 1) return `Row ${first}`
  const run = numbers.length > 2 && numbers.every((number, at) => number === first + at)
  if (run) return `Rows ${first} to ${last}`
  if (numbers.length > 8) return `Rows ${numbers.slice(0, 6).join(', ')} and ${numbers.length - 6} more`
  return `Rows ${numbers.slice(0, -1).join(', ')} and ${last}`
}
