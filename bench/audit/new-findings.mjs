// Findings before and after -> those that were not there before: with another fingerprint, and with words that were not said as often.

export function newFindings(before, after) {
  const prints = new Set(before.map(({ fingerprint }) => fingerprint))
  const said = new Map()
  for (const finding of before) said.set(wordsOf(finding), (said.get(wordsOf(finding)) ?? 0) + 1)
  return after.filter((finding) => {
    const left = (said.get(wordsOf(finding)) ?? 0) - 1
    said.set(wordsOf(finding), left)
    return left < 0 && !prints.has(finding.fingerprint)
  })
}

/** A finding that only moved to another line, or names one, is the same. */
function wordsOf({ ruleId, place, message, witness }) {
  const words = `${message}\n${witness ?? ''}`.replace(/\b(lines?|steps?) \d+/gi, '$1')
  return `${ruleId}\n${place.path}\n${words}`
}
