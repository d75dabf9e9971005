// Unit defects: the unit of a number that decides or promises something is wrong for what it measures, or missing.
import { replace } from './markdown-lines.mjs'

const wrong = ['kilograms', 'GB', 'items']
const lead = `(?:more than|less than|fewer than|up to and including|up to|at least|within|within the last|last|only|after|for|can take|every|further|to)`
const duration = new RegExp(
  String.raw`\b${lead} (?:the )?(\d[\d,]*)( (?:calendar |business )?(?:days?|weeks?|months?|hours?|hrs|minutes?))\b`,
  'gi',
)
const money = /([£$])(\d+(?:,\d{3})*(?:\.\d+)?)/g

export function unitSites({ lines }) {
  const sites = []
  for (const line of lines) {
    if (line.skip || line.head || /\bexample\b|such as|\bie\b|i\.e/i.test(line.text)) continue
    for (const match of line.text.matchAll(duration)) {
      const end = line.at + match.index + match[0].length
      const start = end - match[2].length
      const other = wrong[(line.index + match.index) % wrong.length]
      sites.push(make('wrong unit of time', line, start, end, ` ${other}`))
      sites.push(make('no unit of time', line, start, end, ''))
    }
    for (const match of line.text.matchAll(/\b\d+( dollars)\b|\b\d+( ?GB)\b/g)) {
      const said = match[1] ?? match[2]
      const end = line.at + match.index + match[0].length
      sites.push(
        make('wrong unit in words', line, end - said.length, end, match[1] === undefined ? ' days' : ' kilograms'),
      )
    }
    for (const match of line.text.matchAll(money)) {
      // Figures that follow each other may share a sign; the lone one is plain.
      if (!/\b(?:than|up to|least|to|is|or|being|be for|amount is|including) $/i.test(line.text.slice(0, match.index)))
        continue
      const start = line.at + match.index
      const end = start + match[0].length
      sites.push(make('wrong unit of money', line, start, end, `${match[2]} ${wrong[match.index % wrong.length]}`))
      // "£30 to 1,200" shares the sign.
      if (/ to $/.test(line.text.slice(0, match.index)) && !/up to $/.test(line.text.slice(0, match.index))) continue
      sites.push(make('no unit of money', line, start, end, match[2]))
    }
  }
  return sites
}

function make(subtype, line, start, end, next) {
  return { kind: 'unit', subtype, line, edits: replace(start, end, next) }
}
