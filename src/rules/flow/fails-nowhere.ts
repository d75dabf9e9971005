import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { resolveLink } from '../../document/resolve-link.ts'
import type { Draft } from '../rule.ts'

interface Use {
  readonly document: Document
  readonly name: string
  readonly place: Place
  readonly saysWhatIfNot: boolean
}

/**
 * Steps that have a check done that is described elsewhere, and do not say what happens when it fails, where nearly all others that have it
 * done say so.
 */
export function* failsNowhere(documents: readonly Document[]): Generator<Draft> {
  const uses = new Map<string, Use[]>()
  for (const document of documents) {
    for (const { target, use } of usesIn(document)) uses.set(target, [...(uses.get(target) ?? []), use])
  }
  for (const all of uses.values()) {
    const saying = all.filter(({ saysWhatIfNot }) => saysWhatIfNot)
    if (saying.length < 3 || 5 * saying.length < 4 * all.length) continue
    for (const { name, place, saysWhatIfNot } of all) {
      if (saysWhatIfNot) continue
      const [example] = saying
      yield {
        place,
        message: `The step has the ${name} done, and does not say what happens when it fails; ${saying.length} other steps that have it done say so.`,
        witness: `a customer who fails the ${name}: the steps go on as if it were passed`,
        hint: `Say it here too, as "${example?.document.title}" does.`,
        related: example === undefined ? [] : [{ message: 'says what happens', place: example.place }],
      }
    }
  }
}

/** The checks that the numbered steps of a document have done by a link. */
function* usesIn(document: Document): Generator<{ target: string; use: Use }> {
  for (const link of document.links) {
    if (!/\b(?:check|verification|test|screening)\b/i.test(link.text)) continue
    const resolved = resolveLink(document.path, link.url)
    const item = document.steps.findLast(({ place }) => {
      return place.start.offset <= link.place.start.offset && link.place.end.offset <= place.end.offset
    })
    const outermost = outermostOf(document, item)
    if (resolved === null || outermost === undefined || !outermost.ordered) continue
    const paragraph = document.paragraphs.find(({ place }) => {
      return place.start.offset <= link.place.start.offset && link.place.end.offset <= place.end.offset
    })
    if (paragraph === undefined || paragraph.say) continue
    const before = paragraph.text.slice(0, paragraph.text.indexOf(link.text.slice(0, 20)))
    if (
      !/\b(?:do|run|perform|complete|carry\s+out|make|start\s+with)\s+(?:the\s+|an?\s+)?$/i.test(
        before.trimEnd() === before ? before : `${before.trimEnd()} `,
      )
    )
      continue
    const around = document.steps.filter(({ place }) => {
      return place.start.offset >= outermost.place.start.offset && place.end.offset <= outermost.place.end.offset
    })
    // The step that follows may be about nothing but the failure.
    const next = document.steps.find(
      ({ list, number }) => list === outermost.list && number === (outermost.number ?? 0) + 1,
    )
    const text = [...around.map((step) => step.text), next?.text ?? ''].join(' ')
    yield {
      target: `${resolved.path}#${resolved.anchor ?? ''}`,
      use: { document, name: link.text, place: link.place, saysWhatIfNot: failure.test(text) },
    }
  }
}

function outermostOf({ steps }: Document, item: Document['steps'][number] | undefined) {
  let at = item
  while (at !== undefined && at.parent !== null) at = steps[at.parent]
  return at
}

const failure =
  /\bfail(?:s|ed|ure)?\b|\b(?:not|n[’']t|never) (?:pass|passed|succeed|be (?:verified|confirmed|identified))\b|\bunsuccessful\b/i
