import type { DecisionTable } from '../../schemas/decision-table.ts'
import { findTableGaps } from '../decision-logic/tables/find-table-gaps.ts'
import { type Draft, defineRule } from './rule.ts'
import { describeCases, describeOneCase } from './tables/describe-case.ts'
import { columnsOf } from './tables/table-column.ts'
import { writeRows } from './tables/write-row.ts'

/** Cases that no row of a decision table covers. */
export const tableGap = defineRule({
  id: 'table-gap',
  summary: 'A decision table has a row for every case.',
  severity: { recommended: 'error', strict: 'error' },
  scope: 'document',
  *check(document, context) {
    for (const table of context.logicOf(document).tables) {
      const { boxes, complete } = findTableGaps(table)
      if (boxes.length > 0) yield describe(table, boxes, complete)
      else if (!complete) yield undecided(table)
    }
  },
})

/** Gaps that are told in words; the others are counted. */
const told = 4

function describe(table: DecisionTable, boxes: ReturnType<typeof findTableGaps>['boxes'], complete: boolean): Draft {
  const columns = columnsOf(table)
  const [first = []] = boxes
  const shown = boxes.slice(0, told)
  const cases = shown.map((box) => describeCases(box, columns))
  const rest = boxes.length - shown.length
  const more = rest > 0 || !complete ? `; and for ${complete ? '' : 'at least '}${Math.max(1, rest)} more` : ''
  const rows = writeRows(table, shown, columns).slice(0, 2 * told)
  const about = `The table has no row for ${cases.join('; for ')}`
  return {
    place: table.place,
    message: `${about}${more}.`,
    witness: `a case where ${describeOneCase(first, columns)}: no row says what to do`,
    hint: `Add what is missing:\n${rows.join('\n')}`,
    about,
  }
}

function undecided(table: DecisionTable): Draft {
  return {
    place: table.place,
    severity: 'info',
    message: `The table has ${table.rows.length} rows and is too large for its missing rows to be looked for to the end; none was found so far.`,
    hint: 'Split it into smaller tables, or end it with a row for every other case.',
    about: 'undecided',
  }
}
