// Time defects: a deadline that decides loses the event that it counts from, or says "days" where its document says which.
import { labelOf } from './labels.mjs'
import { replace } from './markdown-lines.mjs'

const unit = '(?:calendar |business )?(?:days?|hours?|minutes?|months?|weeks?)'
const anchored = new RegExp(
  String.raw`\d ${unit}(?: late| old)?(,? (?:counted )?(?:after|of|from|since) (?!that|which|then)[^,.;:|()]*)`,
  'gi',
)
const counted = /\bCount the (?:calendar|business) days( (?:after|since|from) [^,.;:]*)/g
const kindOfDay = /\b\d+( (?:calendar|business))( days?)/g

export function timeSites({ lines, items, text }) {
  const sites = []
  const labels = new Map(items.map((item) => [item.first, { item, ...labelOf(item) }]))
  const kinds = [...text.matchAll(/\b(calendar|business) days?\b/g)].length
  for (const line of lines) {
    if (line.skip || line.head || line.say) continue
    const label = labels.get(line.index)
    const decides = (at) =>
      /\b(?:within|no later than|more than|less than|fewer than|up to and including|at least)\b[^.;]{0,30}$/i.test(
        line.text.slice(0, at),
      ) &&
      ((label !== undefined && label.label !== '') ||
        line.text.trim().startsWith('|') ||
        /\bif\b|\bwithin\b/i.test(line.text))
    for (const match of line.text.matchAll(anchored)) {
      const end = match.index + match[0].length
      const start = end - match[1].length
      if (!decides(match.index + 1) || match[1].length > 90) continue
      sites.push(make('event dropped', line, start, end))
    }
    for (const match of line.text.matchAll(counted)) {
      const end = match.index + match[0].length
      sites.push(make('event of a count dropped', line, end - match[1].length, end))
    }
    for (const match of line.text.matchAll(kindOfDay)) {
      if (kinds < 3 || !decides(match.index)) continue
      const start = match.index + match[0].length - match[2].length - match[1].length
      sites.push(make('kind of day dropped', line, start, start + match[1].length))
    }
  }
  return sites
}

function make(subtype, line, start, end) {
  return { kind: 'time', subtype, line, edits: replace(line.at + start, line.at + end, '') }
}
