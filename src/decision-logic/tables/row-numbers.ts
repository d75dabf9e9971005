/** Index of the column that numbers the rows, "1, 2, 3"; null where none does. Its header is empty, "#", "Row" or the sign of a hit policy. */
export function findRowNumbers(header: readonly string[], rows: readonly (readonly string[])[]): number | null {
  const [name = ''] = header
  if (rows.length === 0 || !/^(?:#|no\.?|nr\.?|row|rule|rule ?#|[UAPFCRO]|C[+<>#])?$/i.test(name.trim())) return null
  const numbered = rows.every(
    ([cell = ''], index) => /^(?:row |rule |r)?(\d+)\.?$/i.exec(cell.trim())?.[1] === String(index + 1),
  )
  return numbered ? 0 : null
}
