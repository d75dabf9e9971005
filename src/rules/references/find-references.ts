import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { type ReadText, readParagraphs } from '../wording/read-texts.ts'

/** A sentence that sends its reader to a procedure by name. */
export interface Reference {
  readonly name: string
  /** What the text calls it: procedure, flow, policy. */
  readonly noun: string
  /** The first part of a name that is a path, "Returns > Faulty item"; null for other names. */
  readonly within: string | null
  readonly place: Place
}

/** The references of a document that are not links: a link says itself where it leads. */
export function findReferences(document: Document): Reference[] {
  return [...readParagraphs(document)].flatMap((paragraph) => [...findIn(document, paragraph)])
}

const verbs =
  '[Ff]ollow(?:s|ed|ing)?|[Ss]ee|[Uu]se|[Uu]sing|[Rr]efer to|[Gg]o (?:back )?to|[Cc]onsult|[Cc]heck|[Rr]ead|[Ss]tart|[Ss]witch to|[Cc]ontinue with|[Cc]onsider|[Aa]pply|' +
  '[Aa]s (?:described|explained|set out|outlined|detailed|written) in|[Aa]ccording to|[Dd]escribed in'
const procedures = '[Pp]rocedure|[Ff]low|[Ss]ub-?flow|[Ww]orkflow|[Pp]olicy|[Rr]unbook|[Pp]laybook|SOP|[Cc]hecklist'
const word = "[\\p{Lu}\\d][\\p{L}\\p{N}’'/-]*"
const small = 'of|and|the|to|for|a|an|in|on|with|or|&|from'

/** "follow the 'Recover Username' flow", "use the Recover Username subflow". Guides and articles by unquoted name are books of others. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${verbs}) (?:the |our )?['‘"“](?<name>[^'‘’"“”\\n]{3,60})['’"”] (?<noun>${procedures}|[Gg]uide|[Gg]uideline|[Aa]rticle)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Ss]ub-?flow|[Ff]low|[Pp]rocedure|[Ss]ection|[Ss]teps?) (?:in|of|from|under) (?:the|our) (?<name>${word}(?: (?:${word}|(?:${small})(?= ${word}))){0,7}) (?<noun>${procedures})\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:${verbs}) (?:the|our) (?<name>${word}(?: (?:${word}|(?:${small})(?= ${word}))){0,7}) (?<noun>${procedures})\\b`,
    'gu',
  ),
  /(?<![\p{L}\p{N}>-]|> )(?<name>(?<within>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4})(?: > \p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,3}?){1,3})(?=["”’',.;:)]|$| (?:instead|flow|sub-?flow|procedure)\b)/gu,
]

function* findIn(document: Document, paragraph: ReadText): Generator<Reference> {
  for (const pattern of patterns) {
    for (const match of paragraph.text.matchAll(pattern)) {
      const { name = '', noun = '', within = null } = match.groups ?? {}
      const from = match.index + match[0].lastIndexOf(name, match[0].length - noun.length)
      const to = match.index + match[0].length
      if (isMarked(document, sentenceAround(paragraph, match.index, to))) continue
      yield { name, noun: noun === '' ? 'flow' : noun.toLowerCase(), within, place: paragraph.at(from, to) }
    }
  }
}

/** The sentence that a range is in, as far as 300 characters around it. */
function sentenceAround(read: ReadText, from: number, to: number): Place {
  const { text } = read
  const start = Math.max(0, from - 300)
  const before = [...text.slice(start, from).matchAll(/[.!?;](?= )/g)].at(-1)
  const after = /[.!?;](?= |$)/.exec(text.slice(to, to + 300))
  return read.at(
    before === undefined ? start : start + before.index + 1,
    after === null ? Math.min(to + 300, text.length) : to + after.index,
  )
}

/** A link says where to go, before or after the name; inline code names commands and files. */
function isMarked(document: Document, sentence: Place): boolean {
  return [...document.links.map((link) => link.place), ...document.codeSpans].some((other) => {
    return other.start.offset < sentence.end.offset && sentence.start.offset < other.end.offset
  })
}
