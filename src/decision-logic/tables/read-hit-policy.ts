import type { HitPolicy } from '../../../schemas/decision-table.ts'

/** The hit policy that a sentence or the sign in the corner of a table states: "Hit policy: UNIQUE", "go by the first row that fits"; else null. */
export function readHitPolicy(text: string): HitPolicy | null {
  const named = /\bhit[ -]?policy\b[^\p{L}\n]{0,6}(?:is |of )?[^\p{L}\n]{0,3}(\p{L}+(?:[ -]order)?)/iu.exec(text)?.[1]
  if (named !== undefined) return policyOf(named)
  for (const [pattern, policy] of sentences) if (pattern.test(text)) return policy
  return null
}

/** A name or letter of a hit policy. Source: DMN 1.3, section 8.2.11. */
export function policyOf(name: string): HitPolicy | null {
  return names.get(name.toLowerCase().replace(/[ -]+/g, ' ').trim()) ?? null
}

const names: ReadonlyMap<string, HitPolicy> = new Map([
  ['u', 'unique'],
  ['unique', 'unique'],
  ['f', 'first'],
  ['first', 'first'],
  ['a', 'any'],
  ['any', 'any'],
  ['p', 'priority'],
  ['priority', 'priority'],
  ['c', 'collect'],
  ['c+', 'collect'],
  ['c<', 'collect'],
  ['c>', 'collect'],
  ['c#', 'collect'],
  ['collect', 'collect'],
  ['r', 'rule-order'],
  ['rule order', 'rule-order'],
  ['o', 'output-order'],
  ['output order', 'output-order'],
])

const row = '(?:row|line|rule|entry)'
const fits = '(?:that |which |to )?(?:fits?|match(?:es)?|appl(?:y|ies)|is true|holds?)'

const sentences: readonly (readonly [RegExp, HitPolicy])[] = [
  [
    new RegExp(`\\b(?:first|topmost|uppermost) (?:${row} ${fits}|(?:matching|fitting|applicable) ${row})\\b`, 'i'),
    'first',
  ],
  [/\b(?:top to bottom|top down|from the top)\b[^.]{0,60}\b(?:first|stop)\b/i, 'first'],
  [new RegExp(`\\b(?:exactly|only|just) one ${row} (?:can |may |ever |always |will )?${fits}\\b`, 'i'), 'unique'],
  [
    new RegExp(`\\b(?:all|every|each)(?: of the)? ${row}s? ${fits}\\b[^.]{0,40}\\b(?:count|appl|add|together|do)`, 'i'),
    'collect',
  ],
]
