import type { Answer, Handoff, ReasonCode, Reply } from '../../schemas/reply.ts'
import { cleanLine } from '../clean-text.ts'
import { layOutScoreBar } from './lay-out-bar.ts'
import { layOutMarkdown } from './lay-out-markdown.ts'
import { layOutSources } from './lay-out-sources.ts'
import { emptyLine, indent, type Line, line, type Span, toned } from './line.ts'
import { sourcesOf } from './sources-of.ts'
import { wrapLine } from './wrap-line.ts'

/**
 * A reply as a person reads it: what it is and why, the text, where it stands, and how sure the index is. A brief one has
 * at most eight lines of text and two sources.
 */
export function layOutReply(reply: Reply, columns: number, options: { brief?: boolean } = {}): readonly Line[] {
  const width = Math.min(columns, 100) - margin.length * 2
  return [
    ...layOutHead(reply, columns),
    emptyLine,
    ...indent(shorten(layOutBody(reply, width), options.brief ? 8 : Number.POSITIVE_INFINITY), margin),
    ...indent(layOutProof(reply, width, options.brief ? 2 : Number.POSITIVE_INFINITY), margin),
    ...indent(layOutScore(reply, width), margin),
  ]
}

const margin = '  '

const badges = {
  answer: toned('badge-good', ' ANSWER '),
  clarify: toned('badge-warn', ' ONE QUESTION BACK '),
  handoff: toned('badge-person', ' TO A PERSON '),
} as const satisfies Record<Reply['kind'], Span>

/** Why, in the words of process owners. */
const plainReasons: Readonly<Record<ReasonCode, string>> = {
  documented: 'the documents say what to do',
  'level-intents': 'it could be about two things',
  'missing-fact': 'one fact is missing',
  undocumented: 'no document says what to do here',
  uncertified: 'the gate is not certified for this',
  'human-only': 'this is marked for people only',
  'person-requested': 'a person was asked for',
  'assist-only': 'a colleague answers, with this draft',
  'no-customer-wording': 'the documents have no wording for customers here',
  'documentation-defect': 'the document has an open error here',
  blocked: 'the bot may never answer this',
  sensitive: 'this subject is for people only',
  'repeated-failure': 'the bot could not help in this conversation',
  'other-language': 'no document is in the language of the question',
  'empty-question': 'there was no question',
  'unreadable-question': 'there was no word in the question',
  'question-too-long': 'the question is too long to be read safely',
}

function layOutHead(reply: Reply, columns: number): readonly Line[] {
  const intent = reply.intent === null ? [] : [toned('dim', `  ${cleanLine(reply.intent.id)}`)]
  return wrapLine(
    [badges[reply.kind], { text: '  ' }, toned('strong', plainReasons[reply.reason.code]), ...intent],
    columns,
    '  ',
  )
}

function shorten(lines: readonly Line[], most: number): readonly Line[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), line(toned('dim', `… ${lines.length - most + 1} lines more`))]
}

/** A model's wording comes first, and is told apart from what the documents say. */
function layOutReworded({ reworded }: Answer, width: number): readonly Line[] {
  if (reworded === undefined) return []
  const { replaced, restored } = reworded
  const note = `In a model’s words, each sentence proven (${replaced} replaced, ${restored} as quoted). The documents say:`
  return [...layOutMarkdown(reworded.text, width), emptyLine, ...wrapLine([toned('dim', note)], width), emptyLine]
}

function layOutBody(reply: Reply, width: number): readonly Line[] {
  if (reply.answer) return [...layOutReworded(reply.answer, width), ...layOutAnswer(reply.answer, width)]
  if (reply.clarify) return layOutClarify(reply.clarify.question, reply.clarify.options, width)
  return reply.handoff
    ? layOutHandoff(reply.handoff, reply.reason.message, width)
    : wrapLine(line(cleanLine(reply.reason.message)), width)
}

function layOutAnswer(answer: Answer, width: number): readonly Line[] {
  return layOutMarkdown(numberQuotes(answer), width)
}

/** Puts the number of its citation behind every quotation; quotations stand in the text word for word, in order. */
function numberQuotes({ text, citations }: Answer): string {
  let out = ''
  let from = 0
  citations.forEach(({ quote }, index) => {
    const at = text.indexOf(quote, from)
    if (at === -1) return
    const end = at + quote.trimEnd().length
    out += `${text.slice(from, end)} [${index + 1}]`
    from = end
  })
  return out + text.slice(from)
}

function layOutClarify(question: string, options: readonly string[], width: number): readonly Line[] {
  return [
    ...wrapLine(line(cleanLine(question)), width),
    ...options.flatMap((option, index) =>
      wrapLine(line(toned('accent', `  ${index + 1}  `), cleanLine(option)), width, '     '),
    ),
  ]
}

function layOutHandoff(handoff: Handoff, message: string, width: number): readonly Line[] {
  return [
    ...wrapLine(line(cleanLine(message)), width),
    ...(handoff.missing.length > 0 ? [emptyLine, line(toned('strong', 'What the documents would have to say'))] : []),
    ...handoff.missing.flatMap((one) => wrapLine(line(`• ${cleanLine(one)}`), width, '  ')),
    ...(handoff.draft
      ? [emptyLine, line(toned('strong', 'Draft for a colleague')), ...layOutAnswer(handoff.draft, width)]
      : []),
  ]
}

function layOutProof(reply: Reply, width: number, most: number): readonly Line[] {
  const sources = sourcesOf(reply)
  if (sources.length === 0) return []
  const proof = reply.answer !== null || reply.handoff?.draft != null
  const more = sources.length > most ? ` (${most} of ${sources.length})` : ''
  const title = line(toned('strong', proof ? 'Where it stands' : 'The nearest passages'), toned('dim', more))
  return [emptyLine, title, ...layOutSources(sources.slice(0, most), width)]
}

function layOutScore({ scores, index }: Reply, width: number): readonly Line[] {
  const cells = Math.max(10, Math.min(24, width - 44))
  const stale = index.stale ? [toned('warn', '  the documents have changed since the index was built')] : []
  const numbers = `${scores.documented.toFixed(2)}; the bot answers from ${scores.threshold.toFixed(2)}`
  const bar = layOutScoreBar(scores.documented, scores.threshold, cells)
  return [
    emptyLine,
    ...wrapLine([toned('dim', 'How sure '), ...bar, toned('dim', ` ${numbers}`), ...stale], width, '  '),
  ]
}
