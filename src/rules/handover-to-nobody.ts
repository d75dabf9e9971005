import type { Config } from '../../schemas/config.ts'
import type { Document } from '../../schemas/document.ts'
import { namesWayToAPerson } from '../decision-logic/outcomes/ways-to-a-person.ts'
import type { ListedIntent } from '../document/knowledge-base.ts'
import { namesIntent } from '../policy/names-intent.ts'
import { type Draft, defineRule } from './rule.ts'
import { readTexts } from './wording/read-texts.ts'
import { startOf } from './wording/start-of.ts'

const hint =
  'Say who takes over: `handoff: { queue: … }` in groundwork.yaml for all of them, `handoff.queues` for some, or `person` for how a customer gets to anybody.'

/** What the bot is told to hand over, with nobody named who takes it. */
export const handoverToNobody = defineRule({
  id: 'handover-to-nobody',
  summary: 'What is for people only has a person who takes it over.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'knowledge-base',
  *check({ config, knowledgeBase }) {
    if (config.person !== undefined || config.handoff.queue !== undefined) return
    for (const document of knowledgeBase.documents) {
      if (handsOver(document) && !hasSomebody(document, config)) yield aboutDocument(document)
    }
    const alone = knowledgeBase.listedIntents.filter(
      ({ id, reason }) => !hasQueue(id, config) && !namesWayToAPerson(reason),
    )
    // One finding a list: what is missing is said once for all of them.
    for (const path of new Set(alone.map(({ place }) => place.path))) {
      yield aboutIntents(alone.filter(({ place }) => place.path === path))
    }
  },
})

function handsOver({ automation, blocks }: Document): boolean {
  return automation !== 'answer' && blocks.length > 0
}

function hasSomebody(document: Document, config: Config): boolean {
  if (document.owner !== null) return true
  const ids = document.intents.length === 0 ? [document.id] : document.intents.map(({ id }) => id)
  if (ids.every((id) => hasQueue(id, config))) return true
  for (const { text } of readTexts(document)) if (namesWayToAPerson(text)) return true
  return false
}

function hasQueue(intent: string, { handoff }: Config): boolean {
  return Object.keys(handoff.queues).some((pattern) => namesIntent(pattern, intent))
}

function aboutDocument(document: Document): Draft {
  const kept = document.automation === 'assist' ? 'a colleague sends what it says' : 'it is for people only'
  return {
    place: startOf(document),
    message: `The document says that ${kept}, and nothing says who that is.`,
    witness: `a customer who asks about "${document.title}": the bot hands over, and no team or person is named to take it`,
    hint: `Give the document an \`owner\`. ${hint}`,
  }
}

function aboutIntents(intents: readonly ListedIntent[]): Draft {
  const [first] = intents as [ListedIntent]
  const ids = intents.map(({ id }) => `"${id}"`)
  const names = ids.slice(0, 3).join(', ')
  const more = intents.length > 3 ? ` and ${intents.length - 3} more` : ''
  return {
    place: first.place,
    message: `Nothing says who takes over questions about ${names}${more}.`,
    witness: `a customer who asks "${first.examples[0] ?? first.id}": the bot hands over, and no team or person is named to take it`,
    hint,
    about: 'listed intents',
  }
}
