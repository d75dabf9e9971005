import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { resolveLink } from '../../document/resolve-link.ts'
import { utf8Length } from '../../document/source-text.ts'
import { clauseBefore } from './clause-before.ts'
import { findEndings } from './closing.ts'
import { digitsOf } from './digits-of.ts'
import { type DocumentSteps, type Standpoint, stepsIn } from './document-steps.ts'
import { findLinks, type LinkInText, linksBetween } from './find-links.ts'
import { type FoundTarget, type Meant, meant, target } from './found-target.ts'
import { hasCondition } from './has-condition.ts'
import { mannerAt } from './manner-at.ts'
import { readNumbered } from './read-numbered.ts'
import { flow, label, named, number, onward, onwardBefore, relative, stepNumber } from './reference-patterns.ts'
import { sectionAt } from './section-at.ts'
import { sentenceAround } from './sentence-around.ts'

/**
 * The references in a text of a document, with the ends, in order. `text` stands at `place` byte for byte, markup blanked; `step` is the list
 * item that it stands in.
 */
export function findTargets(text: string, place: Place, document: Document, step: number | null): FoundTarget[] {
  const reader = new TargetReader(text, place, document, step)
  return reader.read().sort((one, other) => one.from - other.from)
}

class TargetReader {
  readonly #text: string
  readonly #place: Place
  readonly #document: Document
  readonly #step: number | null
  readonly #found: FoundTarget[] = []
  #at: Standpoint | undefined

  constructor(text: string, place: Place, document: Document, step: number | null) {
    this.#text = text
    this.#place = place
    this.#document = document
    this.#step = step
  }

  read(): FoundTarget[] {
    for (const link of findLinks(this.#text, this.#place, this.#document)) this.#readLink(link)
    for (const match of this.#matches(stepNumber)) this.#readNumber(match, 'step', match.groups?.['first'] ?? '')
    for (const match of this.#matches(label)) {
      this.#readNumber(match, (match.groups?.['kind'] ?? '').toLowerCase(), match.groups?.['number'] ?? '')
    }
    for (const match of this.#matches(relative)) this.#readRelative(match)
    for (const match of this.#matches(onward)) {
      const before = this.#text.slice(Math.max(0, match.index - 30), match.index)
      if (!onwardBefore.test(before)) continue
      this.#add('go', match.index, match.index + match[0].length, this.#next(match[0]))
    }
    for (const match of this.#matches(named)) this.#readNamed(match)
    for (const match of this.#matches(flow)) {
      const name = match.groups?.['name'] ?? ''
      this.#add('follow', match.index, match.index + match[0].length, { target: target('document', name), fault: null })
    }
    for (const { from, to } of findEndings(this.#text)) {
      this.#add('end', from, to, { target: target('end', this.#text.slice(from, to)), fault: null })
    }
    return this.#found
  }

  /** Matches that no earlier reference covers. */
  *#matches(pattern: RegExp): Generator<RegExpMatchArray & { index: number }> {
    for (const match of this.#text.matchAll(pattern)) {
      const to = match.index + match[0].length
      if (!this.#found.some((other) => other.from < to && match.index < other.to)) yield match
    }
  }

  get #steps(): DocumentSteps {
    return stepsIn(this.#document)
  }

  get #standpoint(): Standpoint {
    this.#at ??= { step: this.#step, section: sectionAt(this.#document, this.#place), offset: this.#place.start.offset }
    return this.#at
  }

  #readLink({ from, to, link }: LinkInText): void {
    const resolved = resolveLink(this.#document.path, link.url)
    const name = link.text.trim()
    const inside = resolved?.path === this.#document.path
    const { sections } = this.#document
    const section = inside ? sections.findIndex(({ slug }) => slug !== '' && slug === resolved?.anchor) : -1
    const meaning = { ...target(section < 0 ? 'document' : 'section', name), section: section < 0 ? null : section }
    const document = inside ? null : (resolved?.path ?? null)
    // Where a link leaves the knowledge base, its reader is gone too, but to nothing that is known here.
    const manner = resolved === null ? 'see' : mannerAt(this.#text, from)
    this.#add(manner, from, to, { target: { ...meaning, document }, fault: null })
  }

  #readNumber(match: RegExpMatchArray & { index: number }, kind: string, written: string): void {
    const to = match.index + match[0].length
    const meant = this.#numbered(match[0], kind, written, match.index)
    if (meant === null) return
    // Whose step it is, where it need not be one of this document, is not known.
    const known = meant.target.kind !== 'unknown' || meant.fault !== null
    // "- Path 2: slow lines" is a way to choose.
    const opens = kind !== 'step' && this.#step !== null && this.#text.slice(0, match.index).trim() === ''
    const manner = opens ? 'follow' : mannerAt(this.#text, match.index)
    this.#add(known ? manner : 'see', match.index, to, meant)
  }

  /** What "step 4" means here; null where it need not mean anything. */
  #numbered(text: string, kind: string, written: string, from: number): Meant | null {
    // A document that the sentence names, or links to, may be whose step it is.
    if (this.#elsewhere(from, from + text.length)) return { target: target('unknown', text), fault: null }
    const manner = mannerAt(this.#text, from)
    const reference = { text, kind, value: digitsOf(written), manner, linked: this.#linkedBefore(from) }
    return readNumbered(reference, this.#steps, this.#standpoint)
  }

  #readRelative(match: RegExpMatchArray & { index: number }): void {
    const to = match.index + match[0].length
    const which = (match.groups?.['which'] ?? '').toLowerCase()
    const manner = /\(\s*(?:see\s+(?:the\s+)?)?$/.test(clauseBefore(this.#text, match.index))
      ? 'go'
      : mannerAt(this.#text, match.index)
    if (manner === 'see' || manner === 'follow') return
    if (which === 'previous' || which === 'preceding') {
      this.#add(manner, match.index, to, { target: target('unknown', match[0]), fault: null })
      return
    }
    const next = this.#next(match[0])
    if (which === 'this') {
      // To skip this step is to go on to the next one.
      if (manner === 'skip') this.#add('go', match.index, to, next)
      return
    }
    if (manner !== 'skip') {
      this.#add(manner, match.index, to, next)
      return
    }
    const missing =
      this.#steps.remaining(this.#step) < Number(digitsOf(match.groups?.['count'] ?? '1')) ? 'nothing-follows' : null
    this.#add('skip', match.index, to, { target: { ...next.target, kind: 'skip' }, fault: next.fault ?? missing })
  }

  #readNamed(match: RegExpMatchArray & { index: number }): void {
    const name = match.groups?.['name'] ?? ''
    if (new RegExp(`^(?:the|these|those|this|all|any|each|next|following|same|${number})$`, 'i').test(name)) return
    const at = this.#standpoint
    const noun = match.groups?.['noun']?.toLowerCase() ?? ''
    const known = this.#steps.byName(name, noun.startsWith('step') ? 'step' : 'section', at)
    const where = match.groups?.['where']?.toLowerCase()
    const below = known.filter(({ offset }) => offset > at.offset)
    const above = known.filter(({ offset }) => offset <= at.offset)
    const [best] = where === 'below' ? below : where === 'above' ? above.toReversed() : [...below, ...above]
    const to = match.index + match[0].length
    // Without "below" or "above" it may be a step of something else.
    const wrongWay = where === 'below' ? 'stands-above' : 'stands-below'
    const fault = where === undefined ? null : known.length === 0 ? 'missing' : wrongWay
    const unknown = { target: target('unknown', name), fault } as const
    this.#add('go', match.index, to, best === undefined ? unknown : meant(match[0], best, null))
  }

  #next(written: string): Meant {
    const next = this.#steps.after(this.#standpoint)
    const nothing = { target: target('next', written), fault: 'nothing-follows' as const }
    if (next === null) return nothing
    return { target: { ...target('next', written), step: next.step, section: next.section }, fault: null }
  }

  #add(manner: FoundTarget['manner'], from: number, to: number, { target, fault }: Meant): void {
    const [start, end] = sentenceAround(this.#text, from, to)
    const conditional = hasCondition(this.#text.slice(start, from)) || hasCondition(this.#text.slice(to, end))
    this.#found.push({ target, manner, from, to, conditional, fault })
  }

  /** True where a link stands in the same list item before a point: the step may be one of what it leads to. */
  #linkedBefore(from: number): boolean {
    const item = this.#step === null ? undefined : this.#document.steps[this.#step]
    const start = item?.place.start.offset ?? this.#place.start.offset
    const end = this.#place.start.offset + utf8Length(this.#text, 0, from)
    return linksBetween(this.#document, start, end).length > 0
  }

  /** True where a link stands in the sentence of a reference, or it goes on "of the wizard". */
  #elsewhere(from: number, to: number): boolean {
    const [start, end] = sentenceAround(this.#text, from, to)
    return this.#found.some((other) => other.target.kind === 'document' && other.from < end && start < other.to)
  }
}
