import { isResult, oppositesOf } from './opposites.ts'
import type { Token } from './tokenise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A list of values: "'In Transit' or 'Delivered'", "Gold, Silver or Bronze". `next` is the index of the token behind it. */
export interface MemberList {
  readonly members: readonly string[]
  readonly first: number
  readonly next: number
  /** All of its values are members of known sets, or in quotation marks. */
  readonly sure: boolean
}

/** The list of values that starts at a token; null where none does. What is neither quoted nor known must have a capital or be a result. */
export function readMembers(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  capitals: boolean,
): MemberList | null {
  const members: string[] = []
  let sure = true
  let next = at
  for (let end = at; ; ) {
    const start: number | null = members.length === 0 ? end : (skipJoint(tokens, end) ?? behindInnerComma(tokens, end))
    if (start === null) break
    const value = readValue(tokens, start, vocabulary, capitals)
    if (value === null || bothHold(tokens, start, members.at(-1), value.member, vocabulary)) break
    members.push(value.member)
    sure &&= value.sure
    end = value.next
    next = end
  }
  return members.length === 0 ? null : { members: [...new Set(members)], first: at, next, sure }
}

/** Behind ",", "or", "and", "/" and ", or"; null where another word stands. */
function skipJoint(tokens: readonly Token[], at: number): number | null {
  let next = at
  if (tokens[next]?.lower === ',' || tokens[next]?.lower === '/') next += 1
  if (tokens[next]?.lower === 'or' || tokens[next]?.lower === 'and') next += 1
  return next === at ? null : next
}

/** "'Lost,' 'Found' or 'Sold'": the comma that parts two values may stand inside the marks of the first. */
function behindInnerComma(tokens: readonly Token[], at: number): number | null {
  return tokens[at - 2]?.lower === ',' && readQuoted(tokens, at) !== null ? at : null
}

/** "Active and paid" is one state with another, where "basic and plus members" are two classes. */
function bothHold(
  tokens: readonly Token[],
  at: number,
  before: string | undefined,
  member: string,
  vocabulary: Vocabulary,
): boolean {
  if (before === undefined || tokens[at - 1]?.lower !== 'and' || !isResult(before) || !isResult(member)) return false
  return !oppositesOf(before).includes(member) && vocabulary.setsWith([before, member]).length === 0
}

interface Value {
  readonly member: string
  readonly next: number
  readonly sure: boolean
}

function readValue(tokens: readonly Token[], at: number, vocabulary: Vocabulary, capitals: boolean): Value | null {
  const start = /^(?:an?|the|either)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const quoted = readQuoted(tokens, start)
  if (quoted !== null) return quoted
  const known = vocabulary.memberAt(tokens, start)
  if (known !== null) return { ...known, sure: true }
  const word = tokens[start]
  if (word === undefined || !capitals || !/^\p{L}/u.test(word.text) || isJoint(word.lower)) return null
  if (!/^\p{Lu}/u.test(word.text))
    return isResult(word.lower) ? { member: word.lower, next: start + 1, sure: false } : null
  let next = start + 1
  if (isResult(word.lower)) return { member: word.lower, next, sure: true }
  while (
    next < start + 4 &&
    /^\p{Lu}[\p{L}\p{N}'-]*$/u.test(tokens[next]?.text ?? '') &&
    !isJoint(tokens[next]?.lower ?? '')
  )
    next += 1
  return { member: lowerOf(tokens, start, next), next, sure: isResult(lowerOf(tokens, start, next)) }
}

/** Words that are no part of a name, whatever their capitals: "Oracle Says No". */
function isJoint(word: string): boolean {
  return isResult(word) ? false : joints.has(word)
}

const joints = new Set(
  'is are was were be says said say returns return shows show not if when then and or but for to the a an it they you we of in on at with as'.split(
    ' ',
  ),
)

const opening = new Map([
  ["'", "'’"],
  ['"', '"'],
  ['‘', '’'],
  ['“', '”'],
  ['‚', '‘’'],
  ['„', '“”'],
])

/** A value in quotation marks of at most six words. */
function readQuoted(tokens: readonly Token[], at: number): Value | null {
  const closing = opening.get(tokens[at]?.text ?? '')
  if (closing === undefined) return null
  for (let end = at + 2; end <= at + 7; end++) {
    const mark = tokens[end]?.text
    if (mark === undefined) return null
    // A comma inside the marks belongs to the sentence around them.
    if (closing.includes(mark)) {
      const last = /^[,.]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end
      return last === at + 1 ? null : { member: lowerOf(tokens, at + 1, last), next: end + 1, sure: true }
    }
  }
  return null
}

function lowerOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
}
