import type { Reply } from '../../schemas/reply.ts'
import { layOutReply } from '../layouts/lay-out-reply.ts'
import { layOutScores } from '../layouts/lay-out-scores.ts'
import { emptyLine } from '../layouts/line.ts'
import { Lines } from './lines.tsx'

interface Props {
  readonly reply: Reply
  readonly columns: number
  readonly colour: boolean
  /** Adds the scores and ranks. */
  readonly explain: boolean
}

/** A reply: badge, reason, text, citations and how sure the index is. */
export function ReplyView({ reply, columns, colour, explain }: Props) {
  const scores = explain ? [emptyLine, ...layOutScores(reply, columns)] : []
  return <Lines lines={[...layOutReply(reply, columns), ...scores]} colour={colour} />
}
