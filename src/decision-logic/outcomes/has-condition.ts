/** True where a part of a sentence has a condition; "check if" and "to see if" ask for something and are none. */
export function hasCondition(text: string): boolean {
  return [...text.matchAll(conditions)].some(({ index }) => !inquiry.test(text.slice(Math.max(0, index - 80), index)))
}

const conditions = /\b(?:if|unless|otherwise|whenever|in\s+case|only\s+when|until)\b/gi

const inquiry =
  /\b(?:check|ask|see|know|confirm|verify|determine|find\s+out|wonder|decide|sure|establish|test|look|even|as)(?:s|ed|ing)?\b[^,;:.()]*$/i
