import type { Document } from '../../schemas/document.ts'
import { defineRule } from './rule.ts'
import { entryPlace } from './wording/entry-place.ts'
import { findInstruction } from './wording/find-instruction.ts'
import { frontMatterTexts } from './wording/front-matter-texts.ts'
import { readTexts } from './wording/read-texts.ts'
import { shorten } from './wording/shorten.ts'

/** Text that gives orders to a language model: a bot that reads the document may follow them. */
export const instructionLikeText = defineRule({
  id: 'instruction-like-text',
  summary: 'A document speaks to people, not to the model that reads it.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check(document) {
    for (const read of readTexts(document)) {
      const { text, section } = read
      const found = findInstruction(text)
      if (found === null || read.isCode(found.from, found.to)) continue
      if (isAboutPrompts(text) || (document.sections[section]?.trail ?? []).some(isAboutPrompts)) continue
      yield draft(read.at(found.from, found.to), text.slice(found.from, found.to))
    }
    for (const { kind, text, place } of document.links) {
      // Of a picture nobody sees the text that stands in for it.
      const found = kind === 'image' ? findInstruction(text) : null
      if (found !== null) yield draft(place, text.slice(found.from, found.to))
    }
    for (const { path, text } of frontMatterTexts(document)) {
      // What customers say is sorted, not followed; somebody will list such words there on purpose.
      const found = path[0] === 'intents' ? null : findInstruction(text)
      if (found !== null) yield draft(entryPlace(document, path), text.slice(found.from, found.to))
    }
  },
})

function draft(place: Document['whole'], words: string) {
  return {
    place,
    message: `"${shorten(words)}" reads like an order to a language model.`,
    witness: 'a bot that is given this passage may do what it says instead of what you want',
    hint: 'Remove it. If the document is about such texts, quote it as inline code.',
  }
}

function isAboutPrompts(text: string): boolean {
  return /\b(?:prompt[- ](?:injections?|engineering|attacks?)|jailbreak\w*|red[- ]team\w*)\b/i.test(text)
}
