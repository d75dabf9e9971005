import type { Span } from '../clauses/find-clauses.ts'
import { isResult } from '../grammar/opposites.ts'
import { type Condition, type ConditionPart, readCondition } from '../grammar/read-condition.ts'
import { type Token, tokenise } from '../grammar/tokenise.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'

/** What stands before the colon of a list item, or the whole of a short one, as a condition. */
export interface Label extends Span {
  readonly condition: Condition
  /** True where the grammar reads it without help: a result, a known value, a quantity, a catch-all. */
  readonly sure: boolean
  /** What brackets at its end say again: "Yes (7 days ago or less)". */
  readonly restatement: (Span & { readonly condition: Condition }) | null
  readonly outcome: Span
}

/** The label of an item; null where it has none. `bare`: an item without a colon may be one, since more stands below it. */
export function readLabel(text: string, vocabulary: Vocabulary, bare: boolean): Label | null {
  const from = /\S/.exec(text)?.index ?? 0
  const colon = labelEnd(text, from) ?? dashBehindMember(text, from, vocabulary) ?? commaBehindAnswer(text, from)
  if (colon === null && !bare) return null
  const end = colon ?? text.trimEnd().replace(/[.:]$/, '').length
  const label = text.slice(from, end)
  const tokens = tokenise(label)
  if (tokens.length === 0 || tokens.length > longest || (colon === null && tokens.length > 7)) return null
  if (introductions.test(tokens[0]?.lower ?? '')) return null
  const bracket = tokens.at(-1)?.lower === ')' ? tokens.findLastIndex(({ lower }) => lower === '(') : -1
  const again = bracket > 0 ? tokens.slice(bracket + 1, -1) : []
  const inBrackets = again.length === 0 ? null : readCondition(again, { vocabulary, bare: true })
  const restates = inBrackets?.parts.every(({ kind }) => kind === 'quantity') === true
  const said = restates ? tokens.slice(0, bracket) : tokens
  const whole = readCondition(said, { vocabulary, bare: true })
  const condition = shift(
    colon !== null && whole.parts.every(isOpaque) ? (readQualified(said, vocabulary) ?? whole) : whole,
    from,
  )
  const sure = condition.parts.some((part) => {
    if (part.kind === 'member') return isKnown(part.members, vocabulary)
    return part.kind === 'quantity' || part.kind === 'otherwise'
  })
  return {
    from,
    to: from + (said.at(-1)?.to ?? 0),
    condition,
    sure,
    restatement:
      restates && inBrackets !== null
        ? { condition: shift(inBrackets, from), from: from + (again[0]?.from ?? 0), to: from + (again.at(-1)?.to ?? 0) }
        : null,
    outcome: { from: colon === null ? text.length : colon + 1, to: text.length },
  }
}

/** A value with what sets it apart from others of its kind: "Monthly, the whole balance", "Refused because it is late"; null where none opens a label. */
function readQualified(tokens: readonly Token[], vocabulary: Vocabulary): Condition | null {
  const [first] = tokens
  if (first === undefined) return null
  const value =
    vocabulary.memberAt(tokens, 0) ??
    (isResult(first.lower) && labels.test(first.lower) ? { member: first.lower, next: 1 } : null)
  const joint = tokens[value?.next ?? 0]?.lower ?? ''
  if (value === null || !/^(?:,|because)$/.test(joint)) return null
  const rest = tokens.slice(value.next + 1)
  const to = tokens[value.next - 1]?.to ?? 0
  const member: ConditionPart = {
    kind: 'member',
    variable: '',
    members: [value.member],
    negated: false,
    from: first.from,
    to,
  }
  const [start] = rest
  // "Gold, Silver and Bronze members" is a list.
  if (start === undefined || vocabulary.memberAt(rest, 0) !== null || isResult(start.lower)) return null
  const said = readCondition(rest, { vocabulary, bare: false })
  const opaque: ConditionPart = { kind: 'opaque', from: start.from, to: rest.at(-1)?.to ?? start.to }
  // "Yes, and it still runs, or ended up to 7 days ago": at least those days are taken.
  const read =
    said.joined === 'all' || said.parts.length === 1
      ? said.parts
      : [...said.parts.filter(({ kind }) => kind === 'quantity'), opaque]
  return { joined: 'all', parts: [member, ...read] }
}

function isOpaque({ kind }: ConditionPart): boolean {
  return kind === 'opaque'
}

function shift(condition: Condition, by: number): Condition {
  return {
    joined: condition.joined,
    parts: condition.parts.map((part) => ({ ...part, from: part.from + by, to: part.to + by })),
  }
}

const longest = 28
const introductions = /^(?:to|for|note|example|e|i|step|option|options|warning|tip|hint)$/

function isKnown(members: readonly string[], vocabulary: Vocabulary): boolean {
  return members.every((member) => results.test(member) || vocabulary.setsWith([member]).length > 0)
}

/** Results that open a label and its reason: "On, because …" may begin anything else. */
const labels = /^(?:yes|no|passed|failed|accepted|refused|rejected|declined|approved)$/

const results =
  /^(?:yes|no|passed|failed|true|false|on|off|accepted|refused|rejected|declined|approved|enabled|disabled)$/

/** Where the comma stands behind an answer, "Yes, but it takes long"; null where none does. */
function commaBehindAnswer(text: string, from: number): number | null {
  const answer = /^(?:yes|no)(?=\s*[,.])/i.exec(text.slice(from))
  return answer === null ? null : from + answer[0].length
}

/** Where the dash stands behind a known value, "Gift card - ask for the address"; null where none does. */
function dashBehindMember(text: string, from: number, vocabulary: Vocabulary): number | null {
  const dash = /\s[-–—](?=\s)/.exec(text.slice(from, from + 60))
  if (dash === null) return null
  const member = text
    .slice(from, from + dash.index)
    .trim()
    .toLowerCase()
  return vocabulary.setsWith([member]).length > 0 ? from + dash.index + 1 : null
}

/** Where the colon stands that ends a label: in the first sentence, followed by white space or by the end; null where none does. */
function labelEnd(text: string, from: number): number | null {
  const match = /[:.!?](?=\s|$)/.exec(text.slice(from, from + 220))
  return match === null || match[0] !== ':' ? null : from + match.index
}
