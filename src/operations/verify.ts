import { z } from 'zod'
import { type Reply, replySchema, type VerifyResult, verifyResultSchema } from '../../schemas/reply.ts'
import { Failure } from '../failure.ts'
import { verifyCitation } from '../reply/verify-citation.ts'
import { defineOperation } from './operation.ts'

/** Stored replies against the documents alone: no index and no model is asked. */
export const verify = defineOperation({
  name: 'verify',
  summary: 'Check the quotations of stored replies against the documents',
  input: z.strictObject({
    replies: z.string().describe('text of a JSON or JSON Lines file of replies'),
    root: z.string().optional().describe('folder that the paths of citations are relative to'),
  }),
  output: verifyResultSchema,
  async run(parts, { replies, root }) {
    const lines = readReplies(replies)
    const documents = new Map<string, Uint8Array | null>()
    const citations: VerifyResult['citations'] = []
    let unreadable = 0
    for (const { line, reply, handedOff } of lines) {
      if (reply === null) {
        if (!handedOff) unreadable += 1
        continue
      }
      for (const answer of [reply.answer, reply.handoff?.draft ?? null]) {
        for (const citation of answer?.citations ?? []) {
          if (!documents.has(citation.path)) documents.set(citation.path, await parts.readDocument(citation.path, root))
          const status = verifyCitation(citation, answer?.text ?? '', documents.get(citation.path) ?? null)
          const at = { line: citation.start.line, column: citation.start.column }
          citations.push({ reply: reply.id ?? null, line, path: citation.path, at, ...status })
        }
      }
    }
    return {
      version: 1 as const,
      summary: {
        replies: lines.length,
        citations: citations.length,
        failed: citations.filter(({ status }) => status === 'failed').length,
        notes: citations.filter(({ status }) => status === 'moved').length,
        unreadable,
      },
      citations,
    }
  },
})

interface StoredReply {
  readonly line: number
  readonly reply: Reply | null
  /** A line of a batch that could not be read when it was asked: it has an error and no reply. */
  readonly handedOff: boolean
}

/** One JSON value, an array of replies, or one reply a line. */
function readReplies(text: string): StoredReply[] {
  const whole = parseJson(text)
  const values = Array.isArray(whole) ? whole : whole !== undefined ? [whole] : null
  if (values !== null) return values.map((value, index) => toReply(value, index + 1))
  const lines = text.split(/\r\n|\n/).map((line, index) => ({ line, number: index + 1 }))
  const stored = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => toReply(parseJson(line), number))
  if (stored.length === 0) {
    throw new Failure(
      'file-invalid',
      'There is no reply in the file.',
      'Give the output of `ask --json` or `ask --batch`.',
    )
  }
  return stored
}

function toReply(value: unknown, line: number): StoredReply {
  const parsed = replySchema.loose().safeParse(value)
  if (parsed.success) return { line, reply: parsed.data, handedOff: false }
  const isError = typeof value === 'object' && value !== null && 'error' in value
  return { line, reply: null, handedOff: isError }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
