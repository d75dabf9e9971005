// Defects of decision tables: a row dropped, a number moved, a row said twice with two outcomes, a row for everything put first.
// Each is tried by enumeration before it is planted: it has to leave a case without a row, or with
// two, or a row without a case, in a table that had none.
import { replace } from './markdown-lines.mjs'
import { findComparisons, move } from './quantities.mjs'
import { readDomains, readRows, tryAll } from './table-cells.mjs'

const outcomeHeads = /^(?:decision|do this|monthly|what is needed|what helps)$/i

export function tableSites({ tables, lines, text }) {
  return tables.flatMap((table) => {
    const shape = shapeOf(table, lines)
    return shape === null ? [] : sitesOf(table, shape, text)
  })
}

/** Which columns are conditions and which are outcomes, the hit policy and the allowed values; null for a table that decides nothing. */
function shapeOf(table, lines) {
  const heads = table.header.cells.map((cell) => cell.text)
  const above = lines.slice(0, table.line.index).map(({ text }) => text)
  const title = table.line.heading.text
  const section = above.slice(above.lastIndexOf(above.findLast((line) => /^#/.test(line))))
  const policy = section.map((line) => /^Hit policy: (.+)$/.exec(line)?.[1]).find(Boolean)
  if (policy !== undefined) {
    const named = heads.indexOf(title)
    const status = heads.findIndex((head) => /^(?:Status$|Approved)/.test(head))
    const outcome = named > 0 ? named : status > 0 ? status : heads.length - 1
    const columns = heads.flatMap((_, at) => (at > 0 && at < outcome ? [at] : []))
    const allowed = columns.map((at) => {
      const line = section.find((one) => one.startsWith(`- Allowed values of ${heads[at]}: `))
      return line === undefined ? [] : (line.slice(line.indexOf(': ') + 2).match(/"[^"]*"|\[[^\]]*\]/g) ?? [])
    })
    return { dmn: true, policy, columns, outcome, allowed }
  }
  const outcome = heads.length - 1
  if (!outcomeHeads.test(heads[outcome] ?? '')) return null
  const inner = heads[1] === 'Meaning' ? [0] : heads.slice(0, -1).map((_, at) => at)
  return { dmn: false, policy: 'FIRST', columns: inner, outcome, allowed: [] }
}

function sitesOf(table, shape, text) {
  const { columns, outcome, policy, dmn } = shape
  const outcomes = table.rows.map(({ cells }) =>
    cells
      .slice(outcome)
      .map((cell) => cell.text)
      .join(' | '),
  )
  const rows = readRows(table.rows, columns, dmn)
  if (rows === null || columns.length === 0) return []
  const once = policy === 'UNIQUE' || policy === 'ANY'
  const judgesGaps = ['UNIQUE', 'ANY', 'FIRST', 'PRIORITY'].includes(policy)
  const sites = []

  /** Plants it where the rows after it have a fault that the rows before it had not, over the same values. */
  const offer = (subtype, line, edits, next) => {
    const read = readRows(next.rows, columns, dmn)
    if (read === null) return
    const domains = readDomains([...read], shape.allowed, !dmn)
    const was = tryAll(rows, outcomes, domains)
    const is = tryAll(read, next.outcomes, domains)
    if (was === null || is === null) return
    const opens = judgesGaps && was.gaps === 0 && is.gaps > 0
    const clashes = once && was.clashes === 0 && is.clashes > 0
    const masks = policy === 'FIRST' && was.masked === 0 && is.masked > 0
    const faulty = opens || clashes || masks
    if (faulty) sites.push({ kind: 'table', subtype, line, edits })
  }

  for (const [at, row] of table.rows.entries()) {
    const { line } = row
    const end = line.at + line.text.length
    const without = (list) => list.filter((_, index) => index !== at)
    if (table.rows.length > 1) {
      const stop = text[end] === '\n' ? end + 1 : end
      offer('row dropped', line, replace(line.at, stop, ''), { rows: without(table.rows), outcomes: without(outcomes) })
    }
    for (const column of columns) {
      const cell = row.cells[column]
      for (const { how, said } of moved(cell.text, dmn)) {
        const cells = row.cells.map((one, index) => (index === column ? { ...one, text: said } : one))
        const next = table.rows.map((one, index) => (index === at ? { ...one, cells } : one))
        offer(`number ${how}`, line, replace(cell.at, cell.at + cell.text.length, said), { rows: next, outcomes })
      }
    }
    const rival = outcomes.findIndex((said, index) => said !== outcomes[at] && index !== at)
    if (rival !== -1 && policy !== 'PRIORITY') {
      const next = [...table.rows.slice(0, at + 1), row, ...table.rows.slice(at + 1)]
      const said = [...outcomes.slice(0, at + 1), outcomes[rival], ...outcomes.slice(at + 1)]
      const start = row.cells[outcome].at
      const last = row.cells.at(-1)
      const stop = last.at + last.text.length
      const twin = `${line.text.slice(0, start - line.at)}${outcomes[rival]}${line.text.slice(stop - line.at)}`
      offer('row twice', line, replace(end, end, `\n${twin}`), { rows: next, outcomes: said })
    }
  }
  const top = table.rows[0]
  if (top !== undefined && table.rows.length > 1) {
    const any = dmn ? '-' : 'any'
    const cells = top.cells.map((cell, at) => (columns.includes(at) ? { ...cell, text: any } : cell))
    const start = top.line.text.slice(0, top.cells[0].at - top.line.at)
    const everything = `${start}${cells.map(({ text: said }) => said).join(' | ')} |`
    offer('everything first', top.line, replace(top.line.at, top.line.at, `${everything}\n`), {
      rows: [{ ...top, cells }, ...table.rows],
      outcomes: [outcomes[0], ...outcomes],
    })
  }
  return sites
}

/** The cell with one of its numbers moved, up and down. */
function moved(said, dmn) {
  const variants = []
  if (!dmn) {
    for (const one of findComparisons(said)) {
      for (const step of [1, -1]) {
        const phrase = move(one, said, step)
        if (phrase !== null) {
          variants.push({
            how: step > 0 ? 'moved up' : 'moved down',
            said: said.slice(0, one.start) + phrase + said.slice(one.end),
          })
        }
      }
    }
    return variants
  }
  if (said.includes('"') || said.includes('(')) return variants
  for (const match of said.matchAll(/-?\d+(?:\.\d+)?/g)) {
    const value = Number(match[0])
    const by = Math.max(1, Math.round(Math.abs(value) * 0.03))
    for (const step of [1, -1]) {
      const next = said.slice(0, match.index) + String(value + by * step) + said.slice(match.index + match[0].length)
      variants.push({ how: step > 0 ? 'moved up' : 'moved down', said: next })
    }
  }
  const flips = { '<=': '<', '>=': '>', '<': '<=', '>': '>=' }
  const sign = /<=|>=|<|>/.exec(said)
  if (sign !== null) variants.push({ how: 'flipped', said: said.replace(sign[0], flips[sign[0]]) })
  return variants
}
