/**
 * Takes out of foreign text everything that would steer a terminal instead of being read: escape sequences (CSI, OSC, DCS), C0 and C1
 * controls but line feed, and the characters that reorder or hide text. Tabs become two spaces, every kind of line end a line feed.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(escapeSequences, '')
    .replaceAll('\t', '  ')
    .replace(controls, '')
    .replace(reorderingAndHidden, '')
}

/** The same on one line: line feeds become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ')
}

const lineEnds = /\r\n?|\u2028|\u2029|\u0085/g

/** ECMA-48: control strings up to their terminator (or the end of the line), control sequences, two-character escapes. */
const escapeSequences =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g

const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g

/** Embeddings, overrides and isolates of the bidirectional algorithm; zero-width spaces and tags. Joiners stay: scripts and emoji need them. */
const reorderingAndHidden = /[\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu
