/** Characters that show nothing: zero-width, fillers, variation selectors, tags. */
const invisible =
  '\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{e0000}-\\u{e0fff}'

/**
 * The first characters of a text with which something can be hidden from readers, and what they are; null where there are none. What scripts,
 * emoji and line breaking need is left alone: joiners between letters, soft hyphens, single zero-width spaces, flags.
 */
export function findHiddenCharacters(text: string): { from: number; to: number; what: string } | null {
  if (!quick.test(text)) return null
  for (const [pattern, what] of kinds) {
    for (const match of text.matchAll(pattern)) {
      if (match.groups?.['flag'] === undefined) return { from: match.index, to: match.index + match[0].length, what }
    }
  }
  const turned = /[\u202b\u2067]/.exec(text)
  if (turned === null || rightToLeft.test(text)) return null
  return {
    from: turned.index,
    to: turned.index + 1,
    what: 'marks that turn the direction of text, and no text of that direction',
  }
}

/** The text as a model may put it together: without what shows nothing. */
export function stripInvisible(text: string): string {
  return text.replace(new RegExp(`[${invisible}]`, 'gu'), '')
}

const quick = new RegExp(`[\\u202a-\\u202e\\u2066-\\u2069${invisible}]`, 'u')

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const kinds: readonly (readonly [RegExp, string])[] = [
  [
    // A flag of a region is a black flag, tag letters and the closing tag.
    /(?<flag>\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu,
    'Unicode tags, letters that are never shown',
  ],
  [/[\u202d\u202e]/g, 'marks that show the text in another order than it is read'],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2,}/gu, 'a run of variation selectors, in which data can be hidden'],
  [
    /[\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]{4,}/g,
    'a run of characters that show nothing, in which data can be hidden',
  ],
]
