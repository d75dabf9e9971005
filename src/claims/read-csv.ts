/** A row of a CSV file with the line that it begins on; `whole` is false where its quotation marks do not end. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly whole: boolean
}

/**
 * CSV (RFC 4180) to its rows, blank ones left out. The separator is the one of comma, semicolon and tab that the first line has most of. Quoted
 * cells may have line ends; an open quotation mark takes the rest of the file. Linear.
 */
export function readCsv(text: string): CsvRow[] {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let start = 1
  let at = text.startsWith('\ufeff') ? 1 : 0
  const end = (whole: boolean): void => {
    if (cells.some((cell) => cell.trim() !== '') || !whole) rows.push({ line: start, cells, whole })
    cells = []
    start = line
  }
  while (at < text.length) {
    const cell = readCell(text, at, separator)
    cells.push(cell.value)
    line += cell.lines
    at = cell.next
    if (!cell.whole) {
      end(false)
      return rows
    }
    if (text[at] === separator) {
      at += 1
      if (at === text.length) cells.push('')
      continue
    }
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1
      line += 1
    }
    end(true)
  }
  if (cells.length > 0) end(true)
  return rows
}

interface Cell {
  readonly value: string
  readonly next: number
  readonly lines: number
  readonly whole: boolean
}

function readCell(text: string, from: number, separator: string): Cell {
  if (text[from] !== '"') {
    let next = from
    while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r') next += 1
    return { value: text.slice(from, next), next, lines: 0, whole: true }
  }
  let next = from + 1
  for (;;) {
    const mark = text.indexOf('"', next)
    if (mark === -1) return { value: text.slice(from + 1), next: text.length, lines: 0, whole: false }
    if (text[mark + 1] === '"') {
      next = mark + 2
      continue
    }
    const value = text.slice(from + 1, mark)
    let behind = mark + 1
    // What stands between the mark and the separator is kept: some programs write "a"b.
    while (behind < text.length && text[behind] !== separator && text[behind] !== '\n' && text[behind] !== '\r')
      behind += 1
    const lines = value.split('\n').length - 1
    return { value: value.replaceAll('""', '"') + text.slice(mark + 1, behind), next: behind, lines, whole: true }
  }
}

function separatorOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1)
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ','
}
