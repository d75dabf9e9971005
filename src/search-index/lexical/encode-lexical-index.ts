import { crc32 } from 'node:zlib'
import { ByteWriter } from './byte-writer.ts'
import { type LexicalIndex, lexicalFields } from './lexical-index.ts'

/**
 * The file of a lexical index, little-endian: the magic bytes, the version, the lengths of the sections, the sections, and the
 * CRC-32 of all that. Sections: JSON header; terms, one a line; lengths of the fields as varints; priors as float32; postings.
 * The postings of a term are their number and, for each, the distance to the document before, doubled, plus 1 where the term
 * occurs once and in the body only; otherwise the fields that have it follow as bits, and the frequency of each less 1.
 */
export const lexicalMagic = 0x584c5747 // "GWLX"
export const lexicalVersion = 1
export const lexicalSections = ['header', 'terms', 'lengths', 'priors', 'postings'] as const
/** Magic, version, and a length for each section. */
export const lexicalPreambleBytes = 4 * (2 + lexicalSections.length)
export const onlyBody = 1 << lexicalFields.indexOf('body')

/** An index to bytes: equal indexes give equal bytes. Throws RangeError where a section would be longer than 4 GiB. */
export function encodeLexicalIndex(index: LexicalIndex): Uint8Array {
  const sections: Record<(typeof lexicalSections)[number], Uint8Array> = {
    header: encodeHeader(index),
    terms: Buffer.from(index.terms.join('\n')),
    lengths: encodeLengths(index),
    priors: encodePriors(index),
    postings: encodePostings(index),
  }
  const ordered = lexicalSections.map((name) => sections[name])
  const preamble = Buffer.alloc(lexicalPreambleBytes)
  preamble.writeUInt32LE(lexicalMagic, 0)
  preamble.writeUInt32LE(lexicalVersion, 4)
  ordered.forEach((section, i) => {
    preamble.writeUInt32LE(section.length, 8 + 4 * i)
  })
  const bytes = Buffer.concat([preamble, ...ordered, Buffer.alloc(4)])
  bytes.writeUInt32LE(crc32(bytes.subarray(0, -4)), bytes.length - 4)
  return bytes
}

function encodeHeader({ language, documents, terms, postings }: LexicalIndex): Uint8Array {
  return Buffer.from(
    JSON.stringify({ language, fields: lexicalFields, documents, terms: terms.length, postings: postings.length }),
  )
}

function encodeLengths({ lengths }: LexicalIndex): Uint8Array {
  const writer = new ByteWriter()
  for (const length of lengths) writer.varint(length)
  return writer.finish()
}

function encodePriors({ priors }: LexicalIndex): Uint8Array {
  const bytes = Buffer.alloc(4 * priors.length)
  priors.forEach((prior, i) => {
    bytes.writeFloatLE(prior, 4 * i)
  })
  return bytes
}

function encodePostings({ terms, offsets, postings, frequencies }: LexicalIndex): Uint8Array {
  const fields = lexicalFields.length
  const writer = new ByteWriter()
  for (let term = 0; term < terms.length; term++) {
    const end = offsets[term + 1] ?? 0
    const start = offsets[term] ?? 0
    writer.varint(end - start)
    let before = -1
    for (let posting = start; posting < end; posting++) {
      const document = postings[posting] ?? 0
      const found = frequencies.subarray(posting * fields, (posting + 1) * fields)
      writePosting(writer, document - before, found)
      before = document
    }
  }
  return writer.finish()
}

function writePosting(writer: ByteWriter, distance: number, frequencies: Uint16Array): void {
  let mask = 0
  frequencies.forEach((frequency, field) => {
    if (frequency > 0) mask |= 1 << field
  })
  const isOnceInBody = mask === onlyBody && frequencies[lexicalFields.indexOf('body')] === 1
  writer.varint(distance * 2 + (isOnceInBody ? 1 : 0))
  if (isOnceInBody) return
  writer.byte(mask)
  for (const frequency of frequencies) if (frequency > 0) writer.varint(frequency - 1)
}
