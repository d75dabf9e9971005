import type { Document } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import type { KnowledgeBase } from '../document/knowledge-base.ts'
import { type Draft, defineRule } from './rule.ts'
import { entryPlace } from './wording/entry-place.ts'
import { shorten } from './wording/shorten.ts'

interface Claim {
  readonly id: string
  readonly by: string
  readonly place: Place
  readonly examples: readonly { readonly text: string; readonly place: Place }[]
}

/** The same intent in two documents or lists, or the same words of a customer under two intents. */
export const intentClaimedTwice = defineRule({
  id: 'intent-claimed-twice',
  summary: 'What customers ask for belongs to one intent, and the intent to one document.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase }) {
    const byId = new Map<string, Claim>()
    const byWords = new Map<string, { claim: Claim; place: Place }>()
    for (const claim of claimsOf(knowledgeBase)) {
      const other = byId.get(claim.id)
      if (other === undefined) byId.set(claim.id, claim)
      else yield claimedTwice(claim, other)
      for (const { text, place } of claim.examples) {
        const words = normalise(text)
        const before = byWords.get(words)
        if (before === undefined) byWords.set(words, { claim, place })
        else if (before.claim.id !== claim.id) yield saidTwice(text, place, claim, before)
      }
    }
  },
})

function* claimsOf({ documents, listedIntents }: KnowledgeBase): Generator<Claim> {
  for (const document of documents) {
    for (const intent of document.intents) {
      const examples = intent.examples.map((text, index) => ({
        text,
        place: examplePlace(document, intent.place, index),
      }))
      yield { id: intent.id, by: document.path, place: intent.place, examples }
    }
  }
  for (const { id, place, examples } of listedIntents) {
    yield { id, by: place.path, place, examples: examples.map((text) => ({ text, place })) }
  }
}

function examplePlace(document: Document, intent: Place, index: number): Place {
  const entry = document.frontMatter?.entries.find(({ path, place }) => {
    return path.length === 2 && path[0] === 'intents' && place.start.offset === intent.start.offset
  })
  return entry === undefined ? intent : entryPlace(document, [...entry.path, 'examples', index])
}

function claimedTwice(claim: Claim, other: Claim): Draft {
  return {
    place: claim.place,
    message: `The intent "${claim.id}" is already claimed by ${other.by}.`,
    witness: `a customer who asks for "${shorten(claim.examples[0]?.text ?? claim.id)}" can be sent to either`,
    related: [{ message: 'The other claim', place: other.place }],
    hint: 'Keep it where it is answered; give the other a narrower intent of its own, or remove it.',
  }
}

function saidTwice(text: string, place: Place, claim: Claim, before: { claim: Claim; place: Place }): Draft {
  return {
    place,
    message: `"${shorten(text)}" is an example of two intents: "${claim.id}" and "${before.claim.id}".`,
    witness: `a customer who says "${shorten(text)}" can be sent to either`,
    related: [{ message: `The example of "${before.claim.id}"`, place: before.place }],
    hint: 'Keep it under the intent that it belongs to, and remove it from the other.',
  }
}

/** What is left of an utterance without case, punctuation and accents. */
function normalise(utterance: string): string {
  const plain = utterance.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? plain
  )
}
