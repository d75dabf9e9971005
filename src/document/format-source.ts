import { parseMarkdown, stringifyMarkdown } from './markdown.ts'
import { SourceText } from './source-text.ts'
import { splitFrontMatter } from './split-front-matter.ts'

/**
 * A Markdown text in one style: the front matter untouched, the body written by remark. Reading the result gives an equal document but for
 * places, with the exceptions that docs/documents.md lists by construct.
 */
export function formatSource(text: string): string {
  const { bodyOffset } = splitFrontMatter(new SourceText('', text))
  const body = stringifyMarkdown(parseMarkdown(text.slice(bodyOffset)))
  // A thematic break that opens the file would be read as the fence of front matter.
  return text.slice(0, bodyOffset) + (bodyOffset === 0 && body.startsWith('---') ? `\n${body}` : body)
}
