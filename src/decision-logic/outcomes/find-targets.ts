import type { Target } from '../../../schemas/decision-logic.ts'
import type { Document, Link } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { resolveLink } from '../../document/resolve-link.ts'
import { utf8Length } from '../../document/source-text.ts'
import { findEndings } from './closing.ts'
import { type DocumentSteps, type Standpoint, type StepMeaning, stepsIn } from './document-steps.ts'
import { hasCondition } from './has-condition.ts'
import { indexOfByte } from './index-of-byte.ts'
import {
  againBefore,
  flow,
  followBefore,
  goBefore,
  label,
  named,
  number,
  numberWords,
  onward,
  onwardBefore,
  relative,
  skipBefore,
  stepNumber,
} from './reference-patterns.ts'
import { sentenceAround } from './sentence-around.ts'

/** A place in a text that sends its reader somewhere. */
export interface FoundTarget {
  readonly target: Target
  /** go: on from there; skip: leave that out; follow: do it and come back; see: look it up. */
  readonly manner: 'go' | 'skip' | 'follow' | 'see' | 'end'
  readonly from: number
  readonly to: number
  /** True where the sentence says it for some cases only. */
  readonly conditional: boolean
  /** What is wrong with it; null where nothing is. */
  readonly fault: 'missing' | 'stands-above' | 'stands-below' | 'itself' | 'nothing-follows' | null
}

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
    for (const link of this.#links()) this.#readLink(link)
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

  #links(): { from: number; to: number; link: Link }[] {
    const { start, end } = this.#place
    return this.#document.links.flatMap((link) => {
      if (link.place.start.offset < start.offset || link.place.end.offset > end.offset || link.kind === 'image')
        return []
      const from = indexOfByte(this.#text, link.place.start.offset - start.offset)
      return [{ from, to: indexOfByte(this.#text, link.place.end.offset - start.offset), link }]
    })
  }

  #readLink({ from, to, link }: { from: number; to: number; link: Link }): void {
    const resolved = resolveLink(this.#document.path, link.url)
    const name = link.text.trim()
    const inside = resolved?.path === this.#document.path
    const { sections } = this.#document
    const section = inside ? sections.findIndex(({ slug }) => slug !== '' && slug === resolved?.anchor) : -1
    const meaning = { ...target(section < 0 ? 'document' : 'section', name), section: section < 0 ? null : section }
    const document = inside ? null : (resolved?.path ?? null)
    // Where a link leaves the knowledge base, its reader is gone too, but to nothing that is known here.
    const manner = resolved === null ? 'see' : this.#manner(from)
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
    const manner = opens ? 'follow' : this.#manner(match.index)
    this.#add(known ? manner : 'see', match.index, to, meant)
  }

  /** What "step 4" means here; null where it need not mean anything. */
  #numbered(text: string, kind: string, written: string, from: number): Meant | null {
    // A document that the sentence names, or links to, may be whose step it is.
    if (this.#elsewhere(from, from + text.length)) return { target: target('unknown', text), fault: null }
    const word = numberWords.indexOf(written.toLowerCase())
    const value = word > 0 ? String(word) : written
    const at = this.#standpoint
    if (kind !== 'step') {
      const found = this.#steps.byLabel(kind, value, at)
      if (found !== null) return this.#meant(text, found, null)
      // "Part 4" that is only mentioned may be one of a book.
      const sure = this.#steps.labels(kind) > 1 && this.#manner(from) !== 'see'
      return sure ? { target: target('unknown', text), fault: 'missing' } : null
    }
    const found = this.#steps.byNumber(value, at) ?? this.#steps.byNumber(value.replace(/[a-z]$/i, ''), at)
    if (found === null) {
      const missing = this.#steps.lacks(value, at) && !this.#linkedBefore(from)
      return { target: target('unknown', text), fault: missing ? 'missing' : null }
    }
    const manner = this.#manner(from)
    const own = found.step !== null && found.step === this.#steps.stepAround(at.step)
    return this.#meant(text, found, own && (manner === 'go' || manner === 'skip') ? 'itself' : null)
  }

  #readRelative(match: RegExpMatchArray & { index: number }): void {
    const to = match.index + match[0].length
    const which = (match.groups?.['which'] ?? '').toLowerCase()
    const manner = /\(\s*(?:see\s+(?:the\s+)?)?$/.test(this.#before(match.index)) ? 'go' : this.#manner(match.index)
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
    const missing = this.#remaining() < countOf(match.groups?.['count']) ? 'nothing-follows' : null
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
    this.#add('go', match.index, to, best === undefined ? unknown : this.#meant(match[0], best, null))
  }

  /** How many steps of the list stand behind the one that the text is in; without limit where there is no list. */
  #remaining(): number {
    const own = this.#steps.stepAround(this.#step)
    const list = own === null ? undefined : this.#document.steps[own]?.list
    if (own === null || list === undefined) return Number.POSITIVE_INFINITY
    return this.#document.steps.filter((step, index) => step.list === list && index > own).length
  }

  #next(written: string): Meant {
    const next = this.#steps.after(this.#standpoint)
    const nothing = { target: target('next', written), fault: 'nothing-follows' as const }
    if (next === null) return nothing
    return { target: { ...target('next', written), step: next.step, section: next.section }, fault: null }
  }

  #meant(written: string, { step, section }: StepMeaning, fault: FoundTarget['fault']): Meant {
    return { target: { ...target(step === null ? 'section' : 'step', written), step, section }, fault }
  }

  #add(manner: FoundTarget['manner'], from: number, to: number, { target, fault }: Meant): void {
    const [start, end] = sentenceAround(this.#text, from, to)
    const conditional = hasCondition(this.#text.slice(start, from)) || hasCondition(this.#text.slice(to, end))
    this.#found.push({ target, manner, from, to, conditional, fault })
  }

  /** The words of the same clause before a point. */
  #before(index: number): string {
    const before = this.#text.slice(Math.max(0, index - 80), index)
    return before.slice(before.search(/[^.;:!?]*$/))
  }

  #manner(from: number): FoundTarget['manner'] {
    const before = this.#before(from)
    if (/\b(?:not|never|n['’]t)\s[^,]*$/i.test(before)) return 'see'
    if (skipBefore.test(before)) return 'skip'
    if (againBefore.test(before) || goBefore.test(before)) return 'go'
    return followBefore.test(before) ? 'follow' : 'see'
  }

  /** True where a link stands in the same list item before a point: the step may be one of what it leads to. */
  #linkedBefore(from: number): boolean {
    const item = this.#step === null ? undefined : this.#document.steps[this.#step]
    const start = item?.place.start.offset ?? this.#place.start.offset
    const end = this.#place.start.offset + utf8Length(this.#text, 0, from)
    return this.#document.links.some(({ place }) => place.start.offset >= start && place.end.offset <= end)
  }

  /** True where a link stands in the sentence of a reference, or it goes on "of the wizard". */
  #elsewhere(from: number, to: number): boolean {
    const [start, end] = sentenceAround(this.#text, from, to)
    return this.#found.some((other) => other.target.kind === 'document' && other.from < end && start < other.to)
  }
}

/** "2", "two"; 1 where nothing is said. */
function countOf(written = '1'): number {
  const word = numberWords.indexOf(written.toLowerCase())
  return word > 0 ? word : Number(written)
}

interface Meant {
  readonly target: Target
  readonly fault: FoundTarget['fault']
}

function target(kind: Target['kind'], name: string): Target {
  return { kind, name: name.replace(/\s+/g, ' ').trim(), step: null, section: null, document: null }
}

/** The innermost section that a place is in. */
function sectionAt(document: Document, place: Place): number {
  const { offset } = place.start
  return Math.max(
    0,
    document.sections.findLastIndex(
      (section) => section.place.start.offset <= offset && offset <= section.place.end.offset,
    ),
  )
}
