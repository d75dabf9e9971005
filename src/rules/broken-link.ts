import type { Document, Link } from '../../schemas/document.ts'
import { isReadable } from '../document/knowledge-base.ts'
import { resolveLink } from '../document/resolve-link.ts'
import { LinkTargets } from './links/link-targets.ts'
import { type Draft, defineRule } from './rule.ts'
import { findNearest } from './wording/find-nearest.ts'

/** A relative link to a file that does not exist, or to a heading that its document does not have. */
export const brokenLink = defineRule({
  id: 'broken-link',
  summary: 'A relative link leads to a file and a heading that exist.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase }) {
    const targets = new LinkTargets(knowledgeBase)
    for (const document of knowledgeBase.documents) {
      if (!isReadable(document)) continue
      for (const link of document.links) {
        const draft = judge(document, link, targets)
        if (draft !== null) yield draft
      }
    }
  },
})

function judge(document: Document, link: Link, targets: LinkTargets): Draft | null {
  const resolved = resolveLink(document.path, link.url)
  // A template or a folder outside the project cannot be judged from here.
  if (resolved === null || resolved.path.startsWith('..') || /\{\{|\{%|%=|\$\{/.test(link.url)) return null
  const target = targets.find(document.path, link.url)
  if (target === null) return missingFile(link, resolved.path, targets)
  const { anchor } = resolved
  if (anchor === null || target.document === null || targets.hasAnchor(target.document, anchor)) return null
  return missingHeading(document, link, target.document, anchor)
}

function missingFile(link: Link, path: string, targets: LinkTargets): Draft {
  const near = targets.nearest(path)
  const host = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|co\.uk)(?:[/?#]|$))/i.test(link.url)
  const found = near === null ? null : `There is ${near}; link to that if it is the one meant.`
  return {
    place: link.place,
    message: `The ${link.kind === 'image' ? 'picture' : 'link'} leads to ${path}, which does not exist.`,
    hint: host ? 'Write https:// before the address.' : (found ?? 'Correct the path, or remove the link.'),
  }
}

function missingHeading(document: Document, link: Link, target: Document, anchor: string): Draft {
  const near = findNearest(anchor, target.anchors)
  const where = target.path === document.path ? 'this document' : target.path
  return {
    place: link.place,
    message: `The link leads to the heading "#${anchor}", which ${where} does not have.`,
    hint: near === null ? 'Link to a heading that is there, or to the document alone.' : `Did you mean #${near}?`,
  }
}
