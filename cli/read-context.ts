import type { Context } from '../schemas/reply.ts'
import { usage } from './request.ts'

/** `--context KEY=VALUE`: numbers and true/false become what they are, "…" keeps text as text. @throws Failure `usage` */
export function readContext(pairs: readonly string[]): Context {
  return Object.fromEntries(pairs.map(readPair))
}

function readPair(pair: string): [string, string | number | boolean] {
  const at = pair.indexOf('=')
  const key = pair.slice(0, at).trim()
  if (at === -1 || key === '') {
    throw usage(`--context cannot be "${pair}".`, 'Give a fact as KEY=VALUE, such as --context tier=Gold.')
  }
  return [key, readValue(pair.slice(at + 1).trim())]
}

function readValue(value: string): string | number | boolean {
  if (value === 'true' || value === 'false') return value === 'true'
  // No leading zeros: 007 and 0049 are codes, not amounts.
  if (/^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(value)) return Number(value)
  const quoted = /^"(.*)"$/s.exec(value)
  return quoted?.[1] ?? value
}
