import { clauseBefore } from './clause-before.ts'
import type { FoundTarget } from './found-target.ts'
import { againBefore, followBefore, goBefore, skipBefore } from './reference-patterns.ts'

/** What the words before a reference, which starts at `from`, have its reader do with it. */
export function mannerAt(text: string, from: number): FoundTarget['manner'] {
  const before = clauseBefore(text, from)
  if (/\b(?:not|never|n['’]t)\s[^,]*$/i.test(before)) return 'see'
  if (skipBefore.test(before)) return 'skip'
  if (againBefore.test(before) || goBefore.test(before)) return 'go'
  return followBefore.test(before) ? 'follow' : 'see'
}
