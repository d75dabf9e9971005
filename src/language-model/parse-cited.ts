import { cutSentences } from '../claims/cut-sentences.ts'

/** A sentence of a model with the numbers that it cites; none where it cites nothing. */
export interface CitedSentence {
  readonly text: string
  readonly cites: readonly number[]
}

/** "You can pay early. [1] It is free. [1][2]" to its sentences. Marks stand behind a sentence or before its full stop. */
export function parseCited(text: string): CitedSentence[] {
  const sentences: CitedSentence[] = []
  let from = 0
  const add = (to: number, cites: readonly number[]): void => {
    const part = text.slice(from, to)
    for (const range of cutSentences(part)) {
      const said = part.slice(range.from, range.to).replace(/\s+/g, ' ').trim()
      if (/[\p{L}\p{N}]/u.test(said)) sentences.push({ text: said, cites })
      else if (/^[.!?]+$/.test(said) && sentences.length > 0) {
        const last = sentences.pop()
        if (last !== undefined) sentences.push({ ...last, text: last.text + said })
      }
    }
  }
  for (const marks of text.matchAll(/\s*(?:\[\d{1,4}\]\s*)+/g)) {
    add(
      marks.index,
      [...marks[0].matchAll(/\d+/g)].map(([digits]) => Number(digits)),
    )
    from = marks.index + marks[0].length
  }
  add(text.length, [])
  return sentences
}
