import type { Node, Parent } from 'mdast'

/** What a reader reads of a node: no markers, link targets, HTML or images; blocks and line ends become one space. */
export function plainText(node: Node): string {
  return collect(node).replace(/\s+/g, ' ').trim()
}

function collect(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return 'value' in node ? String(node.value) : ''
  if (node.type === 'break') return ' '
  if (!('children' in node)) return ''
  const separator = inlineParents.has(node.type) ? '' : ' '
  return (node as Parent).children.map(collect).join(separator)
}

const inlineParents = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
])
