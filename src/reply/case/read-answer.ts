import type { Clarify, Context } from '../../../schemas/reply.ts'
import { readComparison } from '../../decision-logic/grammar/read-comparison.ts'
import { tokenise } from '../../decision-logic/grammar/tokenise.ts'
import { businessDay, countOf, unitOf } from '../../decision-logic/grammar/units.ts'

/** A longer text says more than the answer, and is read as a question of its own. */
const mostWords = 12

/** What a customer says to a clarifying question, as a fact for the context: "Gold", "nine days", "yes"; null where it is no answer to it. */
export function readAnswer(clarify: Clarify, text: string): Context[string] | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.split(/\s+/).length > mostWords || trimmed.endsWith('?')) return null
  if (clarify.type === 'enum') return readOption(clarify.options, trimmed)
  if (clarify.type === 'number') return readNumber(clarify.unit ?? '', trimmed)
  if (clarify.type === 'boolean') return readYesOrNo(trimmed)
  return trimmed
}

/** The one option that is named, or its number in the list. */
function readOption(options: readonly string[], text: string): string | null {
  const number = /^(\d{1,2})[.)]?$/.exec(text)
  if (number !== null) return options[Number(number[1]) - 1] ?? null
  const said = wordsOf(text)
  const named = options.filter((option) => said.includes(wordsOf(option)))
  // "Pay in 30" names "Pay in 3" only where words are cut.
  const longest = named.filter(
    (option) => !named.some((other) => other !== option && wordsOf(other).includes(wordsOf(option))),
  )
  return longest.length === 1 && !/ (?:not|no|neither|nor) /.test(said) ? (longest[0] ?? null) : null
}

/** The words of a text, each between spaces. */
function wordsOf(text: string): string {
  return ` ${tokenise(text)
    .map(({ lower }) => lower)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ')} `
}

/** A number in the unit that was asked for; a range in words. */
function readNumber(asked: string, text: string): string | number | null {
  const tokens = tokenise(text)
  const found = tokens.flatMap((_, at) => readComparison(tokens, at) ?? [])
  const [first] = found
  if (first === undefined) return null
  // What a comparison covers may be read again from its middle.
  if (found.some(({ first: start }) => start >= first.next)) return null
  const { canonical, factor } = unitAsked(asked)
  if (first.unit !== null && first.unit.unit !== canonical) return null
  const [only] = first.intervals
  const exact = first.intervals.length === 1 && only?.low !== null && only?.low === only?.high
  if (!exact) {
    const said = text.slice(tokens[first.first]?.from, tokens[first.next - 1]?.to)
    return first.unit === null ? `${said} ${asked}` : said
  }
  if (only?.low == null) return null
  return first.unit === null ? only.low : only.low / factor
}

function unitAsked(asked: string): { canonical: string; factor: number } {
  if (asked === 'business days') return { canonical: businessDay.unit, factor: 1 }
  const unit = unitOf(asked) ?? countOf(asked)
  return { canonical: unit.unit, factor: unit.factor }
}

function readYesOrNo(text: string): boolean | null {
  const said = wordsOf(text)
  if (/^ (?:yes|yeah|yep|yup|sure|correct|right|exactly|it is|it has|it does|i have|i did|i do) /.test(said))
    return true
  return /^ (?:no|nope|nah|not|it isn't|it hasn't|it doesn't|i haven't|i didn't|i don't|never) /.test(said)
    ? false
    : null
}
