/**
 * Foreign text on one line, without what would steer a terminal or mislead its reader: control characters (C0, C1, so that of an escape
 * sequence only harmless letters are left), line and paragraph separators, marks that reorder text, and letters that show nothing.
 */
export function cleanLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(unsafe, '')
    .replace(/\p{Cs}/gu, '\ufffd')
}

/** A line of a source: tabs take two columns, spaces stay as they are. */
export function cleanSource(line: string): string {
  return cleanLine(line.replaceAll('\t', '  '))
}

const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu
