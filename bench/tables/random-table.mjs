import { randomAxis, randomCell } from './random-axis.mjs'

const policies = ['unique', 'first', 'any', 'priority', 'collect', 'unstated']
const outcomes = ['refuse', 'wait', 'accept']
const intro =
  'This is the table that says what you do for the people who come to the desk, and it holds for all of them.'

/**
 * A table as Markdown, with what its rows mean: `axes` with their values, and `rows` with, for each axis, the values that they hold for. The product
 * of the numbers of values is at most `cells`.
 */
export function randomTable(random, cells) {
  const policy = random.pick(policies)
  const notation = random.chance(0.4) ? 'words' : 'unary'
  const axes = randomAxes(random, cells)
  const rows = Array.from({ length: 2 + random.below(13) }, () => randomRow(random, axes, notation))
  if (notation === 'words' && random.chance(0.3)) rows.push(restRow(random, axes))
  if (random.chance(0.1)) rows.push({ ...random.pick(rows), outcome: random.pick(outcomes) })
  return { policy, notation, axes, rows, markdown: write(policy, notation, axes, rows), order: outcomes }
}

function randomAxes(random, cells) {
  const axes = []
  const budget = cells ** (0.3 + 0.7 * random.next())
  let product = 1
  for (let index = 1; index <= 6; index += 1) {
    const axis = randomAxis(random, index, 2 + random.below(14))
    if (product * axis.values.length > budget && axes.length > 0) break
    axes.push(axis)
    product *= axis.values.length
  }
  return axes
}

function randomRow(random, axes, notation) {
  const cells = axes.map((axis) => randomCell(random, axis, notation))
  // The name of a variable cannot be read.
  const unread = notation === 'unary' && random.chance(0.01)
  if (unread) cells[0] = { text: 'limit', holds: axes[0].values.map(() => true) }
  return { cells, outcome: random.pick(outcomes), unread, rest: false }
}

/** A row for what the others leave. */
function restRow(random, axes) {
  const at = random.below(axes.length)
  const cells = axes.map((axis, index) => ({
    text: index === at ? 'any other' : 'any',
    holds: axis.values.map(() => true),
  }))
  return { cells, outcome: random.pick(outcomes), unread: false, rest: true }
}

function write(policy, notation, axes, rows) {
  const quoted = (text) => (notation === 'unary' ? `"${text}"` : text)
  const stated = axes
    .filter((axis) => axis.stated !== null)
    .map((axis) => `- Allowed values of ${axis.name}: ${axis.stated}`)
  const lines = [
    '# Desk',
    '',
    intro,
    '',
    ...(policy === 'unstated' ? [] : [`Hit policy: ${policy.toUpperCase()}`, '']),
    ...stated,
    `- Allowed values of Outcome: ${outcomes.map((outcome) => `"${outcome}"`).join(', ')}`,
    '',
    `| # | ${axes.map((axis) => axis.name).join(' | ')} | Outcome |`,
    `|${' --- |'.repeat(axes.length + 2)}`,
    ...rows.map(
      (row, index) => `| ${index + 1} | ${row.cells.map((cell) => cell.text).join(' | ')} | ${quoted(row.outcome)} |`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
