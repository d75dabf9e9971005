import type { BranchGroup, ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { atomsOf, readingsOf } from '../groups/readings-of.ts'

/** The closed sets that a document is about: those that it lists itself, and those with the members that its conditions name. */
export function setsNamedBy(document: Document, groups: readonly BranchGroup[], vocabulary: Vocabulary): ClosedSet[] {
  const named = new Set<ClosedSet>()
  for (const { branches } of groups) {
    for (const branch of branches) {
      for (const guard of readingsOf(branch)) {
        for (const atom of atomsOf(guard)) {
          if (atom.kind === 'member') for (const set of vocabulary.setsWith(atom.members)) named.add(set)
        }
      }
    }
  }
  return vocabulary.sets.filter((set) => named.has(set) || set.place?.path === document.path)
}
