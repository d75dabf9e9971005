import type { FlowNode } from '../../schemas/flow.ts'
import type { Place } from '../../schemas/place.ts'
import { type FlowStop, WaysOut } from './flow/ways-out.ts'
import { type Draft, defineRule, type RuleContext } from './rule.ts'
import { shorten } from './wording/shorten.ts'
import { startOf } from './wording/start-of.ts'

/** Steps that send everybody round in a circle, in one document or over several. */
export const endlessLoop = defineRule({
  id: 'endless-loop',
  summary: 'Every circle of steps has a way out.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'knowledge-base',
  *check(context) {
    const documents = context.knowledgeBase.documents.filter((document) => context.logicOf(document).audited)
    const ways = new WaysOut(documents.map((document) => ({ document, flow: context.flowOf(document) })))
    for (const circle of ways.circles()) if (!mayEnd(circle, context)) yield draftOf(circle)
  },
})

/** A condition on the way that does not say where it leads may well be what ends it. */
function mayEnd(circle: readonly FlowStop[], { logicOf }: RuleContext): boolean {
  return circle.some(({ document, node }) => {
    const { place } = node
    if (place === null) return false
    return logicOf(document).groups.some(({ branches }) => {
      return branches.some((branch) => branch.outcome.target === null && isWithin(branch.place, place))
    })
  })
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset
}

function draftOf(circle: readonly FlowStop[]): Draft {
  const last = circle.at(-1)
  const first = circle[0]
  if (first === undefined || last === undefined) throw new Error('a circle without stops')
  const place = last.node.place ?? startOf(last.document)
  const titles = [...new Set(circle.map(({ document }) => document.title))]
  if (titles.length > 1) {
    return {
      place,
      about: titles.join(' '),
      message: `These documents send everybody on to each other, and none says when to stop: ${listed(titles)}.`,
      witness: `a customer who starts with "${titles[0]}" is led round and never gets to an end or to a person`,
      hint: 'Say in one of them for whom the case ends, or who takes it over.',
      related: circle
        .filter(({ document }) => document.path !== last.document.path)
        .slice(0, mostNamed)
        .map(({ document, node }) => ({ message: 'leads on', place: node.place ?? startOf(document) })),
    }
  }
  return {
    place,
    message: `From ${nameOf(last.node)} everybody goes back to ${nameOf(first.node)}, and nothing between them leads out.`,
    witness: `a customer who comes to ${nameOf(first.node)} goes through the same steps for ever`,
    hint: 'Say when to stop: after how many times, or on what result, and who takes the case over then.',
    related: [{ message: 'where the circle begins', place: first.node.place ?? startOf(first.document) }],
  }
}

/** Of a long circle the first titles, and how many more there are. */
function listed(titles: readonly string[]): string {
  const names = titles.slice(0, mostNamed).map((title) => `"${shorten(title, 60)}"`)
  const more = titles.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const mostNamed = 6

function nameOf({ text }: FlowNode): string {
  return `"${shorten(text)}"`
}
