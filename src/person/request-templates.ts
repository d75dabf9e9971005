import type { RequestLanguage } from './language.ts'

const some = '<fill>? <fill>? <fill>? <fill>?'
const few = '<fill>? <fill>?'

/** The shapes that a request has in any language. */
const templates: readonly string[] = [
  `<talk> ${some} <person>`,
  `<connect> ${some} <person>`,
  `<want> ${some} <agent>`,
  `<want> ${some} <real> ${few} <someone>`,
  `<want> ${some} <someone> ${few} <real>`,
  `<exists> ${some} <real> ${few} <person>`,
  `<exists> ${some} <person> ${few} <real>`,
  `<exists> ${few} <there> ${few} <person>`,
  `<exists> ${some} <person> ${few} <there>`,
  `<exists> ${some} <person> ${some} <talk>`,
  `<no> ${few} <bot>`,
  `<no> ${few} <talk> ${few} <bot>`,
  `^^ ${some} <agent> ${some} $$`,
  `^^ ${some} <exists> ${some} <agent> ${some} $$`,
  `^^ ${some} <agent> ${few} <there> ${few} $$`,
  `^ ${some} <agent> ${few} <please> $`,
  `^ <please> ${some} <agent> $`,
  `^^ <agent> <agent> $$`,
  '<callback>',
]

/** Where a language names what the person shall do. */
const actTemplates: readonly string[] = [
  `(<want>|<lead>) ${some} <person> ${some} <act>`,
  `(<want>|<lead>) <act> ${some} <person>`,
  `<person> ${few} <lead> ${some} <act>`,
]

const helpTemplates: readonly string[] = [
  `(<want>|<lead>) ${some} <agent> ${some} <help>`,
  `(<want>|<lead>) ${some} <real> ${few} <someone> ${some} <help>`,
  `(<want>|<lead>) ${some} <someone> ${few} <real> ${some} <help>`,
]

const verbLastTemplates: readonly string[] = [
  `<person> ${some} <talk>`,
  `<person> ${some} <connect>`,
  `<agent> ${some} <want>`,
  `<real> ${few} <someone> ${some} <want>`,
  `<person> ${few} <there> ${few} <exists>`,
  `<person> ${few} <real> ${few} <exists>`,
  `<real> ${few} <person> ${some} <exists>`,
  `<person> ${some} <talk> ${few} <exists>`,
  `<bot> ${few} <no>`,
  `<bot> ${few} <talk> ${few} <no>`,
]

/** All phrases of a language, its lists named by its code: `<en.talk>`. */
export function requestPhrases(language: RequestLanguage): string[] {
  const acts = language.lists.act === undefined ? [] : actTemplates
  const helps = language.lists.help === undefined ? [] : helpTemplates
  const lasts = language.verbLast === true ? verbLastTemplates : []
  return [...templates, ...acts, ...helps, ...lasts, ...language.phrases].map((phrase) => ownLists(phrase, language))
}

export function exceptionPhrases(language: RequestLanguage): string[] {
  return language.exceptions.map((phrase) => ownLists(phrase, language))
}

/** `real` and `please` may stand between other parts too; `person` is anybody who can be asked for. */
export function listsOf(language: RequestLanguage): [name: string, members: string[]][] {
  const { lists, code } = language
  const all: Record<string, string | undefined> = {
    ...lists,
    fill: `${lists.fill}, ${lists.real}, ${lists.please}`,
    person: `${lists.agent}, ${lists.someone}`,
  }
  return Object.entries(all).map(([name, members]) => [`${code}.${name}`, splitList(members ?? '')])
}

function splitList(list: string): string[] {
  const members = list.split(',').map((member) => member.replace(/\s+/g, ' ').trim())
  return [...new Set(members)].filter((member) => member !== '')
}

function ownLists(phrase: string, { code }: RequestLanguage): string {
  return phrase.replaceAll('<', `<${code}.`)
}
