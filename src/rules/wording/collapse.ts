/** A text with every run of white space as one space and none at its ends, and the way back to the offsets of the original. */
export interface Collapsed {
  readonly text: string
  /** Range of the original that `text[from..to]` was made of. */
  original(from: number, to: number): [number, number]
}

/** White space but for the zero-width no-break space, which JavaScript counts in and which shows nothing. */
const gap = /[^\S\ufeff]+/g

export function collapse(original: string): Collapsed {
  // Where each piece between gaps starts, in the text and in the original.
  const inText: number[] = []
  const inOriginal: number[] = []
  let text = ''
  let at = 0
  const take = (end: number): void => {
    if (end === at) return
    inText.push(text.length)
    inOriginal.push(at)
    text += original.slice(at, end)
  }
  for (const { index, 0: run } of original.matchAll(gap)) {
    take(index)
    at = index + run.length
    // The space itself stands where the run begins.
    if (text !== '' && at < original.length) {
      inText.push(text.length)
      inOriginal.push(index)
      text += ' '
    }
  }
  take(original.length)
  const back = (offset: number): number => {
    let low = 0
    let high = inText.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((inText[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return (inOriginal[low] ?? 0) + offset - (inText[low] ?? 0)
  }
  return { text, original: (from, to) => [back(from), to > from ? back(to - 1) + 1 : back(from)] }
}
