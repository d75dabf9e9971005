import matter from 'gray-matter'
import type { ParseProblem } from '../../schemas/document.ts'
import type { SourceText } from './source-text.ts'

export interface SplitSource {
  /** Raw YAML between the fences and its offset; null where there is no front matter. */
  readonly frontMatter: { readonly text: string; readonly offset: number } | null
  /** Offset at which the body starts. */
  readonly bodyOffset: number
  readonly problem: ParseProblem | null
}

/**
 * Cuts a text into front matter and body. Our own fence check decides: the first line is `---` exactly and the next line that starts
 * with `---` is `---` exactly; gray-matter then splits. Everything else is body, with a problem where front matter was probably meant.
 */
export function splitFrontMatter(source: SourceText): SplitSource {
  const { text } = source
  const first = /^(\s*)(-{3,})([^\r\n]*)(?:\r\n|\n|\r|$)/.exec(text)
  if (first === null) return asBody(null)
  const [{ length: open }, before = '', dashes = '', more = ''] = first
  const meant = looksLikeKeys(text.slice(open))
  const fault = faultOfFirstLine(before, dashes, more)
  if (fault !== null) return asBody(meant || fault.certain ? problemAt(source, open, fault.message) : null)
  const close = /(?:^|\r\n|\n|\r)---([^\r\n]*)/.exec(text.slice(open))
  if (close === null) {
    const message = 'The front matter is opened by `---` but never closed by a line `---`.'
    return asBody(meant ? problemAt(source, 3, message) : null)
  }
  if (close[1] !== '') {
    return asBody(problemAt(source, 3, 'The line that closes the front matter has more on it than `---`.'))
  }
  // gray-matter knows no line end that is a carriage return alone; the lengths stay equal.
  const split = matter(text.replace(/\r(?!\n)/g, '\n'), { language: 'yaml', engines })
  const bodyOffset = text.length - split.content.length
  return { frontMatter: { text: text.slice(open, open + close.index), offset: open }, bodyOffset, problem: null }
}

/** True for a text that starts with a YAML key, after blank lines and comments. */
export function looksLikeKeys(text: string): boolean {
  return /^(?:[ \t]*(?:#[^\r\n]*)?[\r\n])*["']?[A-Za-z_][\w-]*["']?:(?:\s|$)/.test(text)
}

/** Why a line of dashes opens no front matter; `certain` where it cannot have been meant as anything else. */
function faultOfFirstLine(before: string, dashes: string, more: string): { message: string; certain: boolean } | null {
  const language = more.trim()
  if (dashes === '---' && /^[A-Za-z][\w+-]*$/.test(language)) {
    const message = `Front matter in "${language}" is not read: only YAML is, and nothing in a document is ever run.`
    return { message, certain: true }
  }
  if (dashes !== '---' || more !== '') {
    return { message: 'The line that opens the front matter is not `---` exactly.', certain: false }
  }
  if (before !== '') return { message: 'There is white space before the front matter.', certain: false }
  return null
}

function asBody(problem: ParseProblem | null): SplitSource {
  return { frontMatter: null, bodyOffset: 0, problem }
}

function problemAt(source: SourceText, end: number, message: string): ParseProblem {
  return {
    code: 'front-matter-syntax',
    message,
    hint: 'Start the file with a line `---`, then `key: value` lines, then a line `---`.',
    place: source.place(0, end),
  }
}

function refuse(): never {
  throw new Error('front matter is never run')
}

/**
 * gray-matter runs JavaScript from a document by default, so every engine that it knows is replaced. Values are read elsewhere, with
 * places. The options object also keeps it away from its cache, which hands out one shared object.
 */
const engines = {
  yaml: { parse: () => ({}), stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  coffee: { parse: refuse, stringify: refuse },
}
