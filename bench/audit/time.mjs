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
    if (line.skip || line.head) continue
    const label = labels.get(line.index)
    const decides = (at) =>
      /\b(?:within|no later than|more than|less than|fewer than|up to and including|up to|at least)\b[^.;]{0,30}$/i.test(
        line.text.slice(0, at),
      ) &&
      ((label !== undefined && label.label !== '') ||
        line.text.trim().startsWith('|') ||
        /\bif\b|\bwithin\b/i.test(line.text))
    for (const match of line.text.matchAll(anchored)) {
      const event = match[1].split(/ and (?!of|after)/)[0]
      const start = match.index + match[0].length - match[1].length
      const end = start + event.trimEnd().length
      if (!decides(match.index + 1) || match[1].length > 90 || !isCondition(line, label, match.index)) continue
      // What is left still has an event: ", or after its time has run out".
      if (/^,? or (?:from|after)\b/.test(line.text.slice(end))) continue
      sites.push(make('event dropped', line, start, end))
    }
    for (const match of line.text.matchAll(counted)) {
      const end = match.index + match[0].length
      sites.push(make('event of a count dropped', line, end - match[1].length, end))
    }
    for (const match of line.text.matchAll(kindOfDay)) {
      if (kinds < 2 || line.say || !decides(match.index)) continue
      const start = match.index + match[0].length - match[2].length - match[1].length
      sites.push(make('kind of day dropped', line, start, start + match[1].length))
    }
  }
  return sites
}

function make(subtype, line, start, end) {
  return { kind: 'time', subtype, line, edits: replace(line.at + start, line.at + end, '') }
}

/** The deadline decides: it stands in a condition, or says how long somebody may or must do something. A promise decides nothing. */
function isCondition(line, label, at) {
  if (label !== undefined && at < line.text.indexOf(label.label) + label.label.length) return true
  const from = Math.max(line.text.lastIndexOf('. ', at), line.text.lastIndexOf('| ', at), 0)
  const said = line.text.slice(from, at)
  return /\b(?:if|unless|possible|must|has to|have to|may|can|please|repay|to answer|no later|opens|when the)\b/i.test(
    said,
  )
}
