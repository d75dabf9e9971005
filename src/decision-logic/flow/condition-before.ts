/** The condition in the sentence that a reference ends, from all that stands before it: "If it is full, go to" is "If it is full". */
export function conditionBefore(before: string): string {
  const sentence = before
    .slice(before.search(/[^.;!?]*$/))
    .replace(/\s+/g, ' ')
    .trim()
  const from = sentence.search(/\b(?:if|unless|otherwise|whenever|in case|should)\b/i)
  return sentence
    .slice(Math.max(0, from))
    .replace(/,[^,]*$/, '')
    .slice(0, 120)
}
