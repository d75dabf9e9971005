import type { Document } from '../../schemas/document.ts'
import type { Intent } from '../../schemas/intent.ts'
import { isReadable, type KnowledgeBase } from '../document/knowledge-base.ts'

/**
 * Every intent of a knowledge base, ordered by id: those that documents declare, one implicit intent for each document that declares none,
 * and those of `intents.yaml`. Where several documents claim an intent it is one class; the most careful handling wins.
 */
export function collectIntents({ documents, listedIntents }: KnowledgeBase): Intent[] {
  const intents = new Map<string, Intent>()
  for (const document of documents) {
    if (!isReadable(document) || document.paragraphs.length === 0) continue
    for (const intent of declaresIntents(document) ? declaredIntents(document) : [implicitIntent(document)]) {
      const known = intents.get(intent.id)
      intents.set(intent.id, known === undefined ? intent : merge(known, intent))
    }
  }
  for (const listed of listedIntents) {
    const { id, reason, examples, place } = listed
    const known = intents.get(id)
    const label = labelOf(id)
    const intent: Intent = {
      ...{ id, label, handling: 'human-only', automation: 'human-only', reason, examples },
      ...{ derived: false, documents: known?.documents ?? [], section: null, place },
    }
    intents.set(id, known === undefined ? intent : merge(known, intent))
  }
  return [...intents.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** `intents: []` says that nobody asks for this document by itself: it is quoted, but it is no class of questions. */
function declaresIntents(document: Document): boolean {
  return document.intents.length > 0 || Array.isArray(document.frontMatter?.data['intents'])
}

function declaredIntents(document: Document): Intent[] {
  return document.intents.map(({ id, examples, section, place }) => ({
    ...{ id, label: labelOf(id), ...handlingOf(document), examples: [...examples] },
    ...{ derived: false, documents: [document.id], section: section ?? null, place },
    // An intent without utterances is still found by what the document is called.
    ...(examples.length === 0 ? { examples: derivedExamples(document), derived: true } : {}),
  }))
}

function implicitIntent(document: Document): Intent {
  return {
    ...{ id: document.id, label: document.title, ...handlingOf(document), examples: derivedExamples(document) },
    ...{ derived: true, documents: [document.id], section: null, place: document.whole },
  }
}

function handlingOf(document: Document): Pick<Intent, 'handling' | 'automation' | 'reason'> {
  const { automation, path } = document
  if (automation === 'human-only') return { handling: 'human-only', automation, reason: whyHumanOnly(document) }
  const assist = automation === 'assist' ? ' A colleague sends the answer (`automation: assist`).' : ''
  return { handling: 'documented', automation, reason: `Documented by ${path}.${assist}` }
}

function whyHumanOnly({ path, problems, frontMatter }: Document): string {
  if (problems.length > 0) return `The front matter of ${path} cannot be read.`
  const declared = frontMatter?.data['automation'] ?? null
  if (declared === null) return `The configuration says \`automation: human-only\` for ${path}.`
  if (declared !== 'human-only') return `The \`automation\` of ${path} is not one that is known.`
  return `${path} says \`automation: human-only\`.`
}

const care = { answer: 0, assist: 1, 'human-only': 2 } as const

function merge(one: Intent, other: Intent): Intent {
  const careful = care[one.automation] >= care[other.automation] ? one : other
  return {
    ...careful,
    examples: [...new Set([...one.examples, ...other.examples])],
    derived: one.derived && other.derived,
    documents: [...new Set([...one.documents, ...other.documents])],
    section: one.section === other.section ? one.section : null,
  }
}

const headingsThatSayNothing =
  /^(?:steps|wrap up|overview|introduction|summary|notes?|see also|related|contents|table of contents|scope|purpose|background|say to the customer|hand over to a person|questions)$/i

/** What a document without utterances is about, in its own words: title, headings and first sentences. */
function derivedExamples(document: Document): string[] {
  const headings = document.sections.slice(0, 40).map((section) => section.heading)
  const lead = document.paragraphs.find(
    (paragraph) => paragraph.step === null && !paragraph.text.trimEnd().endsWith(':'),
  )
  const telling = headings.filter((heading) => heading !== '' && !headingsThatSayNothing.test(heading))
  const candidates = [document.title, ...telling.slice(0, 8), lead === undefined ? '' : firstWords(lead.text)]
  return [...new Set(candidates.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== ''))]
}

function firstWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().split(' ').slice(0, 60).join(' ')
}

/** "refund.late-delivery" is read as "refund: late delivery". */
function labelOf(id: string): string {
  const words = id.replaceAll('-', ' ').split('.').join(': ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
