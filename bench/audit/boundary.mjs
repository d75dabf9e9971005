// Boundary defects: of two branches that meet at a number, one is moved, so that a case has no branch or two.

import { isCatchAll, labelOf } from './labels.mjs'
import { replace } from './markdown-lines.mjs'
import { findComparisons, flip, isTouching, likeFirst, move } from './quantities.mjs'

/** In lists the conditions of sibling items, in running text the clauses of one line. */
export function boundarySites({ lines, items, groups, text }) {
  const sites = []
  const taken = new Set()
  for (const group of groups) {
    const conditions = group.map((item) => ({ item, ...labelOf(item) })).filter(({ label }) => label !== '')
    const closed = conditions.some(({ label }) => isCatchAll(label))
    const intro = lines[group[0].first - 1]?.text ?? ''
    const inOrder = /in this order|first .{0,12}that fits/i.test(intro)
    for (const a of conditions) {
      for (const b of conditions) {
        if (a.item === b.item) continue
        for (const one of findComparisons(a.label)) {
          const partner = findComparisons(b.label).find((other) => isTouching(one, other))
          if (partner === undefined) continue
          taken.add(a.item.first)
          const at = a.item.contentAt + a.labelAt
          sites.push(...mutations(one, a.label, at, a.item.line, { gaps: !closed, overlaps: !inOrder }, 'list'))
        }
      }
    }
  }
  for (const line of lines) {
    if (line.skip || line.head || taken.has(line.index) || line.text.trim().startsWith('|')) continue
    const found = findComparisons(line.text)
    for (const one of found) {
      const partner = found.find((other) => isTouching(one, other) && isApart(line.text, one, other))
      if (partner === undefined) continue
      sites.push(...mutations(one, line.text, line.at, line, { gaps: true, overlaps: true }, 'text'))
    }
  }
  sites.push(...restatements(lines, items))
  return sites.filter((site, at) => sites.findIndex((other) => sameEdit(site, other)) === at && text.length > 0)
}

function mutations(one, said, at, line, { gaps, overlaps }, where) {
  const make = (name, next) => ({
    kind: 'boundary',
    subtype: `${where} ${name}`,
    line,
    edits: replace(at + one.start, at + one.end, likeFirst(said.slice(one.start, one.end), next)),
  })
  const sites = []
  const closes = one.op === '<=' || one.op === '>='
  if (closes ? gaps : overlaps) sites.push(make(closes ? 'flip to a gap' : 'flip to an overlap', flip(one, said)))
  const isLower = one.op.startsWith('<')
  for (const step of [1, -1]) {
    const opens = isLower ? step < 0 : step > 0
    if (!(opens ? gaps : overlaps)) continue
    const moved = move(one, said, step)
    if (moved !== null) sites.push(make(opens ? 'moved to a gap' : 'moved to an overlap', moved))
  }
  return sites
}

/** A bracket that says a condition a second time, "(7 days ago or less)", after the same figure in its line or in the question above it. */
function restatements(lines, items) {
  const sites = []
  for (const line of lines) {
    if (line.skip || line.head) continue
    const question = items.find((item) => item.first === line.index)?.parent?.content ?? ''
    for (const match of line.text.matchAll(/\(([^()]{6,40})\)/g)) {
      const [one, ...more] = findComparisons(match[1])
      if (one === undefined || more.length > 0 || match[1].length - (one.end - one.start) > 6) continue
      const around = `${question} ${line.text.slice(0, match.index)} ${line.text.slice(match.index + match[0].length)}`
      if (!around.includes(`${one.number}${one.unit}`)) continue
      const at = line.at + match.index + 1
      for (const step of [1, -1]) {
        const moved = move(one, match[1], step)
        const edits = replace(at + one.start, at + one.end, moved ?? '')
        if (moved !== null) sites.push({ kind: 'boundary', subtype: 'restatement moved', line, edits })
      }
    }
  }
  return sites
}

/** Two branches of one question, not a condition said twice: both begin with "if" or name the same thing, and a stop is between them. */
function isApart(text, a, b) {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  const between = text.slice(first.end, second.start)
  const lead = text.slice(
    Math.max(text.lastIndexOf('. ', first.start), text.lastIndexOf('; ', first.start), 0),
    first.start,
  )
  const next = between.slice(Math.max(between.lastIndexOf('. '), between.lastIndexOf('; '), 0))
  const named = [lead, next].map((said) => /(\w+)(?: of)? $/.exec(said)?.[1]?.toLowerCase())
  const both = /\bif\b/i.test(lead) && /\bif\b/i.test(next)
  // "within 14 days of delivery" and "more than 14 days" seldom count from the same event.
  if (/^within/i.test(text.slice(first.start)) || /^within/i.test(text.slice(second.start))) return false
  return /[.;] /.test(between) && between.length < 260 && (both || named[0] === named[1])
}

function sameEdit(a, b) {
  return a.edits[0].start === b.edits[0].start && a.edits[0].text === b.edits[0].text
}
