import type { Document } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import { isReadable } from '../document/knowledge-base.ts'
import { Failure } from '../failure.ts'
import type { DocumentRule, Draft, KnowledgeBaseRule, Rule, RuleContext } from '../rules/rule.ts'
import type { Suppressions } from './suppressions.ts'

/** What a rule says about a knowledge base, without what comments silence; as one draft where nearly all documents lack the same. */
export function gatherDrafts(
  rule: DocumentRule | KnowledgeBaseRule,
  context: RuleContext,
  suppressions: Suppressions,
): Draft[] {
  if (rule.scope === 'knowledge-base') {
    return suppressions.filter(
      rule.id,
      run(rule, null, () => rule.check(context)),
    )
  }
  const { collective } = rule
  const drafts: Draft[] = []
  const places: Place[] = []
  let total = 0
  for (const document of context.knowledgeBase.documents) {
    if (!isReadable(document)) continue
    const said = run(rule, document, () => rule.check(document, context))
    const heard = suppressions.filter(rule.id, said)
    drafts.push(...heard)
    // A document that is silenced is no example of anything.
    if (collective === undefined || (said.length > 0 && heard.length === 0)) continue
    if (!run(rule, document, () => [collective.appliesTo(document, context)])[0]) continue
    total += 1
    if (heard[0] !== undefined) places.push(heard[0].place)
  }
  if (collective === undefined || places.length < fewest || places.length < share * total) return drafts
  return [
    {
      place: wholeKnowledgeBase,
      message: collective.message(places.length, total),
      witness: places
        .slice(0, examples)
        .map(({ path }) => path)
        .join(', '),
      hint: collective.hint,
      related: places.slice(0, examples).map((place) => ({ message: 'One of them', place })),
      about: '',
    },
  ]
}

const fewest = 5
const share = 0.8
const examples = 3

/** A place that no document has: the folder of the project. */
const wholeKnowledgeBase: Place = {
  path: '.',
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
}

function run<T>(rule: Rule, document: Document | null, act: () => Iterable<T>): T[] {
  try {
    return [...act()]
  } catch (error) {
    const where = document === null ? '' : ` on ${document.path}`
    throw new Failure(
      'internal',
      `The rule "${rule.id}" failed${where}: ${error instanceof Error ? error.message : String(error)}`,
      `Report this with the document. Until it is mended, set "${rule.id}: off" under \`rules\` in groundwork.yaml.`,
      { cause: error, ...(document === null ? {} : { place: { path: document.path } }) },
    )
  }
}
