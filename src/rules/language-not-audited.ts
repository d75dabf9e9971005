import type { Document } from '../../schemas/document.ts'
import { defineRule } from './rule.ts'
import { isUnreadLanguage } from './wording/is-unread-language.ts'
import { startOf } from './wording/start-of.ts'

/** A document in a language whose conditions are not read, so that no findings in it mean nothing. */
export const languageNotAudited = defineRule({
  id: 'language-not-audited',
  summary: 'A document whose conditions cannot be read is reported, never taken as clean.',
  severity: { recommended: 'info', strict: 'info' },
  scope: 'document',
  *check(document) {
    if (!isUnreadLanguage(document)) return
    yield {
      place: startOf(document),
      message: `${sayLanguage(document)}: its conditions are not read, so cases that it leaves out are not found.`,
      hint: 'Only English is read so far. Rules that do not depend on the language have looked at it.',
      about: document.language,
    }
  },
  collective: {
    appliesTo: (document) => document.blocks.length > 0,
    message: (count, total) =>
      `${count} of ${total} documents are not in English: cases that they leave out are not found.`,
    hint: 'Only English is read so far. Rules that do not depend on the language have looked at all of them.',
  },
})

function sayLanguage({ language }: Document): string {
  if (language === 'und') return 'It cannot be told in which language this document is'
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language)
  return `This document is in ${name ?? `the language "${language}"`}`
}
