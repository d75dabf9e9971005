import type { Guard } from '../../../schemas/guard.ts'
import { oppositesOf } from '../grammar/opposites.ts'

/** True where one of the conditions holds for everybody: with "otherwise", or with two that say the opposite of each other. */
export function isExhaustive(guards: readonly Guard[]): boolean {
  if (guards.some(({ kind }) => kind === 'otherwise')) return true
  if (guards.length > mostCompared) return false
  const words = guards.map(({ text }) => wordsOf(text))
  return words.some((one, index) => words.slice(index + 1).some((other) => areOpposite(one, other)))
}

/** Two that are opposites do not hide among more than that. */
const mostCompared = 30

function areOpposite(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const onlyFirst = [...first].filter((word) => !second.has(word))
  const onlySecond = [...second].filter((word) => !first.has(word))
  const added = [...onlyFirst, ...onlySecond]
  if (added.length === 1) return negations.has(added[0] ?? '')
  if (onlyFirst.length !== 1 || onlySecond.length !== 1) return false
  const [word = ''] = onlyFirst
  const [against = ''] = onlySecond
  return oppositesOf(word).includes(against) || word === `un${against}` || against === `un${word}`
}

function wordsOf(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/\b(?:cannot|can[’']t|(?:is|are|am)\s+(?:unable|not\s+able)\s+to)\b/g, 'can not')
    .replace(/\b(?:is|are|am)\s+able\s+to\b/g, 'can')
    .replace(/n[’']t\b/g, ' not')
  return new Set((plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !auxiliaries.has(word)))
}

const negations = new Set(['not', 'no', 'never'])
const auxiliaries = new Set(['do', 'does', 'did'])
