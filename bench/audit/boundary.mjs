// Boundary defects: of two branches that meet at a number, one is moved, so that a case has no branch or two.

import { isCatchAll, labelOf } from './labels.mjs'
import { replace } from './markdown-lines.mjs'
import { findComparisons, flip, isTouching, likeFirst, move } from './quantities.mjs'

/** In lists the conditions of sibling items, in running text the clauses of one line. */
export function boundarySites({ lines, groups, text }) {
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
  if (closes ? gaps : overlaps) sites.push(make(closes ? 'flip to a gap' : 'flip to an overlap', flip(one).text))
  const isLower = one.op.startsWith('<')
  for (const step of [1, -1]) {
    const opens = isLower ? step < 0 : step > 0
    if (!(opens ? gaps : overlaps)) continue
    const moved = move(one, said, step)
    if (moved !== null) sites.push(make(opens ? 'moved to a gap' : 'moved to an overlap', moved))
  }
  return sites
}

/** Two branches, not one condition said twice: a sentence, a semicolon or another "if" stands between them. */
function isApart(text, a, b) {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  const between = text.slice(from, to)
  return /[.;:] |\bif\b|\botherwise\b/i.test(between) && between.length < 260
}

function sameEdit(a, b) {
  return a.edits[0].start === b.edits[0].start && a.edits[0].text === b.edits[0].text
}
