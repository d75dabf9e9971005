// Markdown text to lines, list items and tables, for planting: line by line, with no parser, so that nothing here can share a mistake of ours.

/** One object a line: its text, where it begins, and what it is. `skip` is front matter, code and comments. */
export function readLines(text) {
  const lines = []
  let at = 0
  let fence = null
  let matter = text.startsWith('---\n')
  let say = false
  let heading = { depth: 0, text: '' }
  for (const [index, line] of text.split('\n').entries()) {
    const skip = matter || fence !== null || /^\s*(?:```|~~~|<!--)/.test(line)
    if (matter && index > 0 && line === '---') matter = false
    const mark = /^\s*(```|~~~)/.exec(line)?.[1] ?? null
    if (mark !== null) fence = fence === null ? mark : fence === mark ? null : fence
    if (/^\s*:::\s*say/.test(line)) say = true
    else if (/^\s*:::\s*$/.test(line)) say = false
    const head = skip ? null : /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)
    if (head !== null) heading = { depth: head[1].length, text: head[2] }
    lines.push({ text: line, at, index, skip, head: head !== null, heading, say: say || /^say /i.test(heading.text) })
    at += line.length + 1
  }
  return lines
}

/**
 * The list items of the lines, each with its siblings' group, its nested lines and its own text.
 * `first` and `end` are line indices (end exclusive), `content` what follows the marker on its first line.
 */
export function readItems(lines) {
  const items = []
  const open = []
  let list = 0
  for (const line of lines) {
    if (line.skip || line.text.trim() === '') continue
    const indent = line.text.length - line.text.trimStart().length
    const marker = /^(\s*)(?:([-*+])|(\d+)[.)])\s+/.exec(line.text)
    while (open.length > 0 && open.at(-1).indent >= indent) open.pop()
    if (marker === null) {
      if (indent < 2) {
        open.length = 0
        list += 1
      } else for (const item of open) item.end = line.index + 1
      continue
    }
    const parent = open.at(-1) ?? null
    const contentAt = line.at + marker[0].length
    const item = {
      line,
      first: line.index,
      end: line.index + 1,
      indent,
      ordered: marker[3] !== undefined,
      number: marker[3] === undefined ? null : Number(marker[3]),
      numberAt: line.at + marker[1].length,
      content: line.text.slice(marker[0].length),
      contentAt,
      parent,
      children: [],
      group: `${list}/${parent?.first ?? 'top'}/${marker[3] === undefined ? '-' : '1'}`,
    }
    for (const outer of open) outer.end = item.end
    parent?.children.push(item)
    items.push(item)
    open.push(item)
  }
  return items
}

/** Items that are siblings of each other, in groups of two or more. */
export function siblingGroups(items) {
  const groups = new Map()
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item])
  return [...groups.values()].filter((group) => group.length > 1)
}

/** The tables of the lines: header, rows, and the line of each; cells have their offset. */
export function readTables(lines) {
  const tables = []
  for (const [index, line] of lines.entries()) {
    const rule = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/.test(line.text)
    const before = lines[index - 1]
    if (line.skip || !rule || before === undefined || !before.text.includes('|')) continue
    const rows = []
    for (let at = index + 1; at < lines.length && lines[at].text.trim().startsWith('|'); at++)
      rows.push(readRow(lines[at]))
    tables.push({ header: readRow(before), rows, before: lines[index - 2], line: before })
  }
  return tables
}

function readRow(line) {
  const cells = []
  let from = line.text.indexOf('|') + 1
  while (from > 0) {
    const to = line.text.indexOf('|', from)
    if (to === -1) break
    const raw = line.text.slice(from, to)
    cells.push({ text: raw.trim(), at: line.at + from + (raw.length - raw.trimStart().length) })
    from = to + 1
  }
  return { line, cells }
}

/** The edits that take an item and what is nested in it away; later numbers of its list move up. */
export function dropItem(item, group, lines, text) {
  const end = lines[item.end]?.at ?? text.length
  const edits = [{ start: item.line.at, end, text: '' }]
  for (const later of group) {
    if (!later.ordered || later.first <= item.first) continue
    const digits = String(later.number).length
    edits.push({ start: later.numberAt, end: later.numberAt + digits, text: String(later.number - 1) })
  }
  return edits
}

export function replace(start, end, text) {
  return [{ start, end, text }]
}

/** The text with its edits, which do not overlap. */
export function applyEdits(text, edits) {
  let out = text
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    out = out.slice(0, edit.start) + edit.text + out.slice(edit.end)
  }
  return out
}
