/** Words of which one or the other holds, as results and states are named: what is on is not off. */
const pairs = [
  'yes no',
  'true false',
  'on off',
  'passed failed',
  'pass fail',
  'passes fails',
  'succeeded failed',
  'succeeds fails',
  'successful unsuccessful',
  'accepted rejected',
  'accepted refused',
  'accepted declined',
  'approved rejected',
  'approved declined',
  'enabled disabled',
  'active inactive',
  'available unavailable',
  'valid invalid',
  'eligible ineligible',
  'paid unpaid',
  'open closed',
  'locked unlocked',
  'present missing',
  'correct incorrect',
  'right wrong',
  'allowed forbidden',
  'granted denied',
  'granted missing',
  'found missing',
  'online offline',
  'verified unverified',
  'complete incomplete',
  'full empty',
].map((pair) => pair.split(' '))

/** The words that hold where a word in lower case does not; empty for words that are no result or state. */
export function oppositesOf(word: string): string[] {
  return pairs.flatMap(([one = '', other = '']) => (word === one ? [other] : word === other ? [one] : []))
}

export function isResult(word: string): boolean {
  return results.has(word)
}

const results: ReadonlySet<string> = new Set(pairs.flat())
