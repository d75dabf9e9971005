import type { BranchGroup, DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Draft } from '../rule.ts'
import { shorten } from '../wording/shorten.ts'

/** "If the check passes, continue", and no word about those who fail it. */
export function* onlyPassing({ groups }: DecisionLogic): Generator<Draft> {
  for (const [index, group] of groups.entries()) {
    const { branches, parent } = group
    const [branch] = branches
    if (
      group.say ||
      branches.length !== 1 ||
      branch === undefined ||
      branch.outcome.kind !== 'continue' ||
      parent !== null
    )
      continue
    if (!passing.test(branch.guard.text) || failing.test(branch.guard.text)) continue
    if (groups.slice(index + 1).some(saysOtherwise)) continue
    yield {
      place: branch.place,
      message: `"${shorten(branch.guard.text)}" goes on to the next step, and nothing says what happens when it does not hold.`,
      witness: 'a customer for whom it does not hold: no step says what to do',
      hint: 'Write the other result beside it: what to say, and whether the case ends or a person takes over.',
    }
  }
}

function saysOtherwise({ branches }: BranchGroup): boolean {
  return branches.some(({ guard }) => guard.kind === 'otherwise' || failing.test(guard.text))
}

const passing =
  /\b(?:pass(?:es|ed)?|succeed(?:s|ed)?|success(?:ful)?|valid|verified|confirmed|approved|accepted|correct|match(?:es)?|eligible|yes)\b/i
const failing =
  /\b(?:not|n[’']t|no|fail(?:s|ed)?|unsuccessful|invalid|incorrect|wrong|refused|rejected|declined|ineligible|cannot|unless|otherwise|mismatch)\b/i
