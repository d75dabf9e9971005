import type { Document } from '../../schemas/document.ts'
import { type Days, findDays } from '../decision-logic/figures/find-days.ts'
import { isReadable, type KnowledgeBase } from '../document/knowledge-base.ts'
import { type Draft, defineRule, type RuleContext } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** Days that decide something, where nothing says whether weekends and holidays count. */
export const calendarDays = defineRule({
  id: 'calendar-days',
  summary: 'Days that decide something are calendar days or business days.',
  severity: { recommended: 'info', strict: 'error' },
  scope: 'document',
  *check(document, context) {
    if (!context.logicOf(document).audited) return
    const days = findDays(document)
    const bare = days.filter(({ calendar }) => calendar === null)
    if (bare.length === 0) return
    const here = countOf(days)
    const everywhere = countEverywhere(context)
    if (isUsual(here)) yield* bare.map((place) => oddOne(place, here, 'this document'))
    else if (isUsual(everywhere)) yield* bare.map((place) => oddOne(place, everywhere, 'the other documents'))
    else if (context.config.defaults.calendar === undefined)
      yield* undecided(bare.filter(({ decides }) => isOpen(decides, everywhere)))
  },
  collective: {
    appliesTo: (document, context) =>
      context.logicOf(document).audited &&
      findDays(document).some(({ decides }) => isOpen(decides, countEverywhere(context))),
    message: (count, total) => {
      return `${count} of the ${total} documents in which days decide something do not say whether these are calendar days or business days.`
    },
    hint: 'Say it once for all under `defaults.calendar` in groundwork.yaml: `calendar` or `business`. Write it out only where it is the other.',
  },
})

/** Where some documents say it and others do not, only deadlines are worth asking about. */
function isOpen(decides: Days['decides'], { calendar, business }: Counts): boolean {
  return decides === 'deadline' || (decides === 'condition' && calendar + business === 0)
}

interface Counts {
  readonly calendar: number
  readonly business: number
  readonly bare: number
}

function countOf(days: readonly Days[]): Counts {
  const count = (wanted: Days['calendar']) => days.filter(({ calendar }) => calendar === wanted).length
  return { calendar: count('calendar'), business: count('business'), bare: count(null) }
}

/** True where those who say nothing are few: the rest of the document, or of the documents, says it. */
function isUsual({ calendar, business, bare }: Counts): boolean {
  return calendar + business >= fewest && bare * 3 <= calendar + business
}

const fewest = 3

/** The counts of a whole knowledge base, made once for all its documents. */
function countEverywhere({ knowledgeBase, logicOf }: RuleContext): Counts {
  const known = memory.get(knowledgeBase)
  if (known !== undefined) return known
  const read = (document: Document) => (isReadable(document) && logicOf(document).audited ? findDays(document) : [])
  const counts = countOf(knowledgeBase.documents.flatMap(read))
  memory.set(knowledgeBase, counts)
  return counts
}

const memory = new WeakMap<KnowledgeBase, Counts>()

function oddOne({ written, text, place }: Days, { calendar, business }: Counts, where: string): Draft {
  const usual = calendar >= business ? 'calendar days' : 'business days'
  return {
    place,
    message: `"${written}" does not say which days count; ${where === 'this document' ? 'elsewhere this document says' : 'the other documents say'} "${usual}"${calendar > 0 && business > 0 ? ' or the other kind' : ''}.`,
    witness: `with a weekend in between, "${shorten(text)}" ends two days earlier or later`,
    hint: `Write "${written.replace(/days?$/, usual)}" if that is meant.`,
    about: `${written} in ${shorten(text, 200)}`,
  }
}

function* undecided(bare: readonly Days[]): Generator<Draft> {
  const [first] = bare
  if (first === undefined) return
  yield {
    place: first.place,
    message: `"${first.written}" does not say whether weekends and holidays count${bare.length > 1 ? `, nor do ${bare.length - 1} other places of this document` : ''}.`,
    witness: `with a weekend in between, "${shorten(first.text)}" ends two days earlier or later`,
    hint: 'Write "calendar days" or "business days", or say once for all under `defaults.calendar` in groundwork.yaml what days are.',
    about: first.written,
  }
}
