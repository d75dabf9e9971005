import GithubSlugger from 'github-slugger'
import type { Heading, Html, List, Node, Parent, RootContent, Table } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Block, Document, Section } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import { blankMarkup } from './blank-markup.ts'
import { parseMarkdown } from './markdown.ts'
import { plainText } from './plain-text.ts'
import { isSayHeading, sayDirective } from './say.ts'
import type { SourceText } from './source-text.ts'

export type Body = Pick<
  Document,
  | 'sections'
  | 'blocks'
  | 'steps'
  | 'paragraphs'
  | 'tables'
  | 'links'
  | 'anchors'
  | 'comments'
  | 'html'
  | 'codeSpans'
  | 'sayBlocks'
>

/** The body of a document, from `offset` to its end, as sections, blocks, steps, paragraphs, tables and links with their places. */
export function readBody(source: SourceText, offset: number): Body {
  return new BodyReader(source, offset).read()
}

/** What is read of a text in which nothing stands. */
export function emptyBody(): Body {
  return {
    sections: [],
    blocks: [],
    steps: [],
    paragraphs: [],
    tables: [],
    links: [],
    anchors: [],
    comments: [],
    html: [],
    codeSpans: [],
    sayBlocks: [],
  }
}

/** Where a node stands while the tree is walked. */
interface Standing {
  readonly step: number | null
  readonly depth: number
  readonly say: boolean
}

class BodyReader {
  readonly #source: SourceText
  readonly #offset: number
  readonly #body: string
  readonly #slugger = new GithubSlugger()
  readonly #definitions = new Map<string, string>()
  readonly #result: Body = emptyBody()
  #section = 0
  #lists = 0

  constructor(source: SourceText, offset: number) {
    this.#source = source
    this.#offset = offset
    this.#body = source.text.slice(offset)
  }

  read(): Body {
    const tree = parseMarkdown(this.#body)
    this.#collectDefinitions(tree)
    this.#openPreamble()
    for (const node of tree.children) {
      if (node.type === 'heading') this.#openSection(node)
      else this.#readBlock(node)
    }
    this.#closeSections()
    return this.#result
  }

  #place(node: Node): Place {
    const start = this.#offset + (node.position?.start.offset ?? 0)
    return this.#source.place(start, this.#offset + (node.position?.end.offset ?? start))
  }

  /** Where code is not closed, the parser lets an item reach into the marker of the next one. */
  #placeBefore(item: Node, next: Node | undefined): Place {
    const place = this.#place(item)
    const end = next === undefined ? place.end : this.#place(next).start
    return end.offset < place.end.offset ? { ...place, end } : place
  }

  #collectDefinitions(node: Node): void {
    if (node.type === 'definition' && 'identifier' in node && 'url' in node) {
      const identifier = String(node.identifier)
      // Of several definitions the first one holds.
      if (!this.#definitions.has(identifier)) this.#definitions.set(identifier, String(node.url))
    }
    if ('children' in node) for (const child of (node as Parent).children) this.#collectDefinitions(child)
  }

  /** Text before the first heading is a section without a heading. */
  #openPreamble(): void {
    const place = this.#source.place(this.#offset, this.#offset)
    const none = {
      heading: '',
      depth: 0,
      slug: '',
      trail: [],
      parent: null,
      headingPlace: null,
      ownBlocks: 0,
      say: false,
    }
    this.#result.sections.push({ ...none, place })
  }

  #openSection(node: Heading): void {
    const { sections } = this.#result
    const heading = plainText(node)
    let parent: number | null = this.#section
    while (parent !== null && (sections[parent]?.depth ?? 0) >= node.depth) parent = sections[parent]?.parent ?? null
    if (parent === 0) parent = null
    const above: Section | undefined = parent === null ? undefined : sections[parent]
    const headingPlace = this.#place(node)
    const slug = this.#slugger.slug(heading)
    sections.push({
      heading,
      depth: node.depth,
      slug,
      trail: [...(above?.trail ?? []), heading],
      parent,
      headingPlace,
      place: headingPlace,
      ownBlocks: 0,
      say: isSayHeading(heading) || (above?.say ?? false),
    })
    this.#section = sections.length - 1
    this.#result.anchors.push(slug)
    this.#readInline(node)
  }

  /** A section reaches to the next heading of its depth or a shallower one. */
  #closeSections(): void {
    const { sections } = this.#result
    const end = this.#source.whole().end
    for (const [index, section] of sections.entries()) {
      let next = index + 1
      while (index > 0 && (sections[next]?.depth ?? 0) > section.depth) next += 1
      section.place = { ...section.place, end: sections[next]?.headingPlace?.start ?? end }
    }
  }

  #readBlock(node: RootContent): void {
    const section = this.#section
    const owner = this.#result.sections[section]
    const comment = node.type === 'html' && /^<!--[\s\S]*-->$/.test(node.value.trim())
    if (owner !== undefined && !comment) owner.ownBlocks += 1
    const text = plainText(node)
    this.#result.blocks.push({ kind: blockKind(node), section, place: this.#place(node), text })
    this.#walk(node, { step: null, depth: 0, say: owner?.say ?? false })
  }

  #walk(node: Node, standing: Standing): void {
    if (node.type === 'paragraph' || node.type === 'heading') this.#readParagraph(node, standing)
    else if (node.type === 'list') this.#readList(node as List, standing)
    else if (node.type === 'table') this.#readTable(node as Table)
    else if (node.type === 'html') this.#readHtml(node as Html)
    else if (node.type === 'containerDirective') this.#readContainer(node as ContainerDirective, standing)
    else if ('children' in node) for (const child of (node as Parent).children) this.#walk(child, standing)
  }

  #readParagraph(node: Node, standing: Standing): void {
    const text = blankMarkup(this.#body, node)
    if (text.trim() !== '') {
      const { step, say } = standing
      const block = this.#result.blocks.length - 1
      this.#result.paragraphs.push({ text, place: this.#place(node), section: this.#section, block, step, say })
    }
    this.#readInline(node)
  }

  #readList(list: List, standing: Standing): void {
    const { steps } = this.#result
    const siblings = this.#lists++
    for (const [index, item] of list.children.entries()) {
      const own = item.children.filter((child) => child.type !== 'list' && !isWording(child))
      steps.push({
        ordered: list.ordered === true,
        number: list.ordered === true ? (list.start ?? 1) + index : null,
        depth: standing.depth,
        parent: standing.step,
        list: siblings,
        block: this.#result.blocks.length - 1,
        section: this.#section,
        place: this.#placeBefore(item, list.children[index + 1]),
        text: own.map(plainText).join(' '),
      })
      const inside = { ...standing, step: steps.length - 1, depth: standing.depth + 1 }
      for (const child of item.children) this.#walk(child, inside)
    }
  }

  #readTable(node: Table): void {
    const rows = node.children.map((row) =>
      row.children.map((cell) => ({ text: plainText(cell), place: this.#place(cell) })),
    )
    const block = this.#result.blocks.length - 1
    const [header = [], ...rest] = rows
    this.#result.tables.push({ block, section: this.#section, place: this.#place(node), header, rows: rest })
    this.#readInline(node)
  }

  #readContainer(node: ContainerDirective, standing: Standing): void {
    const say = node.name === sayDirective
    const [label, content] = splitLabel(node)
    const first = content[0]
    const last = content.at(-1)
    if (say && first !== undefined && last !== undefined) {
      const place = { ...this.#place(first), end: this.#place(last).end }
      const text = content.map(plainText).join(' ')
      const { step } = standing
      this.#result.sayBlocks.push({ place, section: this.#section, step, text })
    }
    for (const child of label) this.#walk(child, standing)
    for (const child of content) this.#walk(child, { ...standing, say: say || standing.say })
  }

  #readHtml(node: Html): void {
    const start = this.#offset + (node.position?.start.offset ?? 0)
    const raw = this.#source.text.slice(start, this.#offset + (node.position?.end.offset ?? 0))
    this.#result.html.push({ text: raw, place: this.#place(node) })
    for (const match of raw.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
      const from = start + match.index
      const place = this.#source.place(from, from + match[0].length)
      this.#result.comments.push({ text: match[1]?.trim() ?? '', place })
    }
    for (const match of node.value.matchAll(/\s(?:id|name)\s*=\s*["']?([^\s"'>]+)/g)) {
      if (match[1] !== undefined) this.#result.anchors.push(match[1])
    }
  }

  /** Links, images and inline HTML below a node. */
  #readInline(node: Node): void {
    if (node.type === 'html') this.#readHtml(node as Html)
    if (node.type === 'inlineCode') this.#result.codeSpans.push(this.#place(node))
    const url = this.#urlOf(node)
    if (url !== null && node.position !== undefined) {
      const kind = node.type.startsWith('image') ? 'image' : 'link'
      const text = plainText(node)
      this.#result.links.push({ kind, url, text, section: this.#section, place: this.#place(node) })
    }
    if ('children' in node) for (const child of (node as Parent).children) this.#readInline(child)
  }

  #urlOf(node: Node): string | null {
    if ((node.type === 'link' || node.type === 'image') && 'url' in node) return String(node.url)
    if ((node.type === 'linkReference' || node.type === 'imageReference') && 'identifier' in node) {
      return this.#definitions.get(String(node.identifier)) ?? null
    }
    return null
  }
}

/** The `[label]` of a container, which stands on its fence and is no part of what it contains. */
function splitLabel({ children }: ContainerDirective): [label: RootContent[], content: RootContent[]] {
  const first = children[0]
  const labelled = first?.type === 'paragraph' && first.data?.directiveLabel === true
  return labelled ? [[first], children.slice(1)] : [[], children]
}

function isWording(node: RootContent): boolean {
  return node.type === 'containerDirective' && node.name === sayDirective
}

function blockKind(node: RootContent): Block['kind'] {
  if (node.type === 'containerDirective') return isWording(node) ? 'say' : 'container'
  return blockKinds[node.type] ?? 'paragraph'
}

const blockKinds: Partial<Record<RootContent['type'], Block['kind']>> = {
  list: 'list',
  table: 'table',
  code: 'code',
  blockquote: 'quote',
  html: 'html',
  thematicBreak: 'rule',
  definition: 'definition',
  footnoteDefinition: 'definition',
}
