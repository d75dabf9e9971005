import type { Sentence } from './read-sentences.ts'

/**
 * Groups of sentences, one a document, that are equal but for figures and negations, and not equal. Where a document has the sentence several
 * times (once for each level of a membership), the first of one document is put beside the first of another.
 */
export function findCopies(sentences: Iterable<readonly Sentence[]>, leastWords: number): Sentence[][] {
  const groups = new Map<number, Sentence[]>()
  for (const ofDocument of sentences) {
    for (const sentence of ofDocument) {
      if (sentence.print.words < leastWords) continue
      const group = groups.get(sentence.print.skeleton)
      if (group === undefined) groups.set(sentence.print.skeleton, [sentence])
      else group.push(sentence)
    }
  }
  return [...groups.values()].filter(differ).flatMap(alignByPosition)
}

function differ(group: readonly Sentence[]): boolean {
  return group.some(({ print }) => print.whole !== group[0]?.print.whole)
}

/** The n-th copies of the documents that have equally many. */
function alignByPosition(group: readonly Sentence[]): Sentence[][] {
  const byDocument = new Map<unknown, Sentence[]>()
  for (const sentence of group) {
    byDocument.set(sentence.document, [...(byDocument.get(sentence.document) ?? []), sentence])
  }
  const aligned = new Map<string, Sentence[]>()
  for (const copies of byDocument.values()) {
    for (const [at, copy] of copies.entries()) {
      const key = `${copies.length} ${at}`
      aligned.set(key, [...(aligned.get(key) ?? []), copy])
    }
  }
  return [...aligned.values()].filter((copies) => copies.length > 1 && differ(copies))
}
