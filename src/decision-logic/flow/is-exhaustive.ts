import type { Guard } from '../../../schemas/guard.ts'

/** True where one of the conditions holds for everybody: with "otherwise", or with two that say the opposite of each other. */
export function isExhaustive(guards: readonly Guard[]): boolean {
  if (guards.some(({ kind }) => kind === 'otherwise')) return true
  return guards.some((one, index) => guards.slice(index + 1).some((other) => areOpposite(one.text, other.text)))
}

function areOpposite(one: string, other: string): boolean {
  const first = wordsOf(one)
  const second = wordsOf(other)
  const onlyFirst = [...first].filter((word) => !second.has(word))
  const onlySecond = [...second].filter((word) => !first.has(word))
  const added = [...onlyFirst, ...onlySecond]
  if (added.length === 1) return negations.has(added[0] ?? '')
  if (onlyFirst.length !== 1 || onlySecond.length !== 1) return false
  const [word = ''] = onlyFirst
  const [against = ''] = onlySecond
  return (
    opposites.get(word) === against ||
    opposites.get(against) === word ||
    word === `un${against}` ||
    against === `un${word}`
  )
}

function wordsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/n[’']t\b/g, ' not')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words
      .map((word) => (word === 'does' || word === 'do' || word === 'did' ? '' : word.replace(/(?<=\w{3})s$/, '')))
      .filter((word) => word !== ''),
  )
}

const negations = new Set(['not', 'no', 'never'])

const opposites = new Map([
  ['yes', 'no'],
  ['on', 'off'],
  ['open', 'closed'],
  ['pass', 'fail'],
  ['passed', 'failed'],
  ['passe', 'fail'],
  ['true', 'false'],
  ['valid', 'invalid'],
  ['available', 'unavailable'],
  ['enabled', 'disabled'],
  ['active', 'inactive'],
  ['present', 'missing'],
  ['accepted', 'refused'],
  ['accepted', 'rejected'],
])
