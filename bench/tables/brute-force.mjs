/**
 * What is wrong with a table, found by looking at every case. Pairs and rows are indices. Says nothing of rows that could not be read, and of rows for
 * "any other".
 */
export function judgeByCases(table) {
  const { rows, policy } = table
  const { uncovered, seen } = visitCases(table)
  const plain = rows.map((row) => !row.unread && !row.rest)
  const present = rows.map((_, row) => seen.some((mask) => has(mask, row)))
  const comparable = rows.map((_, index) => index).filter((index) => plain[index] && present[index])
  const same = (one, other) => rows[one].outcome === rows[other].outcome
  const meets = (one, other) => seen.some((mask) => has(mask, one) && has(mask, other))
  const within = (one, other) => seen.every((mask) => !has(mask, one) || has(mask, other))

  const overlaps = []
  const subsumed = []
  const masked = []
  for (const row of comparable) {
    for (const earlier of comparable) {
      if (earlier >= row || !meets(earlier, row)) continue
      const nested = within(row, earlier) || within(earlier, row)
      const allowed = {
        unique: nested && same(row, earlier),
        any: same(row, earlier),
        unstated: nested || same(row, earlier),
      }
      if (allowed[policy] === false) overlaps.push(`${earlier}-${row}`)
    }
    const needless = comparable.some(
      (other) => other !== row && same(row, other) && within(row, other) && isNeedless(row, other),
    )
    if (needless) subsumed.push(row)
    const stronger = comparable.filter((other) => wins(other, row))
    if (seen.every((mask) => !has(mask, row) || stronger.some((other) => has(mask, other)))) masked.push(row)
  }

  function isNeedless(row, other) {
    if (policy === 'collect') return false
    if (policy !== 'first' && policy !== 'unstated') return other < row || !within(other, row)
    if (other < row) return false
    return !comparable.some((between) => between > row && between < other && !same(row, between) && meets(row, between))
  }
  function wins(one, over) {
    if (policy === 'first' || policy === 'unstated') return one < over
    return policy === 'priority' && table.order.indexOf(rows[one].outcome) < table.order.indexOf(rows[over].outcome)
  }
  const silent = policy === 'collect' || rows.some((row) => row.unread)
  return { uncovered: silent ? 0 : uncovered, overlaps, subsumed, masked }
}

/** The number of cases without a row, and every set of rows that some case has, as a bit mask. */
function visitCases({ axes, rows }) {
  const masks = axes.map((axis, index) => axis.values.map((_, value) => maskOf(rows, index, value)))
  const known = new Uint8Array(2 ** rows.length)
  let uncovered = 0
  const visit = (axis, mask) => {
    if (axis === axes.length) {
      known[mask] = 1
      if (mask === 0) uncovered += 1
      return
    }
    for (const next of masks[axis]) visit(axis + 1, mask & next)
  }
  visit(0, 2 ** rows.length - 1)
  const seen = []
  for (const [mask, is] of known.entries()) if (is === 1) seen.push(mask)
  return { uncovered, seen }
}

function maskOf(rows, axis, value) {
  return rows.reduce((mask, row, index) => (row.cells[axis].holds[value] ? mask | (1 << index) : mask), 0)
}

function has(mask, row) {
  return ((mask >> row) & 1) === 1
}
