import type { Document } from '../../schemas/document.ts'
import type { Body } from './read-body.ts'

/** Where a type comes from besides front matter. */
export interface TypeHints {
  /** From the configuration, for this path. */
  readonly fromConfig: string | null
  /** Type by name of folder, from the configuration. */
  readonly folders: ReadonlyMap<string, string>
}

/** The type of a document: from its front matter, the configuration, its folders (the innermost first), or its shape. */
export function classifyDocument(
  path: string,
  title: string,
  declared: string | null,
  hints: TypeHints,
  body: Body,
): Pick<Document, 'type' | 'typeFrom'> {
  if (declared !== null) return { type: declared, typeFrom: 'front-matter' }
  if (hints.fromConfig !== null) return { type: hints.fromConfig, typeFrom: 'config' }
  for (const folder of path.split('/').slice(0, -1).reverse()) {
    const type = hints.folders.get(folder.toLowerCase()) ?? wellKnownFolders[folder.toLowerCase()]
    if (type !== undefined) return { type, typeFrom: 'folder' }
  }
  return { type: typeByShape(title, body), typeFrom: 'shape' }
}

function typeByShape(title: string, body: Body): string {
  const questions = body.sections.filter((section) => section.heading.endsWith('?')).length
  if (/\bfaqs?\b|frequently asked/i.test(title) || questions >= 3) return 'faq'
  if (/\bpolic(?:y|ies)\b/i.test(title)) return 'policy'
  if (/\btroubleshoot/i.test(title)) return 'troubleshooting'
  const steps = body.steps.filter((step) => step.ordered && step.depth === 0).length
  return steps >= 2 && body.sections.some((section) => /^(?:steps|procedure|instructions)$/i.test(section.heading))
    ? 'procedure'
    : 'article'
}

const wellKnownFolders: Record<string, string> = {
  procedures: 'procedure',
  procedure: 'procedure',
  policies: 'policy',
  policy: 'policy',
  faq: 'faq',
  faqs: 'faq',
  troubleshooting: 'troubleshooting',
  runbooks: 'runbook',
}
