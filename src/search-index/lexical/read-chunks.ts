import { analyseChunk } from './analyse-chunk.ts'
import type { Language } from './language.ts'
import { normaliseText } from './normalise-text.ts'

/** A chunk ends here even within a word: regular expressions will look at it, and their stack has an end. In UTF-16 units. */
const longestChunk = 256
/** What hangs together by more joins is a list, not a word. */
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
  const units = unitsOf(source)
  for (let at = 0; at < length; ) {
    if (wordWidth(units, at) === 0) {
      at++
      continue
    }
    const start = at
    const limit = start + longestChunk
    // FNV-1a over UTF-16 units.
    let hash = 0x811c9dc5
    for (let joins = 0, width = 1; width > 0; ) {
      // Nearly all units of nearly all texts pass here.
      for (; at < limit && kinds[units[at] ?? 0] === word; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193)
      width = at < limit ? wordWidth(units, at) : 0
      if (width === 0 && at < limit && joins < mostJoins && kindOf(units[at] ?? 0) === joiner) {
        joins++
        width = wordWidth(units, at + 1) > 0 ? 1 : 0
      }
      for (const end = at + width; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193)
    }
    hash ^= hash >>> 15
    let number = chunks.find(units, start, at, hash)
    if (number < 0) {
      const chunk = buffer.toString('utf16le', 2 * start, 2 * at)
      number = chunks.add(units.subarray(start, at), hash, analyseChunk(chunk, language))
    }
    found.push(number)
  }
  return found
}

/** For all texts, one after the other: reading never yields. */
let buffer = Buffer.alloc(1 << 12)

/** The UTF-16 units of a text and a 0 after them. An array is read several times faster than the pieces V8 makes of a text. */
function unitsOf(text: string): Uint16Array {
  const bytes = 2 * (text.length + 1)
  if (bytes > buffer.length) buffer = Buffer.alloc(2 * bytes)
  buffer.writeUInt16LE(0, buffer.write(text, 0, 'utf16le'))
  return new Uint16Array(buffer.buffer, buffer.byteOffset, text.length + 1)
}

/** How many UTF-16 units the letter, mark or digit at a place has; 0 where there is none. */
function wordWidth(units: Uint16Array, at: number): number {
  const unit = units[at] ?? 0
  const kind = kindOf(unit)
  if (kind !== surrogate) return kind === word ? 1 : 0
  return wordCharacter.test(String.fromCharCode(unit, units[at + 1] ?? 0)) ? 2 : 0
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
