import type { Document } from '../../schemas/document.ts'
import { namesWayToAPerson } from '../decision-logic/outcomes/ways-to-a-person.ts'
import { defineRule, type RuleContext } from './rule.ts'
import { isOverview } from './wording/is-overview.ts'
import { readTexts } from './wording/read-texts.ts'
import { startOf } from './wording/start-of.ts'

/** A document that customers are answered from and that never says how the case gets to a person. */
export const noWayToAPerson = defineRule({
  id: 'no-way-to-a-person',
  summary: 'A procedure says who takes over when it does not help.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, context) {
    if (!appliesTo(document, context) || namesPerson(document)) return
    yield {
      place: startOf(document),
      message: 'The document names nobody to turn to when its steps do not help.',
      witness: 'a customer who has done everything it says and still has the problem: no sentence says who takes over',
      hint: 'Say which team or person takes over and how they are reached, for example under "Hand over to a person".',
    }
  },
  collective: {
    appliesTo,
    message: (count, total) => `${count} of ${total} procedures name nobody to turn to when their steps do not help.`,
    hint: 'If the way is the same for all, write it once under `person` in groundwork.yaml.',
  },
})

function appliesTo(document: Document, { config }: RuleContext): boolean {
  if (config.person !== undefined || document.automation === 'human-only' || document.blocks.length === 0) return false
  // A policy that is only called one by its title may be a page about the policies of a product.
  const answers = document.type === 'policy' ? document.typeFrom !== 'shape' : types.has(document.type)
  return answers && !isOverview(document)
}

const types = new Set(['procedure', 'troubleshooting'])

function namesPerson(document: Document): boolean {
  for (const { text } of readTexts(document)) if (namesWayToAPerson(text)) return true
  return document.links.some(({ url }) => /^(?:mailto|tel):|\/(?:support|contact)\b|\/case\/create/i.test(url))
}
