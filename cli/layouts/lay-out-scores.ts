import stringWidth from 'string-width'
import type { Reply } from '../../schemas/reply.ts'
import { cleanLine } from '../clean-text.ts'
import { layOutTable } from './lay-out-table.ts'
import { emptyLine, type Line, line, toned } from './line.ts'
import { truncate, truncateStart } from './wrap-line.ts'

/** Why a reply is what it is, for engineers: the score and its threshold, the guesses, and each passage with its ranks. */
export function layOutScores(reply: Reply, columns: number): readonly Line[] {
  const width = Math.min(columns, 120)
  const { scores, reason, passages } = reply
  const relation = scores.documented >= scores.threshold ? '≥' : '<'
  return [
    line(
      toned('strong', 'Score  '),
      `${scores.documented} ${relation} ${scores.threshold}`,
      toned('dim', `  reason ${reason.code}`),
    ),
    ...(scores.gate === undefined ? [] : [line(toned('strong', 'Gate   '), describeGate(scores.gate))]),
    line(
      toned('strong', 'Intent '),
      reply.intent ? `${cleanLine(reply.intent.id)} (${reply.intent.handling})` : 'none',
    ),
    ...(reply.handoff?.guesses ?? []).map((guess) =>
      line(toned('dim', `       ${guess.score.toFixed(3)}  ${cleanLine(guess.intent)}`)),
    ),
    line(toned('strong', 'Index  '), toned('dim', `${reply.index.id.slice(0, 19)}…  ${reply.ms} ms`)),
    emptyLine,
    ...(passages.length === 0 ? [line(toned('dim', 'No passages were ranked.'))] : layOutPassages(passages, width)),
  ]
}

function describeGate({ from, risk, provisional, date, revoked }: NonNullable<Reply['scores']['gate']>): string {
  if (risk === null) {
    return {
      default: 'not certified',
      config: 'as configured, not certified',
      examples: 'estimated from examples, not certified',
      certificate: '',
    }[from]
  }
  const promise = `at most ${Number((risk * 100).toFixed(3))} % of undocumented questions are answered (${date})`
  return `${revoked ? 'revoked: ' : provisional ? 'provisional: ' : 'certified: '}${promise}`
}

function layOutPassages(passages: Reply['passages'], width: number): readonly Line[] {
  const rank = (value: number | null) => (value === null ? '–' : String(value))
  // What the four columns of numbers and the gaps leave.
  const room = width - 31
  const ids = passages.map(({ id }) => cleanLine(id))
  const idRoom = Math.min(Math.max(...ids.map((id) => stringWidth(id))), Math.floor(room * 0.6))
  const rows = passages.map(({ headings, score, ranks }, index) => [
    score.toFixed(3),
    rank(ranks.lexical),
    rank(ranks.vector),
    rank(ranks.document),
    truncateStart(ids[index] ?? '', idRoom),
    truncate(cleanLine(headings.at(-1) ?? ''), room - idRoom),
  ])
  return layOutTable([['Score', 'Words', 'Meaning', 'Page', 'Passage', 'Heading'], ...rows], width, { heading: true })
}
