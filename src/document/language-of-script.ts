/** Scripts that tell a language, or the one it is most likely; in this order, since Japanese has Chinese characters too. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

const latin = /\p{Script=Latin}/u
const letter = /\p{L}/u

/** The language that the script of a text tells, ISO 639-1, where most of its letters are not Latin; null where they are or there are few. */
export function languageOfScript(text: string): string | null {
  const letters = Array.from(text.slice(0, 2_000)).filter((character) => letter.test(character))
  const foreign = letters.filter((character) => !latin.test(character))
  if (foreign.length < 2 || foreign.length < letters.length * 0.6) return null
  const sample = foreign.join('')
  return scripts.find(([script]) => script.test(sample))?.[1] ?? null
}
