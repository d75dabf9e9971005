import type { ParseProblem } from '../../schemas/document.ts'
import type { SourceText } from './source-text.ts'

/**
 * One linear look at a text for nesting beyond `limit`, before a parser sees it: Markdown parsers take time and stack that grow faster
 * than the depth of lists, quotes and directives. Null where the text is fine. What it misses, the parser's deadline catches.
 */
export function checkDepth(source: SourceText, limit: number): ParseProblem | null {
  let fence = ''
  let containers = 0
  let offset = 0
  for (const line of source.text.split(/\n|\r(?!\n)/)) {
    const [, marks, info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)/.exec(line) ?? []
    if (fence !== '') {
      if (marks?.startsWith(fence) && info.trim() === '') fence = ''
    } else if (marks !== undefined && !(marks.startsWith('`') && info.includes('`'))) {
      fence = marks
    } else {
      const directive = /^\s*:{3,}(\S?)/.exec(line)
      if (directive !== null) containers += directive[1] === '' ? (containers > 0 ? -1 : 0) : 1
      if (Math.max(containers, lineDepth(line)) > limit) {
        return {
          code: 'too-deep',
          message: `Lists, quotes or containers are nested more than ${limit} deep.`,
          hint: 'Flatten the text, or raise limits.depth in groundwork.yaml.',
          place: source.place(offset, offset + line.length),
        }
      }
    }
    offset += line.length + 1
  }
  return null
}

/** Quote and list markers that open a line, and the levels that its indentation can stand for. */
function lineDepth(line: string): number {
  const prefix = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? ''
  if (prefix.length < 8 || /^[\s*-]+$/.test(line)) return 0
  const markers = prefix.match(/>|[-+*]|\d{1,9}[.)]/g)?.length ?? 0
  if (markers === 0) return 0
  const indentation = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  return markers + Math.floor(indentation / 2) - 1
}
