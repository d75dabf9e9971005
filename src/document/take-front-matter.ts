import type { Document, ParseProblem } from '../../schemas/document.ts'
import { readFrontMatter } from './read-front-matter.ts'
import type { SourceText } from './source-text.ts'
import { looksLikeKeys, splitFrontMatter } from './split-front-matter.ts'

/** The front matter of a text, or why it could not be read, and the offset at which the body starts. */
export function takeFrontMatter(source: SourceText): {
  frontMatter: Document['frontMatter']
  bodyOffset: number
  problems: ParseProblem[]
} {
  const { frontMatter, bodyOffset, problem } = splitFrontMatter(source)
  if (frontMatter === null) return { frontMatter: null, bodyOffset, problems: problem === null ? [] : [problem] }
  const read = readFrontMatter(source, frontMatter.text, frontMatter.offset)
  if ('value' in read) return { frontMatter: read.value, bodyOffset, problems: [] }
  // Text between two thematic breaks was never meant as front matter, and text is not dropped.
  const meant = looksLikeKeys(frontMatter.text)
  return { frontMatter: null, bodyOffset: meant ? bodyOffset : 0, problems: [read.problem] }
}
