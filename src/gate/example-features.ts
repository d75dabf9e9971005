/** Lower-case words of an utterance, for TF-IDF over examples. */
export function wordFeatures(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Character n-grams of 3 to 5 over the words and their gaps: they survive typos and inflection. */
export function characterFeatures(text: string): string[] {
  const padded = ` ${wordFeatures(text).join(' ')} `
  const features: string[] = []
  for (let length = 3; length <= 5; length++) {
    for (let start = 0; start + length <= padded.length; start++) features.push(padded.slice(start, start + length))
  }
  return features
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[’']/g, '')
}
