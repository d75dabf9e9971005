import { crc32 } from 'node:zlib'
import { ByteWriter } from './byte-writer.ts'
import { type LexicalIndex, lexicalFields } from './lexical-index.ts'
import { lexicalMagic, lexicalPreambleBytes, lexicalSections, lexicalVersion, onlyBody } from './lexical-layout.ts'

const fields = lexicalFields.length
const body = lexicalFields.indexOf('body')

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
  const writer = new ByteWriter()
  for (let term = 0; term < terms.length; term++) {
    const end = offsets[term + 1] ?? 0
    const start = offsets[term] ?? 0
    writer.varint(end - start)
    let before = -1
    for (let posting = start; posting < end; posting++) {
      const document = postings[posting] ?? 0
      writePosting(writer, document - before, frequencies, posting * fields)
      before = document
    }
  }
  return writer.finish()
}

function writePosting(writer: ByteWriter, distance: number, frequencies: Uint16Array, at: number): void {
  let mask = 0
  for (let field = 0; field < fields; field++) if ((frequencies[at + field] ?? 0) > 0) mask |= 1 << field
  const isOnceInBody = mask === onlyBody && frequencies[at + body] === 1
  writer.varint(distance * 2 + (isOnceInBody ? 1 : 0))
  if (isOnceInBody) return
  writer.byte(mask)
  for (let field = 0; field < fields; field++) {
    const frequency = frequencies[at + field] ?? 0
    if (frequency > 0) writer.varint(frequency - 1)
  }
}
