const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, 20 + 10 * at] as const),
  ['no', 0],
  ['once', 1],
  ['twice', 2],
  ['hundred', 100],
  ['thousand', 1000],
])

/** The value of a number word in lower case ("seven", "twenty-four"); undefined for other words. "No", "once" and "twice" are numbers too. */
export function numberWord(word: string): number | undefined {
  // Most words are looked up in vain.
  const hyphen = word.indexOf('-')
  if (hyphen === -1) return values.get(word)
  const [ten, one] = [word.slice(0, hyphen), word.slice(hyphen + 1)]
  const high = tens.includes(ten) ? values.get(ten) : undefined
  const low = values.get(one)
  return high === undefined || low === undefined || low === 0 || low > 9 ? undefined : high + low
}
