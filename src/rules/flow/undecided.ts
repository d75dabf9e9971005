import type { DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Document, Paragraph } from '../../../schemas/document.ts'
import { placeInText } from '../../document/place-in-text.ts'
import type { Draft } from '../rule.ts'

/** Steps that find something out, "To decide whether it is valid:", with no condition behind them that could use it. */
export function* undecided(document: Document, { groups }: DecisionLogic): Generator<Draft> {
  const last = groups
    .filter(({ branches }) => branches.some(({ guard }) => !polite.test(guard.text)))
    .reduce((offset, { place }) => Math.max(offset, place.end.offset), 0)
  for (const paragraph of document.paragraphs) {
    const { text, place } = paragraph
    if (last > place.end.offset || !decidesAlone(document, paragraph)) continue
    const found = decides.exec(text)
    if (found === null || lookUp.test(text.slice(found.index + found[0].length))) continue
    const what = (found.groups?.['what'] ?? '').replace(/\s+/g, ' ').trim()
    yield {
      place: placeInText(place, text, found.index, found.index + found[0].length),
      message: `The step finds out ${what}, and nothing after it says what each result means.`,
      witness: 'a customer for whom the answer is "no": the steps are the same as for "yes"',
      hint: 'Say what is done for each result, or leave the question out.',
    }
  }
}

/** A numbered step without a list, an output or a table behind it, which may well say what each result means. */
function decidesAlone({ steps, tables }: Document, { text, place, step, say }: Paragraph): boolean {
  const item = steps[step ?? -1]
  if (say || step === null || item === undefined || !item.ordered || item.depth > 0) return false
  if (/:\s*$/.test(text) || steps.some(({ parent }) => parent === step)) return false
  return !tables.some((table) => table.place.end.offset > place.start.offset)
}

/** A condition that leaves it to the colleague decides nothing. */
const polite =
  /\bif (?:you (?:would like|want|wish|like|prefer|can)|needed|necessary|possible|applicable|required|any|desired)\b/i

const decides =
  /\b(?:decide|determine|find\s+out|establish|assess|work\s+out|judge)\s+(?<what>(?:whether|if)\b(?!\s+(?:to|you)\b)[^.,;:(]{3,120})/i

const lookUp = /^,?\s*(?:see|refer|read)\b/i
