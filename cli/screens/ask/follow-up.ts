import type { Audience } from '../../../schemas/audience.ts'
import type { Clarify, Context, Reply } from '../../../schemas/reply.ts'

/** A question on its way, with the facts it is asked with. */
export interface Asking {
  readonly question: string
  readonly audience: Audience
  readonly context: Context
}

/**
 * What a typed line asks. After a question back, the number or the text of one of its options (or a value of its type) is taken as that
 * fact, and the first question is asked again with it; any other line is a question of its own.
 */
export function followUp(typed: string, last: Reply | null, audience: Audience, context: Context): Asking {
  const value = last?.clarify ? readFact(typed, last.clarify) : undefined
  if (!last?.clarify || value === undefined) return { question: typed, audience, context }
  return { question: last.question, audience, context: { ...context, ...last.context, [last.clarify.variable]: value } }
}

function readFact(typed: string, { type, options }: Clarify): string | number | boolean | undefined {
  const said = typed.toLowerCase()
  const option =
    options.find((one) => one.toLowerCase() === said) ?? (/^\d+$/.test(typed) ? options[Number(typed) - 1] : undefined)
  if (option !== undefined) return option
  if (type === 'number') return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined
  if (type === 'boolean') return yesNo.get(said)
  return undefined
}

const yesNo = new Map([
  ['yes', true],
  ['y', true],
  ['no', false],
  ['n', false],
])
