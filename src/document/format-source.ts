import { parseMarkdown, stringifyMarkdown } from './markdown.ts'
import { SourceText } from './source-text.ts'
import { takeFrontMatter } from './take-front-matter.ts'

/**
 * A Markdown text in one style: the front matter untouched, the body written by remark. Reading the result gives an equal document but for
 * places, with the exceptions that docs/documents.md lists by construct. A text whose front matter cannot be read is left as it is.
 */
export function formatSource(text: string): string {
  const { bodyOffset, problems } = takeFrontMatter(new SourceText('', text))
  if (problems.length > 0) return text
  const body = stringifyMarkdown(parseMarkdown(text.slice(bodyOffset)))
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return text.slice(0, bodyOffset) + body.replace(/\r\n|\n|\r/g, lineEnd)
}
