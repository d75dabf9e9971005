// Cells of decision tables to tests on values, and the values that tell the rows of a table apart: a plain second reading of DMN and prose.
import { setOf } from './closed-sets.mjs'
import { findComparisons } from './quantities.mjs'

const factor = { hour: 1, 'calendar day': 24, 'business day': 24, day: 24, week: 168, month: 720, year: 8640 }
const other = '(any other)'

/** A cell as { any } | { ranges } | { values } | { rest }; null where it cannot be read. */
function readCell(text, dmn) {
  return dmn ? readUnary(text) : readProse(text)
}

function readUnary(text) {
  if (text === '-') return { any: true }
  const parts = text.match(/"[^"]*"|[[(\]][^\])[]*\.\.[^\])[]*[\])[]|[^,]+/g)?.map((part) => part.trim())
  if (parts === undefined) return null
  if (parts.every((part) => /^"[^"]*"$|^(?:true|false)$/.test(part))) {
    return { values: parts.map((part) => part.replaceAll('"', '')) }
  }
  const ranges = parts.map(readRange)
  return ranges.includes(null) ? null : { ranges }
}

function readRange(part) {
  const sign = /^(<=|>=|<|>)?\s*(-?\d+(?:\.\d+)?)$/.exec(part)
  if (sign !== null) {
    const value = Number(sign[2])
    const op = sign[1] ?? '='
    return {
      low: op.startsWith('<') ? -Infinity : value,
      lowClosed: op !== '>',
      high: op.startsWith('>') ? Infinity : value,
      highClosed: op !== '<',
    }
  }
  const range = /^([[(\]])\s*(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)\s*([\])[])$/.exec(part)
  if (range === null) return null
  return { low: Number(range[2]), lowClosed: range[1] === '[', high: Number(range[3]), highClosed: range[4] === ']' }
}

function readProse(text) {
  const plain = text
    .replace(/\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
  if (plain === 'any' || plain === '-') return { any: true }
  if (/^any other\b|\banywhere else$|^anything else/.test(plain)) return { rest: true }
  const span = /^([£$])([\d,]+) to [£$]([\d,]+)$/.exec(plain)
  const plainNumber = (said) => Number(said.replace(/,/g, ''))
  if (span !== null) {
    return { ranges: [{ low: plainNumber(span[2]), lowClosed: true, high: plainNumber(span[3]), highClosed: true }] }
  }
  if (/^\d+$/.test(plain)) return { ranges: [readRange(plain)] }
  const found = findComparisons(plain)
  const words = plain.length - found.reduce((sum, one) => sum + one.end - one.start, 0)
  if (found.length === 0 || words > 8) return { values: [plain] }
  const range = { low: -Infinity, lowClosed: false, high: Infinity, highClosed: false }
  for (const one of found) {
    const value = one.value * (factor[one.axis] ?? 1)
    if (one.op.startsWith('<')) Object.assign(range, { high: value, highClosed: one.op === '<=' })
    else Object.assign(range, { low: value, lowClosed: one.op === '>=' })
  }
  return { ranges: [range] }
}

/** The rows as readable cells; null where one cannot be read or a column mixes numbers and words. */
export function readRows(rows, columns, dmn) {
  const read = rows.map(({ cells }) => columns.map((column) => readCell(cells[column]?.text ?? '', dmn)))
  if (read.some((cells) => cells.includes(null))) return null
  for (const at of columns.keys()) {
    const own = read.map((cells) => cells[at])
    if (own.some(({ ranges }) => ranges) && own.some(({ values }) => values)) return null
  }
  return read
}

/** For each column the values to try: between and at all bounds, all members that are named or allowed, "any other" where a row says so. */
export function readDomains(rows, allowed, whole) {
  const width = rows[0]?.length ?? 0
  return Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => row[at])
    const bounds = cells
      .flatMap(({ ranges }) => ranges ?? [])
      .flatMap(({ low, high }) => [low, high])
      .filter(Number.isFinite)
    if (bounds.length > 0) {
      const limits = (allowed[at] ?? []).map(readRange).find((range) => range !== null)
      return numbersAround(bounds, whole).filter((value) => limits === undefined || inRange(value, limits))
    }
    const named = [...new Set(cells.flatMap(({ values }) => values ?? []))]
    const given = (allowed[at] ?? []).map((value) => value.replaceAll('"', ''))
    const values = [...new Set([...named, ...given, ...setOf(named)])]
    if (cells.some(({ rest }) => rest)) values.push(other)
    return values.length === 0 ? [other] : values
  })
}

function numbersAround(bounds, whole) {
  const sorted = [...new Set(bounds)].sort((a, b) => a - b)
  if (whole) return [...new Set(sorted.flatMap((value) => [value - 1, value, value + 1]))].filter((value) => value >= 0)
  const values = [sorted[0] - 1]
  for (const [at, value] of sorted.entries()) {
    const next = sorted[at + 1]
    values.push(value, next === undefined ? value + 1 : (value + next) / 2)
  }
  return values
}

function inRange(value, { low, lowClosed, high, highClosed }) {
  return (value > low || (lowClosed && value === low)) && (value < high || (highClosed && value === high))
}

function matches(cell, value, column) {
  if (cell.any) return true
  if (cell.rest) return !column.some(({ values }) => values?.includes(value))
  if (cell.ranges) return cell.ranges.some((range) => inRange(value, range))
  return cell.values.includes(value)
}

/**
 * Every combination of the domains against every row: how many have no row, how many have two rows (`clashes`: with different outcomes
 * too), and which rows are never the first to match. Null above 200,000 combinations.
 */
export function tryAll(rows, outcomes, domains) {
  const total = domains.reduce((product, domain) => product * domain.length, 1)
  if (total > 200_000 || total === 0) return null
  const columns = domains.map((_, at) => rows.map((row) => row[at]))
  let gaps = 0
  let doubles = 0
  let clashes = 0
  const first = new Set()
  for (let number = 0; number < total; number++) {
    let left = number
    const point = domains.map((domain) => {
      const value = domain[left % domain.length]
      left = Math.floor(left / domain.length)
      return value
    })
    const hits = rows.flatMap((row, index) =>
      row.every((cell, at) => matches(cell, point[at], columns[at])) ? [index] : [],
    )
    if (hits.length === 0) gaps += 1
    else first.add(hits[0])
    if (hits.length > 1) doubles += 1
    if (new Set(hits.map((hit) => outcomes[hit])).size > 1) clashes += 1
  }
  return { gaps, doubles, clashes, masked: rows.length - first.size }
}
