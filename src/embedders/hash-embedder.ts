import { cutWindows } from './cut-windows.ts'
import { embedEachWindow } from './embed-each-window.ts'
import type { Embedder, EmbedOptions } from './embedder.ts'

const dimensions = 256
const wordWeight = 1
const gramWeight = 0.4
const batchSize = 128

/**
 * An embedder without a model: words and their character n-grams (3 to 5) are hashed with a sign into 256 buckets (Weinberger et al. 2009,
 * "Feature Hashing for Large Scale Multitask Learning"), damped by 1 + ln(count) and normalised. It knows spelling, not meaning;
 * any language, no file, no process. A text without a letter or a digit gets the first unit vector.
 */
export function openHashEmbedder(): Embedder {
  const windowRules = { limit: 96, overlap: 24, count: countWords, cutWord: () => [] }
  const cut = (text: string) => cutWindows(text, windowRules).map(({ start, end }) => text.slice(start, end))
  const embed = async (texts: readonly string[], options: EmbedOptions = {}): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = []
    for (let start = 0; start < texts.length; start += batchSize) {
      options.signal?.throwIfAborted()
      for (const text of texts.slice(start, start + batchSize)) vectors.push(hashText(text))
      options.onProgress?.(vectors.length, texts.length)
      // Lets an abort and other work through between batches.
      await new Promise((resolve) => setImmediate(resolve))
    }
    options.signal?.throwIfAborted()
    return vectors
  }
  return {
    info: { id: 'hash', dimensions, fingerprint: `hash-${dimensions}-w96-o24-1` },
    embed,
    embedWindows: (texts, options) => embedEachWindow(texts, cut, embed, options),
    close: async () => {},
  }
}

function hashText(text: string): Float32Array {
  const vector = new Float32Array(dimensions)
  for (const [feature, { count, weight }] of countFeatures(text)) {
    const hash = hashString(feature)
    const sign = hash >>> 31 === 0 ? 1 : -1
    const bucket = hash % dimensions
    vector[bucket] = (vector[bucket] ?? 0) + sign * weight * (1 + Math.log(count))
  }
  const norm = Math.hypot(...vector)
  // Features may cancel to nothing; the contract promises a norm of 1 all the same.
  if (norm < 1e-6) return vector.fill(0).fill(1, 0, 1)
  return vector.map((value) => value / norm)
}

function countFeatures(text: string): Map<string, { count: number; weight: number }> {
  const features = new Map<string, { count: number; weight: number }>()
  const add = (feature: string, weight: number) => {
    const known = features.get(feature)
    if (known) known.count += 1
    else features.set(feature, { count: 1, weight })
  }
  for (const word of wordsOf(text)) {
    add(word, wordWeight)
    const symbols = [...`<${word}>`]
    for (let size = 3; size <= 5; size += 1) {
      for (let at = 0; at + size <= symbols.length; at += 1)
        add(`#${symbols.slice(at, at + size).join('')}`, gramWeight)
    }
  }
  return features
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function countWords(text: string): number {
  return wordsOf(text).length
}

/** FNV-1a over UTF-16 units with the finaliser of MurmurHash3, whose low and high bits are independent. */
function hashString(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
