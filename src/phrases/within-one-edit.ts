/** True where two words are equal, or one letter is missing, doubled, wrong, too much, or two neighbours have changed places. */
export function withinOneEdit(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const rest = (text: string, skipped: number): string => text.slice(start + skipped)
  if (one.length < other.length) return rest(one, 0) === rest(other, 1)
  if (one.length > other.length) return rest(one, 1) === rest(other, 0)
  if (rest(one, 1) === rest(other, 1)) return true
  return one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2)
}
