import type { Span } from '../clauses/find-clauses.ts'
import { type Condition, readCondition } from '../grammar/read-condition.ts'
import { tokenise } from '../grammar/tokenise.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'

/** What stands before the colon of a list item, or the whole of a short one, as a condition. */
export interface Label extends Span {
  readonly condition: Condition
  /** True where the grammar reads it without help: a result, a known value, a quantity, a catch-all. */
  readonly sure: boolean
  readonly outcome: Span
}

/** The label of an item; null where it has none. `whole`: an item without a colon may be one, since more stands below it. */
export function readLabel(text: string, vocabulary: Vocabulary, whole: boolean): Label | null {
  const from = /\S/.exec(text)?.index ?? 0
  const colon = labelEnd(text, from)
  if (colon === null && !whole) return null
  const end = colon ?? text.trimEnd().replace(/[.:]$/, '').length
  const label = text.slice(from, end)
  const tokens = tokenise(label)
  if (tokens.length === 0 || tokens.length > longest || (colon === null && tokens.length > 7)) return null
  if (introductions.test(tokens[0]?.lower ?? '')) return null
  const condition = readCondition(tokens, { vocabulary, bare: true })
  const sure = condition.parts.some((part) => {
    if (part.kind === 'member') return isKnown(part.members, vocabulary)
    return part.kind === 'quantity' || part.kind === 'otherwise'
  })
  const to = from + label.trimEnd().length
  const shift = (span: Span) => ({ from: span.from + from, to: span.to + from })
  const parts = condition.parts.map((part) => ({ ...part, ...shift(part) }))
  return {
    from,
    to,
    condition: { joined: condition.joined, parts },
    sure,
    outcome: { from: colon === null ? text.length : colon + 1, to: text.length },
  }
}

const longest = 20
const introductions = /^(?:to|for|note|example|e|i|step|option|options|warning|tip|hint)$/

function isKnown(members: readonly string[], vocabulary: Vocabulary): boolean {
  return members.every((member) => results.test(member) || vocabulary.setsWith([member]).length > 0)
}

const results = /^(?:yes|no|passed|failed|true|false|on|off|accepted|rejected|declined|approved|enabled|disabled)$/

/** Where the colon stands that ends a label: in the first sentence, followed by white space or by the end; null where none does. */
function labelEnd(text: string, from: number): number | null {
  const match = /[:.!?](?=\s|$)/.exec(text.slice(from, from + 220))
  return match === null || match[0] !== ':' ? null : from + match.index
}
