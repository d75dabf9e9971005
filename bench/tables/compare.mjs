import { findMaskedRows } from '../../dist/src/decision-logic/tables/find-masked-rows.js'
import { findRowOverlaps } from '../../dist/src/decision-logic/tables/find-row-overlaps.js'
import { findSubsumedRows } from '../../dist/src/decision-logic/tables/find-subsumed-rows.js'
import { findTableGaps } from '../../dist/src/decision-logic/tables/find-table-gaps.js'
import { readDecisionTables } from '../../dist/src/decision-logic/tables/read-decision-tables.js'
import { columnsOf } from '../../dist/src/rules/tables/table-column.js'
import { writeRows } from '../../dist/src/rules/tables/write-row.js'
import { judgeByCases } from './brute-force.mjs'
import { parse } from './parse.mjs'

/** What the rules and the brute force say differently of a table, in words; and how much there was to say. */
export async function compareTable(table) {
  const [read] = readDecisionTables(await parse(table.markdown))
  if (read?.kind !== 'decision') {
    // Without a hit policy, a table with a key for each row is to look things up in.
    const left = table.policy === 'unstated'
    return { differences: left ? [] : ['not read as a decision table'], said: none, unread: 0, left }
  }
  const limits = { steps: 1e8, pieces: 1e6 }
  const gaps = findTableGaps(read, limits)
  const masked = findMaskedRows(read, { row: 1e8, table: 1e9 })
  const expected = judgeByCases(table)
  const differences = []
  const same = (what, ours, theirs) => {
    const [one, other] = [ours.join(' '), theirs.join(' ')]
    if (one !== other) differences.push(`${what}: ${one || 'none'}, by cases ${other || 'none'}`)
  }
  const unread = table.rows.filter((row) => row.unread).length
  same('cells that could not be read', [read.unread], [unread])
  same('rows that are offered', await offerFaults(read, gaps, table, limits), [])
  same('gaps', gapFaults(gaps, table, expected.uncovered), [])
  same(
    'overlaps',
    findRowOverlaps(read)
      .map(({ earlier, later }) => `${earlier}-${later}`)
      .sort(),
    expected.overlaps.sort(),
  )
  same('masked', masked.masked.map(({ row }) => row).sort(ascending), expected.masked.sort(ascending))
  same(
    'subsumed',
    findSubsumedRows(read)
      .map(({ row }) => row)
      .sort(ascending),
    expected.subsumed.sort(ascending),
  )
  if (masked.undecided.length > 0 || !gaps.complete) differences.push('undecided')
  return { differences, said: { ...expected, gaps: gaps.boxes.length }, unread, left: false }
}

/** With the offered rows pasted below the table, every case has a row, and none of them meets another row. */
async function offerFaults(read, { boxes }, { markdown, rows, notation }, limits) {
  if (boxes.length === 0 || boxes.length > 200) return []
  const columns = columnsOf(read)
  const outcome = notation === 'unary' ? '"refuse"' : 'refuse'
  const offered = writeRows(read, boxes, columns).map((row) => row.replaceAll('…', outcome))
  const [whole] = readDecisionTables(await parse(`${markdown}${offered.join('\n')}\n`))
  const faults = []
  if (whole?.rows.length !== rows.length + offered.length) return ['the table is not read any more']
  if (whole.unread > 0) faults.push('an offered row could not be read')
  if (findTableGaps(whole, limits).boxes.length > 0) faults.push(`cases are left after ${offered[0]}`)
  const met = findRowOverlaps({ ...whole, hitPolicy: 'unique', hitPolicyStated: true }).filter(
    ({ later }) => later >= rows.length,
  )
  if (met.length > 0) faults.push(`offered row ${met[0].later - rows.length} meets row ${met[0].earlier}`)
  return faults
}

const none = { uncovered: 0, gaps: 0, overlaps: [], masked: [], subsumed: [] }

function ascending(one, other) {
  return one - other
}

/** Boxes are exactly the uncovered cases where none meets a row, none meets another, and together they have as many cases. */
function gapFaults({ boxes }, { axes, rows }, uncovered) {
  const held = boxes.map((box) => axes.map((axis, index) => axis.values.map((value) => holds(box[index], value))))
  const volume = held.reduce(
    (sum, sides) => sum + sides.reduce((product, side) => product * side.filter(Boolean).length, 1),
    0,
  )
  const faults = volume === uncovered ? [] : [`${volume} cases, not ${uncovered}`]
  for (const [index, sides] of held.entries()) {
    if (
      rows.some((row) =>
        meet(
          sides,
          row.cells.map((cell) => cell.holds),
        ),
      )
    )
      faults.push(`box ${index} meets a row`)
    if (held.slice(0, index).some((other) => meet(sides, other))) faults.push(`box ${index} meets another`)
  }
  return faults
}

function meet(one, other) {
  return one.every((side, axis) => side.some((is, value) => is && other[axis][value]))
}

function holds(region, value) {
  if (region.kind === 'any') return true
  if (region.kind === 'members') return region.members.includes(value) !== region.negated
  return region.intervals.some(({ low, lowClosed, high, highClosed }) => {
    const above = low === null || value > low || (lowClosed && value === low)
    return above && (high === null || value < high || (highClosed && value === high))
  })
}
