import { hasCondition } from './has-condition.ts'
import { people } from './ways-to-a-person.ts'

/**
 * True where a text (gaps of one space) says that a person takes the case over: an order, not a mention. "Do not transfer", "before you
 * escalate" and "if they ask for a person" are none.
 */
export function isHandOver(text: string): boolean {
  return handOvers.some((pattern) => {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 200), match.index)
      const sentence = before.slice(before.search(/[^.;!?]*$/))
      if (!held.test(sentence.slice(-40)) && !hasCondition(sentence)) return true
    }
    return false
  })
}

const clause = '[^.;:]'

const handOvers: readonly RegExp[] = [
  /\bescalates?\b(?! if\b)/gi,
  /\bhand(?:s)? (?:\w+ ){0,5}?(?:over|off)\b/gi,
  new RegExp(
    `\\b(?:[Tt]ransfers?|[Pp]ass(?:es)?|[Ff]orwards?|[Rr]eroutes?|[Rr]edirects?|[Rr]efers?|[Cc]onnects?|[Aa]ssigns?|[Rr]outes?)\\b${clause}{0,50}? ` +
      `(?:to|with) ${clause}{0,40}?\\b(?:${people}|\\p{Lu}[\\p{L}&]+)\\b`,
    'gu',
  ),
  /\b(?:raise|open|log|file|create|submit) (?:an? |the |another )(?:\w+ ){0,3}(?:ticket|incident|complaint|case) (?:with|for|to|at)\b/gi,
]

/** What before an order makes it none: a negation, a condition, something that comes first. */
const held =
  /\b(?:not|never|n['’]t|cannot|without|before|unless|instead of|rather than|if|when|asks?|wants?|wish(?:es)?|whether|may|might|would|could|been|was|were|are|is)\b[^,;:]*$/i
