const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}'
const unspacedLetter = new RegExp(`[${unspaced}]`, 'u')
const run = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu')

/** Whether a word has letters of a script that is written without spaces, or (Korean) joins endings to its words. */
export function hasUnspacedScript(word: string): boolean {
  return unspacedLetter.test(word)
}

/** A word cut where such a script begins or ends (iPhone本体: iphone, 本体). */
export function splitByScript(word: string): string[] {
  return word.match(run) ?? []
}

/**
 * A run of such a script as overlapping pairs of characters, a character with its marks; a single character as itself. Null for
 * other scripts. Pairs and not dictionary words: they do not depend on the version of ICU, and find words that no dictionary has.
 */
export function bigrams(text: string): string[] | null {
  if (!hasUnspacedScript(text)) return null
  const characters = text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`)
}
