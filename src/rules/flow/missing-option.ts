import type { Branch } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { Place } from '../../../schemas/place.ts'

export interface MissingOption {
  readonly option: string
  readonly offered: readonly string[]
  readonly place: Place
}

/**
 * A value that the condition of a branch lists and that the values to enter below it leave out: "if bronze, silver or gold", "enter Gold or
 * Silver". Null where they agree, or where the values are others altogether.
 */
export function missingOption(branch: Branch, document: Document): MissingOption | null {
  // What stands before the colon of an item is its condition, also where less of it could be read.
  const [condition = ''] = (document.steps[branch.step ?? -1]?.text ?? '').split(':')
  const listed = listIn(condition.includes(branch.guard.text) ? condition : branch.guard.text)
  if (listed.length < 3) return null
  const items = document.steps.filter(({ parent }) => branch.step !== null && parent === branch.step)
  const texts = [{ text: branch.outcome.text, place: branch.outcome.place }, ...items]
  for (const { text, place } of texts) {
    const found = entered.exec(text)
    const offered = found === null ? [] : listIn(found.groups?.['list'] ?? '')
    const known = new Set(listed.map((value) => value.toLowerCase()))
    if (offered.length < 2 || !offered.every((value) => known.has(value.toLowerCase()))) continue
    const chosen = new Set(offered.map((value) => value.toLowerCase()))
    const option = listed.find((value) => !chosen.has(value.toLowerCase()))
    if (option !== undefined) return { option, offered, place }
  }
  return null
}

const word = '[\'‘’“”"]?[\\p{L}\\d-]{2,30}[\'‘’“”"]?'
const list = `${word}(?:, ${word}){0,8}(?:,? (?:or|and) ${word})`
const listPattern = new RegExp(list, 'u')
const entered = new RegExp(`\\b(?:enter|choose|select|type|pick|set|use|write|record)(?: the)? (?<list>${list})`, 'iu')

/** The values of a list of single words. */
function listIn(text: string): string[] {
  const found = listPattern.exec(text.replace(/\s+/g, ' '))
  if (found === null) return []
  return found[0].split(/, (?:or |and )?| or | and /).map((value) => value.replace(/['‘’“”"]/g, ''))
}
