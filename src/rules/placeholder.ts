import { defineRule } from './rule.ts'
import { type ReadText, readTexts } from './wording/read-texts.ts'
import { shorten } from './wording/shorten.ts'

/** Text that its writer meant to replace: TODO, TBD, "to be defined", "coming soon", lorem ipsum. */
export const placeholder = defineRule({
  id: 'placeholder',
  summary: 'A document holds no text that waits to be written.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document) {
    for (const read of readTexts(document)) {
      const found = findPlaceholder(read)
      if (found === null) continue
      yield {
        place: read.at(found.from, found.to),
        message: `"${shorten(read.text.slice(found.from, found.to), 40)}" marks text that is still to be written.`,
        hint: 'Write it, or remove it until somebody can.',
        about: shorten(read.text, 200),
      }
    }
  },
})

/** The first placeholder of a text; one is enough to send somebody there. */
function findPlaceholder(read: ReadText): { from: number; to: number } | null {
  for (const pattern of read.say ? [...patterns, templateSlot] : patterns) {
    for (const match of read.text.matchAll(pattern)) {
      const from = match.index + (match.groups?.['before']?.length ?? 0)
      const to = match.index + match[0].length
      if (!read.isCode(from, to) && !isQuoted(read.text, from, to)) return { from, to }
    }
  }
  return null
}

const verbs = 'defined|determined|decided|announced|confirmed|documented|written|specified|clarified'
const parts = 'screenshot|image|diagram|picture|video|illustration|text|content|table|link|description|steps'

const patterns: readonly RegExp[] = [
  // "the TODO", "a TODO comment" and "todo list" speak about one.
  /(?<![\w-]|\b(?:the|a|an|any|each|every|this|that|as) )(?:TODO|FIXME)(?![\w-]| (?:list|item|comment|app)s?\b)/g,
  /(?<![\w-])(?:TBD|TKTK|TBC(?= ?(?:[.,;:!)\]]|$)))(?![\w-])/g,
  /^XXX+(?= ?(?::|$))/g,
  /\blorem ipsum dolor\b|\bdolor sit amet\b|^lorem ipsum[ .…]*$/gi,
  // A whole remark, or the end of "is still to be defined"; "has to be confirmed by the bank" is a step.
  new RegExp(`(?<before>(?:^|[.:;(\\[–—-]) ?)to be (?:${verbs})(?= ?(?:[.,;:!)\\]]|$))`, 'gi'),
  new RegExp(`\\b(?:is|are) (?:still |yet )?to be (?:${verbs})(?= ?(?:[.;!)\\]]|$))`, 'gi'),
  /(?<before>^[([]? ?(?:(?!(?:needs?|has|have|wants?)\b)\w+ ){0,2})to be (?:added|completed|filled in)(?=[ .!)\]]*$)/gi,
  /(?<!\b(?:is|are|be|it's|’s|will) )\bcoming soon(?= ?(?:[.!)\];]|$))/gi,
  /\bthis (?:page|section|document|article|chapter|guide|part) is (?:still |currently )?(?:a work in progress|under construction|to be written)\b/gi,
  /(?<!work in progress )(?:\(|\[)WIP(?:\)|\])/gi,
  new RegExp(`^[[(<{]? ?(?:insert|add|put) (?:an? |the |your )?(?:${parts})\\b[^.!?]{0,30}\\bhere[\\])>}. ]*$`, 'gi'),
  /[[<{(](?:your|some|insert) (?:text|content)(?: here)?[\]>})]|\byour text (?:goes )?here\b|\bsome text goes here\b/gi,
]

/** In a text for the customer nobody is left to fill in a slot: "Dear [insert name]". */
const templateSlot = /[[<{](?:(?:insert|enter|your|customer(?:'s|’s)?|agent(?:'s|’s)?) [^\]>}]{1,40}|name)[\]>}]/gi

function isQuoted(text: string, from: number, to: number): boolean {
  return /["'“‘«]/.test(text.slice(Math.max(0, from - 2), from)) && /["'”’»]/.test(text.slice(to, to + 2))
}
