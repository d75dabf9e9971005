import type { BranchGroup, DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document, Paragraph } from '../../schemas/document.ts'
import { findTargets } from '../decision-logic/outcomes/find-targets.ts'
import { placeInText } from '../document/place-in-text.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** A step that decides and says by what nobody, a result that leads nowhere, or "continue" where nothing follows. */
export const deadEnd = defineRule({
  id: 'dead-end',
  summary: 'What a step finds out leads somewhere, for every result.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, { logicOf }) {
    const logic = logicOf(document)
    if (!logic.audited) return
    const last = logic.groups
      .filter(({ branches }) => branches.some(({ guard }) => !polite.test(guard.text)))
      .reduce((offset, { place }) => Math.max(offset, place.end.offset), 0)
    for (const paragraph of document.paragraphs) {
      if (paragraph.say || paragraph.step === null) continue
      const draft = undecided(document, paragraph, last) ?? nothingFollows(document, paragraph)
      if (draft !== null) yield draft
    }
    for (const group of logic.groups) {
      const draft = onlyPassing(group, logic)
      if (draft !== null) yield draft
    }
  },
})

/** "To decide whether it is valid:" with no condition behind it. `last` is where the last condition of the document ends. */
function undecided(document: Document, { text, place, step }: Paragraph, last: number): Draft | null {
  const item = document.steps[step ?? -1]
  if (step === null || item === undefined || !item.ordered || item.depth > 0) return null
  // What stands below the step, a list or an output to read, may well say what each result means.
  if (/:\s*$/.test(text) || document.steps.some(({ parent }) => parent === step)) return null
  const found = decides.exec(text)
  if (
    found === null ||
    last > place.start.offset + text.length ||
    document.tables.some((table) => table.place.end.offset > place.start.offset)
  )
    return null
  const what = (found.groups?.['what'] ?? '').replace(/\s+/g, ' ').trim()
  return {
    place: placeInText(place, text, found.index, found.index + found[0].length),
    message: `The step finds out ${what}, and nothing after it says what each result means.`,
    witness: `a customer for whom the answer is "no": the steps are the same as for "yes"`,
    hint: 'Say what is done for each result, or leave the question out.',
  }
}

/** A condition that leaves it to the colleague decides nothing. */
const polite =
  /\bif (?:you (?:would like|want|wish|like|prefer|can)|needed|necessary|possible|applicable|required|any|desired)\b/i

const decides =
  /\b(?:decide|determine|find\s+out|establish|assess|work\s+out|judge)\s+(?<what>(?:whether|if)\b(?!\s+(?:to|you)\b)[^.,;:(]{3,120})/i

/** "Continue with the next step" in the last one. */
function nothingFollows(document: Document, { text, place, step }: Paragraph): Draft | null {
  if (!/\b(?:next|continue|proceed)\b/i.test(text)) return null
  const found = findTargets(text, place, document, step).find(({ fault, manner, target }) => {
    return fault === 'nothing-follows' && manner === 'go' && target.kind === 'next'
  })
  if (found === undefined) return null
  return {
    place: placeInText(place, text, found.from, found.to),
    message: `The text says "${text.slice(found.from, found.to).replace(/\s+/g, ' ')}", and nothing follows: this is the last step.`,
    witness: 'a customer whose case comes to this sentence: it neither ends nor goes to a person',
    hint: 'Say how the case ends, or write the step that is missing.',
  }
}

/** "If the check passes, continue", and no word about those who fail it. */
function onlyPassing({ branches, place, parent }: BranchGroup, logic: DecisionLogic): Draft | null {
  const [branch] = branches
  if (branches.length !== 1 || branch === undefined || branch.outcome.kind !== 'continue' || parent !== null)
    return null
  if (!passing.test(branch.guard.text) || failing.test(branch.guard.text)) return null
  const behind = logic.groups.filter((group) => group.place.start.offset > place.start.offset)
  if (
    behind.some((group) => group.branches.some(({ guard }) => guard.kind === 'otherwise' || failing.test(guard.text)))
  )
    return null
  return {
    place: branch.place,
    message: `"${shorten(branch.guard.text)}" goes on to the next step, and nothing says what happens when it does not.`,
    witness: `a customer for whom it is not so: no step says what to do`,
    hint: 'Write the other result beside it: what to say, and whether the case ends or a person takes over.',
  }
}

const passing =
  /\b(?:pass(?:es|ed)?|succeed(?:s|ed)?|success(?:ful)?|valid|verified|confirmed|approved|accepted|correct|match(?:es)?|eligible|yes)\b/i
const failing =
  /\b(?:not|n[’']t|no|fail(?:s|ed)?|unsuccessful|invalid|incorrect|wrong|refused|rejected|declined|ineligible|cannot|unless|otherwise|mismatch)\b/i
