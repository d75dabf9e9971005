import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'

/** A sentence that sends its reader to a procedure by name. */
export interface Reference {
  readonly name: string
  /** What the text calls it: procedure, flow, policy. */
  readonly noun: string
  readonly place: Place
}

/** The references of a document that are not links: a link says itself where it leads. */
export function findReferences(document: Document): Reference[] {
  return document.paragraphs.flatMap((paragraph) => [...findIn(document, paragraph)])
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
    `\\b(?:${verbs})\\s+(?:the\\s+|our\\s+)?['‘"“](?<name>[^'‘’"“”\\n]{3,60})['’"”]\\s+(?<noun>${procedures}|[Gg]uide|[Gg]uideline|[Aa]rticle)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:${verbs})\\s+(?:the|our)\\s+(?<name>${word}(?:\\s+(?:${word}|(?:${small})(?=\\s+${word}))){0,7})\\s+(?<noun>${procedures})\\b`,
    'gu',
  ),
]

function* findIn(document: Document, paragraph: Paragraph): Generator<Reference> {
  for (const pattern of patterns) {
    for (const match of paragraph.text.matchAll(pattern)) {
      const { name = '', noun = '' } = match.groups ?? {}
      const from = match.index + match[0].lastIndexOf(name, match[0].length - noun.length - 1)
      const to = match.index + match[0].length
      if (isMarked(document, sentenceAround(paragraph, match.index, to))) continue
      const place = placeInText(paragraph.place, paragraph.text, from, to)
      yield { name: name.replace(/\s+/g, ' '), noun: noun.toLowerCase(), place }
    }
  }
}

function sentenceAround({ text, place }: Paragraph, from: number, to: number): Place {
  const before = [...text.slice(0, from).matchAll(/[.!?;](?=\s)/g)].at(-1)
  const after = /[.!?;](?=\s|$)/.exec(text.slice(to))
  return placeInText(
    place,
    text,
    before === undefined ? 0 : before.index + 1,
    after === null ? text.length : to + after.index,
  )
}

/** A link says where to go, before or after the name; inline code names commands and files. */
function isMarked(document: Document, sentence: Place): boolean {
  return [...document.links.map((link) => link.place), ...document.codeSpans].some((other) => {
    return other.start.offset < sentence.end.offset && sentence.start.offset < other.end.offset
  })
}
