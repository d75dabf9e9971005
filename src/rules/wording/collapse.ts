/** White space but for the zero-width no-break space, which JavaScript counts in and which shows nothing. */
const gap = /[^\S\ufeff]+/g

/** A text with every run of white space as one space, and none at its ends. */
export function collapse(original: string): string {
  if (!/[^\S\ufeff ]| {2}|^ | $/.test(original)) return original
  return original.replace(gap, ' ').replace(/^ | $/g, '')
}

/** From ranges of `collapse(original)` to the ranges of the original that they were made of. */
export function wayBack(original: string): (from: number, to: number) => [number, number] {
  // Where each piece between gaps starts, in the collapsed text and in the original.
  const inText: number[] = []
  const inOriginal: number[] = []
  let length = 0
  let at = 0
  const take = (end: number): void => {
    if (end === at) return
    inText.push(length)
    inOriginal.push(at)
    length += end - at
  }
  for (const { index, 0: run } of original.matchAll(gap)) {
    take(index)
    at = index + run.length
    if (length === 0 || at === original.length) continue
    // The space stands where the run begins.
    inText.push(length)
    inOriginal.push(index)
    length += 1
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
  return (from, to) => [back(from), to > from ? back(to - 1) + 1 : back(from)]
}
