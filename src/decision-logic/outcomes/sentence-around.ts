/** From where to where the sentence reaches that `text[from..to]` is in, as far as 300 characters to both sides. */
export function sentenceAround(text: string, from: number, to: number): [number, number] {
  const start = Math.max(0, from - 300)
  const before = [...text.slice(start, from).matchAll(/[.!?;](?=\s)/g)].at(-1)
  const after = /[.!?;](?=\s|$)/.exec(text.slice(to, to + 300))
  return [
    before === undefined ? start : start + before.index + 1,
    after === null ? Math.min(to + 300, text.length) : to + after.index,
  ]
}
