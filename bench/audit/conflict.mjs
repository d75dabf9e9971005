// Conflicts: of two sentences that give the same figure for the same thing, one is changed.
import { replace } from './markdown-lines.mjs'
import { format } from './quantities.mjs'

const figure =
  /([£$€]\s?)(\d[\d,]*(?:\.\d+)?)|\b(\d+)( (?:calendar days?|business days?|days?|weeks?|months?|years?|hours?|minutes?)\b)/g
const plain = new Set(
  'the and for that this with from not you your our are was has have can will its they them than more less fewer within after days day calendar business months hours minutes including customer payment which their who what when been does did may any all one per each'.split(
    ' ',
  ),
)

export function conflictSites(own, all) {
  const sites = []
  for (const mention of mentionsOf(own)) {
    const twin = all.find((other) => mentionsOf(other).some((second) => isTwin(mention, second)))
    if (twin === undefined) continue
    const value = mention.value < 4 ? mention.value + 2 : mention.value + Math.max(2, Math.round(mention.value / 2))
    const start = mention.at
    sites.push({
      kind: 'conflict',
      subtype: twin === own ? 'in one document' : 'across documents',
      line: mention.line,
      edits: replace(start, start + mention.written.length, format(value)),
    })
  }
  return sites
}

const known = new WeakMap()

/** Every figure with a unit, with its sentence and the words around it. */
function mentionsOf(file) {
  const before = known.get(file)
  if (before !== undefined) return before
  const mentions = []
  for (const line of file.lines) {
    if (line.skip || line.head || /for example|e\.g\./i.test(line.text)) continue
    for (const match of line.text.matchAll(figure)) {
      const written = match[2] ?? match[3]
      const inside = match[2] === undefined ? 0 : match[1].length
      const clause = clauseAround(line.text, match.index, match.index + match[0].length)
      mentions.push({
        file,
        line,
        at: line.at + match.index + inside,
        written,
        value: Number(written.replace(/,/g, '')),
        unit: (match[1] ?? match[4]).trim().replace(/s$/, ''),
        words: new Set((clause.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !plain.has(word)).map(stem)),
      })
    }
  }
  known.set(file, mentions)
  return mentions
}

/** The clause that the figure stands in, up to the punctuation on either side. */
function clauseAround(text, start, end) {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start), text.lastIndexOf('| ', start), -1)
  const stops = ['. ', '; ', ' |'].map((stop) => text.indexOf(stop, end)).filter((at) => at !== -1)
  return text.slice(from + 1, Math.min(...stops, text.length))
}

function stem(word) {
  return word.replace(/(?:ing|ed|es|s)$/, '')
}

/** The same figure, and most of the words of the shorter clause are in the other one. */
function isTwin(a, b) {
  if (a === b || (a.file === b.file && a.line === b.line)) return false
  if (a.value !== b.value || a.unit !== b.unit) return false
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return shared >= 3 && shared / Math.min(a.words.size, b.words.size) >= 0.5
}
