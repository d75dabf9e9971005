import type { Branch, BranchGroup, DecisionLogic } from '../../../schemas/decision-logic.ts'
import { isCatchAll } from './find-gaps.ts'

/** A case that other groups always have beside one that a group has. */
export interface UsualCase {
  readonly text: string
  /** A branch for it, in another group. */
  readonly example: Branch
  /** How many other groups have both. */
  readonly groups: number
  /** True where the example stands below another branch of the decision that the group stands below. */
  readonly beside: boolean
}

/** The cases that go together in the groups of a knowledge base, by their words: "can return" and "cannot return". */
export class KnownCases {
  readonly #groups = new Map<string, BranchGroup[]>()
  readonly #logicOf = new Map<BranchGroup, DecisionLogic>()

  constructor(logics: Iterable<DecisionLogic>) {
    for (const logic of logics) {
      for (const group of logic.groups) {
        if (group.say || group.shape === 'paragraph' || group.branches.some(isCatchAll)) continue
        this.#logicOf.set(group, logic)
        for (const text of new Set(group.branches.map(wordsOf))) {
          const known = this.#groups.get(text)
          if (known === undefined) this.#groups.set(text, [group])
          else known.push(group)
        }
      }
    }
  }

  /**
   * The case that a group lacks, where all other groups with one of its cases have it too: three groups at least, or the only other group below
   * the same decision. null where there is none.
   */
  missingFrom(group: BranchGroup): UsualCase | null {
    if (!this.#logicOf.has(group)) return null
    const own = new Set(group.branches.map(wordsOf))
    for (const text of own) {
      const others = (this.#groups.get(text) ?? []).filter((other) => other !== group && !sharesBranch(other, group))
      const [first] = others
      if (first === undefined || (others.length < 2 && !this.#isBeside(first, group))) continue
      for (const example of first.branches) {
        const usual = wordsOf(example)
        if (
          [...own].some((said) => said.includes(usual)) ||
          !belongTogether(own, usual) ||
          usual.length < 2 ||
          first.branches.length > own.size + 1
        )
          continue
        if (others.every(({ branches }) => branches.some((branch) => wordsOf(branch) === usual)))
          return { text: example.guard.text, example, groups: others.length, beside: this.#isBeside(first, group) }
      }
    }
    return null
  }

  /** Below branches of one decision: the cases of "Gold" beside those of "Guest". */
  #isBeside(one: BranchGroup, other: BranchGroup): boolean {
    const same = this.#logicOf.get(one) === this.#logicOf.get(other)
    return (
      same &&
      one.parent !== null &&
      other.parent !== null &&
      one.parent.group === other.parent.group &&
      one.parent.branch !== other.parent.branch
    )
  }
}

/** A group that joins two others has their branches. */
function sharesBranch(one: BranchGroup, other: BranchGroup): boolean {
  return one.branches.some((branch) =>
    other.branches.some(
      ({ place }) =>
        place === branch.place ||
        (place.path === branch.place.path && place.start.offset === branch.place.start.offset),
    ),
  )
}

/** Results of one check, or cases that share a word: "can return" and "cannot return". */
function belongTogether(own: ReadonlySet<string>, usual: string): boolean {
  const words = new Set(usual.split(' ').filter((word) => word.length > 3))
  return [...own].some((said) => said.length < 16 || said.split(' ').some((word) => words.has(word)))
}

function wordsOf({ guard }: Branch): string {
  const plain = guard.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$£€<>=]+/gu, ' ')
    .trim()
  return plain.replace(/^(?:only )?(?:if|when|for|then) /, '')
}
