/** The words of the same clause before a point of a text, at most 80 characters of them. */
export function clauseBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 80), index)
  return before.slice(before.search(/[^.;:!?]*$/))
}
