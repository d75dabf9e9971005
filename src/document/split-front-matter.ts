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
  const first = /^(---+)([^\r\n]*)(\r\n|\n|\r|$)/.exec(text)
  if (first === null) return { frontMatter: null, bodyOffset: 0, problem: null }
  if (first[1] !== '---' || first[2] !== '') {
    const language = (first[2] ?? '').trim()
    const named = first[1] === '---' && /^[A-Za-z][\w+-]*$/.test(language)
    const message = `Front matter in "${language}" is not read: only YAML is, and nothing in a document is ever run.`
    return asBody(named ? problemAt(source, first[0].length, message) : null)
  }
  const open = first[0].length
  const close = /(?:^|\r\n|\n|\r)---([^\r\n]*)/.exec(text.slice(open))
  if (close === null) {
    const looksLikeYaml = /^[A-Za-z_][\w-]*:(\s|$)/.test(text.slice(open))
    return asBody(
      looksLikeYaml
        ? problemAt(source, 3, 'The front matter is opened by `---` but never closed by a line `---`.')
        : null,
    )
  }
  if (close[1] !== '') {
    return asBody(problemAt(source, 3, 'The line that closes the front matter has more on it than `---`.'))
  }
  const split = matter(text, { language: 'yaml', engines })
  const bodyOffset = text.length - split.content.length
  return {
    frontMatter: { text: text.slice(open, open + close.index), offset: open },
    bodyOffset,
    problem: null,
  }
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
