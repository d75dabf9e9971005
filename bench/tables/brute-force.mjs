/**
 * What is wrong with a table, found by looking at every case. Pairs and rows are indices. Of rows that could not be read, and of rows for "any other",
 * it is only known whether they are there twice.
 */
export function judgeByCases(table) {
  const { rows, policy } = table
  const { uncovered, seen } = visitCases(table)
  const known = rows.map((row) => !row.unread && !row.rest)
  const present = rows.map((_, row) => seen.some((mask) => has(mask, row)))
  const indices = rows.map((_, index) => index)
  const same = (one, other) => rows[one].outcome === rows[other].outcome
  // What could not be read may still be there twice.
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))
  const repeats = (one, other) => texts[one] === texts[other] && present[one]
  const comparable = (one, other) => known[one] && known[other] && present[one] && present[other]
  const meets = (one, other) =>
    repeats(one, other) || (comparable(one, other) && seen.some((mask) => has(mask, one) && has(mask, other)))
  const within = (one, other) =>
    repeats(one, other) || (comparable(one, other) && seen.every((mask) => !has(mask, one) || has(mask, other)))

  const overlaps = []
  const subsumed = []
  const masked = []
  for (const row of indices) {
    for (const earlier of indices.slice(0, row)) {
      if (!meets(earlier, row)) continue
      const nested = within(row, earlier) || within(earlier, row)
      const allowed = {
        unique: nested && same(row, earlier),
        any: same(row, earlier),
        unstated: nested || same(row, earlier),
      }
      if (allowed[policy] === false) overlaps.push(`${earlier}-${row}`)
    }
    const others = indices.filter((other) => other !== row)
    if (others.some((other) => same(row, other) && within(row, other) && isNeedless(row, other))) subsumed.push(row)
    const stronger = others.filter((other) => wins(other, row))
    const bySome = () =>
      seen.every((mask) => !has(mask, row) || stronger.some((other) => known[other] && has(mask, other)))
    if (stronger.some((other) => within(row, other)) || (known[row] && present[row] && bySome())) masked.push(row)
  }

  function isNeedless(row, other) {
    if (policy === 'collect') return false
    if (policy !== 'first' && policy !== 'unstated') return other < row || !within(other, row)
    if (other < row) return false
    return !indices.some((between) => between > row && between < other && !same(row, between) && meets(row, between))
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
