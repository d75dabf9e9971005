import { findNearest } from '../src/rules/wording/find-nearest.ts'

/** The candidate that was probably meant: one that begins with what was typed, else the nearest by typing errors. */
export function suggest(typed: string, candidates: readonly string[]): string | null {
  const begun = typed.length >= 3 ? candidates.find((candidate) => candidate.startsWith(typed)) : undefined
  return begun ?? findNearest(typed, candidates)
}
