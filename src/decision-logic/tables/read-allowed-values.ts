import type { CellRegion } from '../../../schemas/decision-table.ts'
import { noVocabulary } from '../grammar/vocabulary.ts'
import { unitOfHeader } from './column-unit.ts'
import { readColumn } from './read-column.ts'
import { readUnaryTest } from './read-unary-test.ts'
import { readWordsCell } from './read-words-cell.ts'

/** What a sentence says that a column may hold: `Allowed values of Tier: "A", "B"`, "Tier is one of A, B or C"; null where it says nothing of it. */
export function readAllowedValues(sentence: string, column: string): CellRegion | null {
  const list = listOf(sentence.replace(/\s+/g, ' ').trim(), column.replace(/\s+/g, ' ').trim())
  if (list === null) return null
  // DMN writes null where a value may be absent; a case always has one.
  const values = list.replace(/^null *, */i, '').replace(/\.$/, '')
  const reading = readUnaryTest(values) ?? readWordsCell(values, '', noVocabulary)
  const region = readColumn(unitOfHeader(column) === null ? '' : column, [reading]).regions[0]
  if (region?.kind === 'number') return region
  return region?.kind === 'members' && region.members.length > 1 && !region.negated ? region : null
}

/** The text behind the words that announce it. */
function listOf(sentence: string, column: string): string | null {
  const lower = sentence.toLowerCase()
  const name = column.toLowerCase()
  if (name === '') return null
  const announced = /^(?:the )?(?:allowed|possible|valid|permitted) values (?:of|for) (?:the )?/.exec(lower)?.[0] ?? ''
  if (!lower.startsWith(name, announced.length)) return null
  const behind = sentence.slice(announced.length + name.length)
  const joint = (
    announced === ''
      ? /^ (?:is (?:always )?(?:one of|either)|can be|may be)(?: the following)?:? /
      : /^(?: are| is)?:? /
  ).exec(behind)?.[0]
  return joint === undefined ? null : behind.slice(joint.length)
}
