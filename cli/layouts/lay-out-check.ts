import type { CheckedReply, CheckedSentence, CheckResult } from '../../schemas/check.ts'
import { cleanLine } from '../clean-text.ts'
import { counted, formatCount } from './format-number.ts'
import { emptyLine, type Line, line, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

/** So many sentences that no document proves are shown; the rest are counted. Contradicted ones are shown all. */
const shownUnproven = 10
const shownIntents = 8

/** What a support lead wants first: the sentences that documents contradict, with what they say; then those that no document proves; counts. */
export function layOutCheck(result: CheckResult, columns: number): readonly Line[] {
  const wrong = sentencesOf(result, 'contradicted')
  const unproven = sentencesOf(result, 'undocumented')
  const more = unproven.length - shownUnproven
  return [
    ...section('bad', `✖ ${counted(wrong.length, 'sentence')} contradicted by the documents`, wrong, columns),
    ...section(
      'warn',
      `▲ ${counted(unproven.length, 'sentence')} not documented`,
      unproven.slice(0, shownUnproven),
      columns,
    ),
    ...(more > 0 ? [line(toned('dim', `  and ${formatCount(more)} more: --json lists all`)), emptyLine] : []),
    ...layOutIntents(result, columns),
    ...result.errors.flatMap(({ line: row, error }) =>
      wrapLine([toned('warn', `▲ line ${row}  `), { text: cleanLine(error.message) }], columns, '  '),
    ),
    ...layOutSummary(result).flatMap((one) => wrapLine(one, columns, '  ')),
  ]
}

interface Said {
  readonly reply: CheckedReply
  readonly sentence: CheckedSentence
}

function sentencesOf({ replies }: CheckResult, verdict: CheckedSentence['verdict']): Said[] {
  return replies.flatMap((reply) =>
    reply.sentences.filter((sentence) => sentence.verdict === verdict).map((sentence) => ({ reply, sentence })),
  )
}

function section(tone: 'bad' | 'warn', title: string, said: readonly Said[], columns: number): readonly Line[] {
  if (said.length === 0) return []
  const blocks = said.flatMap((one) => [...layOutSentence(one, tone), emptyLine])
  return [
    line(toned(tone, title)),
    emptyLine,
    ...blocks.flatMap((one) => (one.length === 0 ? [one] : wrapLine(one, columns, '        '))),
  ]
}

function layOutSentence({ reply, sentence }: Said, tone: 'bad' | 'warn'): Line[] {
  const { citation, differences, missing } = sentence
  const name = reply.id === null ? `line ${reply.line}` : `${cleanLine(String(reply.id))}, line ${reply.line}`
  const lines: Line[] = [
    line(toned('dim', `  ${name}: ${cleanLine(reply.question).slice(0, 200)}`)),
    line(toned(tone, '  said  '), toned('strong', cleanLine(sentence.text))),
  ]
  if (tone === 'bad' && citation !== null) {
    lines.push(
      line(toned('good', '  docs  '), cleanLine(citation.quote)),
      line(toned('accent', `        ${cleanLine(citation.path)}:${citation.start.line}`)),
    )
  }
  if (tone === 'bad') lines.push(line(toned('dim', `        ${differences.map(describe).join('; ')}`)))
  if (tone === 'warn' && missing.length > 0)
    lines.push(line(toned('dim', `        in no quotation near it: ${cleanLine(missing.slice(0, 8).join(', '))}`)))
  return lines
}

const kinds: Readonly<Record<CheckedSentence['differences'][number]['kind'], string>> = {
  figure: 'figure',
  unit: 'unit',
  negation: 'not',
  modal: 'must or may',
  member: 'which one',
  name: 'name',
  condition: 'condition',
  word: 'word',
}

function describe({ kind, said, documented }: CheckedSentence['differences'][number]): string {
  const [one, other] = [cleanLine(said), cleanLine(documented ?? '')]
  if (kind === 'negation') return one === '' ? `leaves out “${other}”` : `says “${one}”, which the documents do not`
  return `${kinds[kind]}: “${one}” is “${other}” in the documents`
}

/** The intents whose replies have something wrong, as a table. */
function layOutIntents({ intents }: CheckResult, columns: number): readonly Line[] {
  const wrong = intents
    .filter(({ contradicted, undocumented }) => contradicted + undocumented > 0)
    .slice(0, shownIntents)
  if (wrong.length === 0) return []
  const width = Math.min(40, Math.max(12, columns - 46))
  const rows = wrong.map(({ id, replies, contradicted, undocumented, supported }) => {
    const name = cleanLine(id ?? 'no intent')
      .slice(0, width)
      .padEnd(width)
    const cells = [replies, contradicted, undocumented, supported].map((count) => formatCount(count).padStart(10))
    return line(`  ${name}`, ...cells.map((cell, at) => toned(at === 1 && contradicted > 0 ? 'bad' : 'dim', cell)))
  })
  const head = ['replies', 'contrad.', 'not doc.', 'supported'].map((name) => name.padStart(10)).join('')
  return [line(toned('dim', `  ${'by intent'.padEnd(width)}${head}`)), ...rows, emptyLine]
}

function layOutSummary({ summary, index }: CheckResult): readonly Line[] {
  const { replies, wrong, unproven, supported, contradicted, undocumented, unreadable } = summary
  const claims = supported + contradicted + undocumented
  const [tone, sign] =
    wrong > 0 ? (['bad', '✖ '] as const) : unproven > 0 ? (['warn', '▲ '] as const) : (['good', '✔ '] as const)
  const fine = replies - wrong - unproven
  return [
    line(
      toned(tone, sign),
      toned(
        'strong',
        `${formatCount(fine)} of ${counted(replies, 'reply', 'replies')} ${replies === 1 ? 'holds' : 'hold'}`,
      ),
      toned(
        'dim',
        `  ${formatCount(supported)} of ${counted(claims, 'sentence')} supported, ${formatCount(contradicted)} contradicted, ${formatCount(undocumented)} not documented`,
      ),
    ),
    ...(unreadable > 0 ? [line(toned('warn', `▲ ${counted(unreadable, 'line')} could not be read`))] : []),
    ...(index.stale
      ? [line(toned('warn', '▲ The index is older than the documents: run groundwork build again.'))]
      : []),
  ]
}
