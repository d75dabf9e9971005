import { crc32 } from 'node:zlib'
import { Failure } from '../../failure.ts'
import { ByteReader } from './byte-reader.ts'
import { type LexicalIndex, lexicalFields } from './lexical-index.ts'
import { lexicalMagic, lexicalPreambleBytes, lexicalSections, lexicalVersion, onlyBody } from './lexical-layout.ts'

const fields = lexicalFields.length

interface Header {
  language: string
  documents: number
  terms: number
  postings: number
}

/**
 * Bytes of `encodeLexicalIndex` to the index. Everything is checked, so that a search never leaves its arrays whatever the bytes
 * are. Throws Failure `index-corrupt`, or `index-format` for a whole file of another version. `path` is for the message.
 */
export function decodeLexicalIndex(bytes: Uint8Array, path: string): LexicalIndex {
  try {
    return decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const hint = 'Build the index again.'
    throw new Failure('index-corrupt', `The lexical index ${path} is damaged: ${cause.message}.`, hint, {
      place: { path },
    })
  }
}

function decode(bytes: Buffer, path: string): LexicalIndex {
  if (bytes.length < lexicalPreambleBytes + 4) throw new RangeError('it ends too early')
  if (bytes.readUInt32LE(0) !== lexicalMagic) throw new RangeError('it is a file of another kind')
  if (crc32(bytes.subarray(0, -4)) !== bytes.readUInt32LE(bytes.length - 4))
    throw new RangeError('its checksum is wrong')
  const version = bytes.readUInt32LE(4)
  if (version !== lexicalVersion) {
    const message = `The lexical index ${path} has version ${version}; this release reads version ${lexicalVersion}.`
    throw new Failure('index-format', message, 'Build the index again with this release.', { place: { path } })
  }
  const sections = cutSections(bytes)
  const header = decodeHeader(sections.header)
  const terms = decodeTerms(sections.terms, header.terms)
  const lengths = decodeLengths(sections.lengths, header.documents)
  const priors = decodePriors(sections.priors, header.documents)
  return { ...header, terms, ...decodePostings(sections.postings, header, lengths), lengths, priors }
}

function cutSections(bytes: Buffer): Record<(typeof lexicalSections)[number], Buffer> {
  let at = lexicalPreambleBytes
  const cut = lexicalSections.map((_, i) => {
    const start = at
    at += bytes.readUInt32LE(8 + 4 * i)
    return bytes.subarray(start, at)
  })
  if (at !== bytes.length - 4) throw new RangeError('its sections have the wrong lengths')
  const [header, terms, lengths, priors, postings] = cut as [Buffer, Buffer, Buffer, Buffer, Buffer]
  return { header, terms, lengths, priors, postings }
}

function decodeHeader(section: Buffer): Header {
  const text = decodeUtf8(section)
  let parsed: Partial<Header>
  try {
    parsed = JSON.parse(text) ?? {}
  } catch {
    throw new RangeError('its header cannot be read')
  }
  const { language, documents, terms, postings } = parsed
  const canonical = JSON.stringify({ language, fields: lexicalFields, documents, terms, postings })
  if (text !== canonical || typeof language !== 'string') throw new RangeError('its header cannot be read')
  return { language, documents: count(documents), terms: count(terms), postings: count(postings) }
}

function count(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffffffff) return value
  throw new RangeError('its header cannot be read')
}

function decodeTerms(section: Buffer, expected: number): string[] {
  const terms = section.length === 0 ? [] : decodeUtf8(section).split('\n')
  if (terms.length !== expected) throw new RangeError(`it has ${terms.length} terms, not ${expected}`)
  let before = ''
  for (const term of terms) {
    if (term <= before) throw new RangeError('its terms are not in order')
    before = term
  }
  return terms
}

function decodeLengths(section: Buffer, documents: number): Uint32Array {
  // A number has a byte at least: nothing is allocated for documents that cannot be there.
  if (documents * fields > section.length) throw new RangeError('it ends within its lengths')
  const lengths = new Uint32Array(documents * fields)
  const reader = new ByteReader(section)
  for (let i = 0; i < lengths.length; i++) lengths[i] = reader.varint()
  if (!reader.isAtEnd) throw new RangeError('it has too many lengths')
  return lengths
}

function decodePriors(section: Buffer, documents: number): Float32Array {
  if (section.length !== 4 * documents) throw new RangeError('it has the wrong number of priors')
  return Float32Array.from({ length: documents }, (_, i) => {
    const prior = section.readFloatLE(4 * i)
    if (!(prior > 0 && prior < Number.POSITIVE_INFINITY)) throw new RangeError(`document ${i} has a prior of ${prior}`)
    return prior
  })
}

function decodePostings(section: Buffer, { documents, terms, postings: total }: Header, lengths: Uint32Array) {
  if (total + terms > section.length) throw new RangeError('it ends within its postings')
  const reader = new ByteReader(section)
  const offsets = new Uint32Array(terms + 1)
  const postings = new Uint32Array(total)
  const frequencies = new Uint16Array(total * fields)
  const missing = lengths.slice()
  let posting = 0
  for (let term = 0; term < terms; term++) {
    const end = posting + reader.varint()
    if (end === posting || end > total) throw new RangeError(`term ${term} has the wrong number of postings`)
    for (let document = -1; posting < end; posting++) {
      const distance = reader.varint()
      document += distance >>> 1
      if (distance < 2 || document >= documents) throw new RangeError(`term ${term} is in a document that is not there`)
      postings[posting] = document
      readFrequencies(reader, (distance & 1) === 1, frequencies, posting * fields)
      for (let field = 0; field < fields; field++) {
        const at = document * fields + field
        // A frequency above the length wraps around to a number that is not 0 in the end.
        missing[at] = (missing[at] ?? 0) - (frequencies[posting * fields + field] ?? 0)
      }
    }
    offsets[term + 1] = posting
  }
  if (posting !== total || !reader.isAtEnd) throw new RangeError('it has the wrong number of postings')
  if (missing.some((rest) => rest !== 0)) throw new RangeError('its frequencies do not add up to its lengths')
  return { offsets, postings, frequencies }
}

function readFrequencies(reader: ByteReader, isOnceInBody: boolean, frequencies: Uint16Array, at: number): void {
  const mask = isOnceInBody ? onlyBody : reader.byte()
  if (mask === 0 || mask >= 1 << fields) throw new RangeError('a posting is in no field')
  for (let field = 0; field < fields; field++) {
    if ((mask & (1 << field)) === 0) continue
    const frequency = isOnceInBody ? 1 : reader.varint() + 1
    if (frequency > 0xffff) throw new RangeError('a frequency is too large')
    if (!isOnceInBody && mask === onlyBody && frequency === 1)
      throw new RangeError('a posting is not in its shortest form')
    frequencies[at + field] = frequency
  }
}

function decodeUtf8(section: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(section)
  } catch {
    throw new RangeError('its text is not UTF-8')
  }
}
