import type { Document } from '../../../schemas/document.ts'
import { findTargets } from '../../decision-logic/outcomes/find-targets.ts'
import { placeInText } from '../../document/place-in-text.ts'
import type { Draft } from '../rule.ts'

/** "Continue with the next step" in the last one. */
export function* nothingFollows(document: Document): Generator<Draft> {
  for (const { text, place, step, say } of document.paragraphs) {
    if (say || step === null || !/\b(?:next|continue|proceed)\b/i.test(text)) continue
    const found = findTargets(text, place, document, step).find(({ fault, manner, target }) => {
      return fault === 'nothing-follows' && manner === 'go' && target.kind === 'next'
    })
    if (found === undefined) continue
    yield {
      place: placeInText(place, text, found.from, found.to),
      message: `The text says "${found.target.name}", and nothing follows: this is the last step.`,
      witness: 'a customer whose case comes to this sentence: it neither ends nor goes to a person',
      hint: 'Say how the case ends, or write the step that is missing.',
    }
  }
}
