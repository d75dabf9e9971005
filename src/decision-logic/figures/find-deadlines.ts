import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'
import { splitSentences } from '../copies/split-sentences.ts'
import { type Token, tokenise } from '../grammar/tokenise.ts'
import { type Figure, readFigures } from './read-figures.ts'
import { walkPlaces } from './walk-places.ts'

/** A period of days or more that decides what happens to somebody. */
export interface Deadline {
  /** "14 days". */
  readonly written: string
  readonly sentence: string
  readonly figure: Figure
  /** Somebody has to act before it ends; otherwise it only stands in a condition. */
  readonly closes: boolean
  /** True where the text says from which event it counts. */
  readonly anchored: boolean
  readonly place: Place
}

/** The deadlines of a document: what conditions compare with, heads of branches, and what somebody can, must or may do something within. */
export function findDeadlines(document: Document): Deadline[] {
  let spoken: readonly boolean[] | null = null
  return document.paragraphs.flatMap((paragraph, index) => {
    if (!period.test(paragraph.text)) return []
    const placeOf = walkPlaces(paragraph.place, paragraph.text)
    let around: boolean | null = null
    return splitSentences(paragraph.text).flatMap(({ from, to }) => {
      const sentence = paragraph.text.slice(from, to)
      if (!period.test(sentence) || narrative.test(sentence)) return []
      const tokens = tokenise(sentence)
      const figures = readFigures(sentence, tokens)
      if (figures.length > mostFigures) return []
      return figures.flatMap((figure) => {
        if (!isPeriod(figure) || !isBound(tokens, figure)) return []
        const closes = isClosing(tokens, figure, sentence)
        if (!closes && !conditional.test(sentence.slice(0, figure.from))) return []
        spoken ??= spokenBefore(document)
        around ??= spoken[index] === true || isAnchoredAround(document, paragraph)
        const anchored = around || isAnchored(tokens, figure, sentence)
        const place = placeOf(from + figure.from, from + figure.to)
        return [{ written: sentence.slice(figure.from, figure.to), sentence, figure, closes, anchored, place }]
      })
    })
  })
}

/** A sentence with more numbers is a list of measurements. */
const mostFigures = 40

const period = /\b(?:days?|weeks?|months?|years?)\b/i

/** What happened, what somebody plans, and how often something is done are no deadlines. */
const narrative = /\b(?:example|e\.g|usually|typically|on average|ideally|every|per|each|once in|times in|old)\b/i

function isPeriod({ unit, name }: Figure): boolean {
  return (
    !name &&
    unit?.dimension === 'time' &&
    (unit.unit === 'day' || unit.unit === 'business-day' || unit.unit === 'month')
  )
}

function isBound(tokens: readonly Token[], { comparator, first }: Figure): boolean {
  return comparator !== null || tokens[first - 1]?.lower === 'within'
}

const conditional = /\b(?:if|unless|when|where|possible)\b|^[^\p{L}]*(?:within|more than|less than|up to|at least)\b/iu

/**
 * True at the head of a branch ("Up to 30 days: refund") and where somebody can, must or may do something within it. How long something
 * lasts is no deadline: "you can stop it for up to 7 days".
 */
function isClosing(tokens: readonly Token[], figure: Figure, sentence: string): boolean {
  const words = tokens.slice(Math.max(0, figure.first - 3), figure.first).map(({ lower }) => lower)
  const upTo = words.at(-1) === 'to' && words.at(-2) === 'up' && words.at(-3) !== 'for' && words.at(-3) !== 'by'
  if (words.at(-1) === 'within' || upTo) {
    const said = sentence.slice(0, figure.from)
    const clause = said.split(/[,;:(]/).at(-1) ?? ''
    if ((upTo ? possible : rights).test(said) && !own.test(clause)) return true
  }
  const first = tokens.findIndex(({ text }) => /^[\p{L}\d]/u.test(text))
  const head = tokens.slice(first, figure.first)
  return head.length <= 5 && head.every(({ lower }) => comparing.has(lower)) && tokens[figure.next]?.text === ':'
}

/** What we promise to do within a period counts from when we hear of it. */
const own = /\bwe\b/i

const rights =
  /\b(?:can|can't|cannot|may|must|has to|have to|possible|entitled|eligible|refundable|returnable|returned|refunded|cancelled|exchanged|claimed|refund|return|claim|cancel|exchange|please)\b/i
const possible =
  /\b(?:possible|(?:can|may) (?:\w+ ){0,2}(?:return|refund|cancel|claim|dispute|appeal|exchange|withdraw|complain|ask|report|move|do|apply|open|change)\w*)\b/i
const comparing = new Set(
  'if within more than less up to and including at least most after under over the a not fewer no longer in last'.split(
    ' ',
  ),
)

/** True where the sentence names what the period counts from. */
function isAnchored(tokens: readonly Token[], figure: Figure, sentence: string): boolean {
  const behind = tokens.slice(figure.next, figure.next + 2).map(({ lower }) => lower)
  if (behind.some((word) => anchors.has(word))) return true
  const before = tokens.slice(Math.max(0, figure.first - 5), figure.first).map(({ lower }) => lower)
  if (before.includes('last') || before.includes('past') || before.includes('next')) return true
  return event.test(sentence)
}

const anchors = new Set('after of from since following before prior ago late overdue past until notice in'.split(' '))
const event =
  /\b(?:count(?:s|ed|ing)?|since|starting|starts|begin(?:s|ning)?|as soon as|once|when|upon|on receipt|by the date|today|wait(?:s|ed|ing)?|has had|have had|has taken|passed|(?:who|that) ha(?:s|ve) \w+ed|after (?:the|you|we|they|it|a|an|your)|from (?:the|now))\b/i

/** For each paragraph, whether one before it in its section, outside lists, says from what periods count. */
function spokenBefore({ paragraphs }: Document): boolean[] {
  let spoken = false
  return paragraphs.map(({ section }, index) => {
    const before = paragraphs[index - 1]
    if (before?.section !== section) spoken = false
    else if (before.step === null && counting.test(before.text)) spoken = true
    return spoken
  })
}

/** True where the items above, or the head of the section say from what its periods count. */
function isAnchoredAround(document: Document, paragraph: Paragraph): boolean {
  if (explained.test(paragraph.text)) return true
  for (let step = paragraph.step; step !== null; ) {
    const item = document.steps[step]
    if (item === undefined) break
    if (step !== paragraph.step && (counting.test(item.text) || event.test(item.text))) return true
    step = item.parent
  }
  return counting.test(document.sections[paragraph.section]?.heading ?? '')
}

/** "The day after you signed is day 1" may stand in another sentence. */
const explained = /\b(?:count(?:s|ed|ing)?|day (?:1|one))\b/i

const counting =
  /\b(?:count(?:s|ed|ing)?|day (?:1|one)|(?:after|from|since|before) (?:the |their |its |your )?(?:date|day|moment|delivery|purchase|order|receipt|start|end))\b/i
