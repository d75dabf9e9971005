/** Common in English and in no other language; "in", "is", "of", "an" and "are" are words of Dutch, German, Italian or Romanian too. */
const englishWords = new Set(
  'the and you your if this that these with from they their there when which what it not'.split(' '),
)
const sampleLength = 6_000

/**
 * The language of a text, ISO 639-1, or "und" where there is too little of it. Plain English is recognised by its function words, so that
 * the detector, which takes half a second to load, is only loaded for the rest.
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, sampleLength)
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  if (words.length < 8) return 'und'
  const english = words.filter((word) => englishWords.has(word)).length
  if (english / words.length >= 0.08) return 'en'
  const { eld } = await import('eld/small')
  const result = eld.detect(sample)
  return result.language === '' || !result.isReliable() ? 'und' : result.language
}
