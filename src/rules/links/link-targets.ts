import type { Document } from '../../../schemas/document.ts'
import type { KnowledgeBase } from '../../document/knowledge-base.ts'
import { isReadable } from '../../document/knowledge-base.ts'
import { resolveLink } from '../../document/resolve-link.ts'
import { findNearest } from '../wording/find-nearest.ts'

/** What a relative link leads to: a document that was read, or a file of which only the existence is known. */
export interface LinkTarget {
  readonly path: string
  readonly document: Document | null
}

/** Finds what the relative links of a knowledge base lead to, as generously as the site generators that people use. */
export class LinkTargets {
  readonly #documents: ReadonlyMap<string, Document>
  readonly #files: ReadonlySet<string>
  readonly #anchors = new Map<Document, ReadonlySet<string>>()
  readonly #generated: ReadonlySet<Document>

  constructor({ documents, existingTargets }: KnowledgeBase) {
    this.#documents = new Map(documents.map((document) => [document.path, document]))
    this.#files = existingTargets
    this.#generated = this.#findGenerated(documents)
  }

  find(fromPath: string, url: string): LinkTarget | null {
    // Some generators serve page.md as page/, and resolve its links from there.
    for (const from of [fromPath, `${fromPath.replace(/\.\w+$/, '')}/index.md`]) {
      const resolved = resolveLink(from, url)
      if (resolved === null) continue
      for (const path of spellings(resolved.path)) {
        const document = this.#documents.get(path) ?? null
        if (document !== null || this.#files.has(path)) return { path, document }
      }
    }
    return null
  }

  /** True also for the other ways in which generators make anchors of a heading, and where the anchors of a page cannot be known. */
  hasAnchor(document: Document, anchor: string): boolean {
    return !isReadable(document) || this.#generated.has(document) || this.#matches(document, anchor)
  }

  /** A document of the same name in another folder, or of nearly the same name in the same folder. */
  nearest(path: string): string | null {
    const name = nameOf(path)
    const folder = path.slice(0, -name.length)
    const paths = [...this.#documents.keys()]
    const inFolder = paths.filter((other) => other.startsWith(folder) && !other.slice(folder.length).includes('/'))
    const elsewhere = paths.filter((other) => nameOf(other) === name)
    return findNearest(path, inFolder) ?? (elsewhere.length === 1 ? (elsewhere[0] ?? null) : null)
  }

  #matches(document: Document, anchor: string): boolean {
    let anchors = this.#anchors.get(document)
    if (anchors === undefined) {
      anchors = new Set([...document.anchors, ...htmlHeadings(document)].map(loose))
      this.#anchors.set(document, anchors)
    }
    return anchor === '' || /^(?:top$|:~:|L\d)/i.test(anchor) || anchors.has(loose(anchor))
  }

  /** Pages of which no link hits an anchor, though several try: what they show is made elsewhere. */
  #findGenerated(documents: readonly Document[]): ReadonlySet<Document> {
    const missed = new Map<Document, Set<string>>()
    const hit = new Set<Document>()
    for (const document of documents) {
      for (const { url } of document.links) {
        const anchor = resolveLink(document.path, url)?.anchor ?? null
        const target = anchor === null ? null : (this.find(document.path, url)?.document ?? null)
        if (anchor === null || target === null || target === document) continue
        if (this.#matches(target, anchor)) hit.add(target)
        else missed.set(target, (missed.get(target) ?? new Set()).add(anchor))
      }
    }
    return new Set(
      [...missed].filter(([target, anchors]) => anchors.size >= 3 && !hit.has(target)).map(([page]) => page),
    )
  }
}

/** Headings written as HTML get anchors too. */
function htmlHeadings({ html }: Document): string[] {
  return html.flatMap(({ text }) => {
    return [...text.matchAll(/<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]\s*>/gi)].map((match) => {
      return (match[1] ?? '').replace(/<[^>]*>/g, '').trim()
    })
  })
}

/** The paths under which a file may lie that a link calls `path`. */
function spellings(path: string): string[] {
  const bare = path.replace(/\.html?$/i, '')
  const folder = bare === '' ? '' : `${bare}/`
  const pages = ['README.md', 'readme.md', 'index.md', '_index.md'].map((name) => folder + name)
  return [path, `${bare}.md`, `${bare}.mdx`, `${bare}.markdown`, ...pages]
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path
}

/** Generators differ in what they make of case, spaces and signs, not in letters and digits. */
function loose(anchor: string): string {
  return anchor.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
