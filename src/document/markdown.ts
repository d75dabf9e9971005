import type { Root } from 'mdast'
import { type ContainerDirective, directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { type Plugin, type Processor, unified } from 'unified'

declare module 'mdast' {
  interface BlockContentMap {
    containerDirective: ContainerDirective
  }
  interface RootContentMap {
    containerDirective: ContainerDirective
  }
}

/** Markdown body to its syntax tree: CommonMark, GFM and `:::` containers. Offsets are UTF-16 code units of `body`. */
export function parseMarkdown(body: string): Root {
  return parser.parse(body)
}

/** A syntax tree back to Markdown, in one style. */
export function stringifyMarkdown(tree: Root): string {
  return stringifier.stringify(tree)
}

/**
 * Container directives only. Text directives (`:name`) occur by accident in real documents ("17:30", "std::string") and never on
 * purpose; leaf directives (`::name`) are not used here either.
 */
const containerDirectives: Plugin<[], Root> = function containerDirectives() {
  const data = (this as Processor).data()
  const flow = directive().flow?.[58]
  const container = Array.isArray(flow) ? flow[0] : flow
  if (container === undefined) throw new Error('the directive extension has no container construct')
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { 58: container } }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
  // Its `unsafe` patterns would escape every colon in a text, and there is no text directive that it could become.
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), { ...directiveToMarkdown(), unsafe: [] }]
}

/** Leaves out what GFM looks for in the finished tree: addresses in odd places, as nodes that have no place in the source. */
const placedNodesOnly: Plugin<[], Root> = function placedNodesOnly() {
  const data = (this as Processor).data()
  const extensions = (data.fromMarkdownExtensions ?? []).flat()
  data.fromMarkdownExtensions = extensions.map(({ transforms: _, ...extension }) => extension)
}

const parser = unified().use(remarkParse).use(remarkGfm).use(placedNodesOnly).use(containerDirectives).freeze()

// A thematic break of hyphens that opens a file would be read as the fence of front matter.
const stringifier = unified()
  .use(remarkStringify, { bullet: '-', rule: '*', listItemIndent: 'one' })
  .use(remarkGfm)
  .use(containerDirectives)
  .freeze()
