import { lexicalFields } from './lexical-index.ts'

/**
 * The file of a lexical index, little-endian: the magic bytes, the version, the lengths of the sections, the sections, and the
 * CRC-32 of all that. Sections: JSON header; terms, one a line; lengths of the fields as varints; priors as float32; postings.
 * The postings of a term are their number and, for each, the distance to the document before, doubled, plus 1 where the term
 * occurs once and in the body only; otherwise the fields that have it follow as bits, and the frequency of each less 1.
 */
export const lexicalSections = ['header', 'terms', 'lengths', 'priors', 'postings'] as const

/** The bytes GWLX. */
export const lexicalMagic = 0x584c5747
export const lexicalVersion = 1
/** Magic, version, and a length for each section. */
export const lexicalPreambleBytes = 4 * (2 + lexicalSections.length)
/** The bits of a posting that is in the body and nowhere else. */
export const onlyBody = 1 << lexicalFields.indexOf('body')
