/** The words of a name in lower case, without punctuation and articles. */
export function plainWords(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  return words.filter((word) => word !== 'the' && word !== 'a' && word !== 'an')
}
