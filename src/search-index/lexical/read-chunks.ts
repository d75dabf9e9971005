import { analyseChunk } from './analyse-chunk.ts'
import type { Language } from './language.ts'
import { normaliseText } from './normalise-text.ts'

/** Joins beyond this begin a new chunk, so that no chunk is as long as a text. */
const mostJoins = 15
const rememberedChunks = 100_000

/**
 * The chunks of a text, in reading order, as numbers of `language.chunks`: runs of letters, marks and digits, with what may join
 * words or parts of a number between them. Appends to `found` and returns it.
 */
export function readChunks(text: string, language: Language, found: number[] = []): number[] {
  const { chunks } = language
  chunks.limit(rememberedChunks)
  const source = normaliseText(text)
  const length = source.length
  for (let at = 0; at < length; ) {
    let width = wordWidth(source, at)
    if (width === 0) {
      at++
      continue
    }
    const start = at
    // FNV-1a over UTF-16 units.
    let hash = 0x811c9dc5
    for (let joins = 0; ; ) {
      for (; width > 0; width--, at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193)
      width = at < length ? wordWidth(source, at) : 0
      if (width > 0) continue
      if (joins === mostJoins || at + 1 >= length || kindOf(source.charCodeAt(at)) !== joiner) break
      width = wordWidth(source, at + 1)
      if (width === 0) break
      hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193)
      at++
      joins++
    }
    hash ^= hash >>> 15
    let number = chunks.find(source, start, at, hash)
    if (number < 0) {
      const chunk = detached(source.slice(start, at))
      number = chunks.add(chunk, hash, analyseChunk(chunk, language))
    }
    found.push(number)
  }
  return found
}

/** A copy: V8 cuts long pieces out of a text without copying, and a word that is kept would keep its whole document. */
function detached(text: string): string {
  return Buffer.from(text).toString()
}

/** How many UTF-16 units the letter, mark or digit at a place has; 0 where there is none. */
function wordWidth(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at))
  if (kind !== surrogate) return kind === word ? 1 : 0
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0
}

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0
  if (known !== 0) return known
  const kind = classify(unit)
  kinds[unit] = kind
  return kind
}

/** Of every UTF-16 unit, once it was met. */
const kinds = new Uint8Array(0x10000)
const word = 1
const joiner = 2
const surrogate = 3
const other = 4
const wordCharacter = /^[\p{L}\p{M}\p{N}]$/u
const joiners = "'’ʼ.,_‐-"

function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00) return surrogate
  const character = String.fromCharCode(unit)
  // A modifier apostrophe (ʼ) is a letter to Unicode.
  if (joiners.includes(character)) return joiner
  return wordCharacter.test(character) ? word : other
}
