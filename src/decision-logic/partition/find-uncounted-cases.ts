import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { numberWord } from '../grammar/number-words.ts'
import { isOtherwise } from '../grammar/otherwise.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { singular } from '../grammar/units.ts'

/** A list of cases that is shorter than its document says: "in one of four states", and three of them below "Read the state". */
export interface UncountedCases {
  /** "four states", with its place. */
  readonly said: string
  readonly count: number
  readonly place: Place
  readonly noun: string
  readonly cases: readonly string[]
  /** Of the last case. */
  readonly list: Place
}

const word = "\\p{L}[\\p{L}'’-]*"
const nouns =
  'states|statuses|types|kinds|levels|tiers|methods|options|stages|categories|outcomes|results|grades|classes'

/** How a text says that something has one of so many states. */
const announcements = new RegExp(
  `\\b(?:one of|there are|falls? into|has|have|in)\\s+(?:the\\s+)?(?<said>(?<count>\\d{1,2}|${word})\\s+(?:(?:different|possible)\\s+)?(?<noun>${nouns}))\\b`,
  'giu',
)

/** The lists of labels of a document that have fewer cases than a sentence elsewhere in it counts. */
export function findUncountedCases(document: Document): UncountedCases[] {
  return document.paragraphs.flatMap((paragraph) => {
    // A sentence that introduces its list is looked at where the list is.
    if (paragraph.say || /\b(?:below|following)\b|:\s*$/i.test(paragraph.text)) return []
    return [...paragraph.text.matchAll(announcements)].flatMap((match) => {
      const { said = '', count: number = '', noun: named = '' } = match.groups ?? {}
      const count = /^\d+$/.test(number) ? Number(number) : numberWord(number.toLowerCase())
      const noun = singular(named.toLowerCase())
      const from = match.index + match[0].length - said.length
      const lists = listsOn(noun, paragraph, document)
      const [only] = lists
      if (count === undefined || lists.length !== 1 || only === undefined) return []
      if (only.cases.length >= count || 2 * only.cases.length < count) return []
      const place = placeInText(paragraph.place, paragraph.text, from, from + said.length)
      return [{ said: said.replace(/\s+/g, ' '), count, place, noun, ...only }]
    })
  })
}

/** The lists below a step that names what they are of: items of which each has a label, and none is for the rest. */
function listsOn(
  noun: string,
  { place }: Paragraph,
  { steps, paragraphs }: Document,
): { cases: string[]; list: Place }[] {
  const found: { cases: string[]; list: Place }[] = []
  for (const [index, step] of steps.entries()) {
    if (step.place.start.offset < place.start.offset) continue
    const own = paragraphs.find((paragraph) => paragraph.step === index && !paragraph.say)
    if (own === undefined || !tokenise(own.text).some(({ lower }) => singular(lower) === noun)) continue
    const items = steps.filter(({ parent }) => parent === index)
    const labels = items.map(({ text }) => /^[^.:!?]{1,60}(?=:(?:\s|$))/.exec(text.trim())?.[0] ?? '')
    const last = items.at(-1)
    if (last === undefined || labels.length < 2) continue
    if (labels.some((label) => label === '' || isOtherwise(tokenise(label)))) continue
    found.push({ cases: labels, list: last.place })
  }
  return found
}
