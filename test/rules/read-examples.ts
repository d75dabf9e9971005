import type { Code } from 'mdast'
import { parseMarkdown } from '../../src/document/markdown.ts'
import type { Files } from './build-knowledge-base.ts'

/** One example of a rule's page: fences that follow each other without text between them are files of one knowledge base. */
export interface Example {
  readonly verdict: 'flagged' | 'not flagged'
  /** Line of the page. */
  readonly line: number
  readonly files: Files
  readonly existing: readonly string[]
}

/** Headings of the second level of a page, and its examples. */
export function readExamples(page: string): { headings: string[]; examples: Example[] } {
  const headings: string[] = []
  const examples: Example[] = []
  let fences: Code[] = []
  const close = () => {
    const verdict = headings.at(-1) === 'Flagged' ? 'flagged' : headings.at(-1) === 'Not flagged' ? 'not flagged' : null
    const first = fences[0]
    if (verdict !== null && first !== undefined) examples.push(toExample(verdict, first, fences))
    fences = []
  }
  for (const node of parseMarkdown(page).children) {
    if (node.type === 'code' && !startsNext(node, fences)) {
      fences.push(node)
      continue
    }
    close()
    if (node.type === 'code') fences.push(node)
    if (node.type === 'heading' && node.depth === 2) headings.push(textOf(page, node))
  }
  close()
  return { headings, examples: examples.flatMap(apart) }
}

/** A configuration starts the next example, and so does a path that the example has already. */
function startsNext(node: Code, fences: readonly Code[]): boolean {
  const path = /\bpath=\S+/.exec(node.meta ?? '')?.[0]
  return (
    fences.length > 0 && (node.meta === 'groundwork.yaml' || fences.some(({ meta }) => path && meta?.includes(path)))
  )
}

function toExample(verdict: Example['verdict'], first: Code, fences: readonly Code[]): Example {
  const files: Record<string, string | Uint8Array> = {}
  const existing: string[] = []
  for (const { lang, meta, value } of fences) {
    const words = (meta ?? '').split(' ')
    const attribute = (name: string) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1)
    const path =
      lang === 'markdown' ? (attribute('path') ?? `example-${Object.keys(files).length}.md`) : (words[0] ?? '')
    const text = words.includes('escaped') ? decodeNumbers(`${value}\n`) : `${value}\n`
    files[path] = attribute('encoding') === 'latin1' ? Buffer.from(text, 'latin1') : text
    existing.push(...(attribute('existing')?.split(',') ?? []))
  }
  return { verdict, line: first.position?.start.line ?? 1, files, existing }
}

/** Documents without a path of their own are alone in their knowledge base. */
function apart(example: Example): Example[] {
  const own = Object.keys(example.files).filter((path) => /^example-\d+\.md$/.test(path))
  if (own.length < 2) return [example]
  const shared = Object.entries(example.files).filter(([path]) => !own.includes(path))
  return own.map((path) => ({ ...example, files: Object.fromEntries([...shared, [path, example.files[path] ?? '']]) }))
}

/** `{U+202E}` to the character, for what must not stand in a page itself. */
function decodeNumbers(text: string): string {
  return text.replace(/\{U\+([0-9A-F]{4,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

function textOf(page: string, node: { position?: { start: { offset?: number }; end: { offset?: number } } }): string {
  return page
    .slice(node.position?.start.offset, node.position?.end.offset)
    .replace(/^#+\s*/, '')
    .trim()
}
