import type { Document } from '../../schemas/document.ts'
import { defineRule } from './rule.ts'
import { collapse } from './wording/collapse.ts'
import { entryPlace } from './wording/entry-place.ts'
import { findHiddenCharacters, stripInvisible } from './wording/find-hidden-characters.ts'
import { findHiddenElements } from './wording/find-hidden-elements.ts'
import { findInstruction } from './wording/find-instruction.ts'
import { frontMatterTexts } from './wording/front-matter-texts.ts'
import { readTexts } from './wording/read-texts.ts'
import { shorten } from './wording/shorten.ts'

/** Text that a model reads and a person does not see: invisible characters, hidden HTML, orders in comments. */
export const hiddenText = defineRule({
  id: 'hidden-text',
  summary: 'What a bot reads in a document, a person can see.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check(document) {
    for (const read of readTexts(document)) {
      const { text } = read
      const found = findHiddenCharacters(text)
      if (found !== null) yield draft(read.at(found.from, found.to), `The text has ${found.what}.`)
      else if (hidesInstruction(text)) {
        yield draft(
          read.at(0, text.length),
          'Invisible characters break up words that read like an order to a language model.',
        )
      }
    }
    for (const { kind, text, place } of document.blocks) {
      const found = kind === 'code' ? findHiddenCharacters(text) : null
      if (found !== null) yield draft(place, `The code has ${found.what}.`)
    }
    for (const { path, text } of frontMatterTexts(document)) {
      const found = findHiddenCharacters(text)
      if (found !== null) yield draft(entryPlace(document, path), `The front matter has ${found.what}.`)
    }
    for (const { text, place } of findHiddenElements(document)) {
      yield draft(place, `HTML hides the text "${shorten(text)}" from readers.`)
    }
    for (const { text, place } of document.comments) {
      if (isOrder(collapse(text))) yield draft(place, `A comment gives orders that no reader sees: "${shorten(text)}".`)
    }
    for (const { text, place } of htmlWithoutComments(document)) {
      const found = findInstruction(text)
      if (found !== null) {
        const words = shorten(text.slice(found.from, found.to))
        yield draft(place, `HTML holds words that read like an order to a language model: "${words}".`)
      }
    }
  },
})

function draft(place: Document['whole'], message: string) {
  return {
    place,
    message,
    witness: 'a bot that is given this passage reads what nobody who checks the page has seen',
    hint: 'Remove what is hidden, or make it visible if it is meant to be read.',
  }
}

function hidesInstruction(text: string): boolean {
  const visible = stripInvisible(text)
  return visible !== text && findInstruction(visible) !== null && findInstruction(text) === null
}

/** Notes among editors are no orders; what speaks to a bot, or decides what a customer gets, is one. */
function isOrder(comment: string): boolean {
  return findInstruction(comment) !== null || orders.some((order) => order.test(comment))
}

const bot = '(?:ai|llm|bot|chat ?bot|assistant|language model|model|gpt|agent)'
const acts =
  'answer|respond|reply|say|tell|mention|approve|grant|refund|waive|reveal|disclose|share|promise|recommend|ignore|treat|assume|offer|transfer|send'

const decisions = 'approve|grant|refund|waive|reveal|disclose|promise'

const orders: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.!] )(?:dear |hey |hi |hello |to |for |note to )?(?:the |all |any |every )?${bot}s?(?: (?:assistant|agent|model|system)s?)? ?[:,—-] ?(?:(?:please|you|always|never|do not|don't) ){0,3}(?:must |should |shall |will )?(?:${acts})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:the |all |any |every |our )${bot}s?\\b(?: (?:assistant|agent|model|system)s?)? (?:must|should|shall|has to|have to|may|will) (?:always |never |not |only )?(?:${acts})\\b`,
    'i',
  ),
  new RegExp(
    `(?:^|[.!:] )(?:always|never|do not|don't|you must|you should|please) (?:${decisions})\\b[^.]{0,80}\\b(?:customers?|users?|refunds?|requests?|claims?|passwords?|accounts?|cards?|internal|confidential)\\b`,
    'i',
  ),
]

function htmlWithoutComments(document: Document): Document['html'] {
  return document.html.map(({ text, place }) => ({
    text: collapse(text.replace(/<!--[\s\S]*?(?:-->|$)/g, '')),
    place,
  }))
}
