// Conflicts: of two sentences that give the same figure for the same thing, one is changed.
import { replace } from './markdown-lines.mjs'
import { format } from './quantities.mjs'

const figure =
  /([£$€]\s?)(\d+(?:,\d{3})*(?:\.\d+)?)|\b(\d+)( (?:calendar days?|business days?|days?|weeks?|months?|years?|hours?|minutes?)\b)/g
const plain = new Set(
  'the and for that this with from not you your our are was has have can will its they them than more less fewer within after days day calendar business months hours minutes including which their who what when been does did may any all one per each said says until there here then into about also only just still yet'.split(
    ' ',
  ),
)
const reach = 9

export function conflictSites(own, all) {
  const { mentions, rarity } = readMentions(all)
  const sites = []
  for (const mention of mentions) {
    if (mention.file !== own) continue
    const second = mentions.find((other) => isTwin(mention, other, rarity))
    if (second === undefined) continue
    const { value, written, line, at } = mention
    const next = value < 4 ? value + 2 : value + Math.max(2, Math.round(value / 2))
    sites.push({
      kind: 'conflict',
      subtype: second.file === own ? 'in one document' : 'across documents',
      line,
      edits: replace(at, at + written.length, format(next)),
      note: `${second.file.document.path}:${second.line.index + 1} ${second.clause.trim()}`,
    })
  }
  return sites
}

const known = new WeakMap()

/** Every figure with a unit and the words around it, and how rare each word is among them. */
function readMentions(all) {
  const before = known.get(all)
  if (before !== undefined) return before
  const mentions = all.flatMap(mentionsOf)
  const counts = new Map()
  for (const { words } of mentions) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rarity = new Map([...counts].map(([word, count]) => [word, Math.log(mentions.length / count)]))
  known.set(all, { mentions, rarity })
  return { mentions, rarity }
}

function mentionsOf(file) {
  const mentions = []
  for (const line of file.lines) {
    if (line.skip || line.head || /\bexample\b|e\.g\.|\bi\.?e\b/i.test(line.text)) continue
    for (const match of line.text.matchAll(figure)) {
      const written = match[2] ?? match[3]
      const inside = match[2] === undefined ? 0 : match[1].length
      const end = match.index + match[0].length
      const [before, after] = clauseAround(line.text, match.index, end)
      const near = [...wordsOf(before).slice(-reach), ...wordsOf(after).slice(0, reach)]
      mentions.push({
        file,
        line,
        at: line.at + match.index + inside,
        written,
        value: Number(written.replace(/,/g, '')),
        unit: (match[1] ?? match[4]).trim().replace(/s$/, ''),
        clause: `${before}${match[0]}${after}`,
        words: new Set(near.filter((word) => word.length > 2 && !plain.has(word)).map(stem)),
      })
    }
  }
  return mentions
}

/** What stands before and after the figure, up to the punctuation on either side. */
function clauseAround(text, start, end) {
  const from = Math.max(...['. ', '; ', '| '].map((stop) => text.lastIndexOf(stop, start)), -1)
  const stops = ['. ', '; ', ' |'].map((stop) => text.indexOf(stop, end)).filter((at) => at !== -1)
  return [text.slice(from + 1, start), text.slice(end, Math.min(...stops, text.length))]
}

function wordsOf(text) {
  return (
    text
      .toLowerCase()
      .replace(/\]\([^)]*\)/g, ' ')
      .match(/[a-z]+/g) ?? []
  )
}

function stem(word) {
  return word.replace(/(?:ing|ed|es|s)$/, '')
}

/** The same figure, and around it most of the same words, among them rare ones. Lines that follow each other are branches, not twins. */
function isTwin(a, b, rarity) {
  if (a === b || a.value !== b.value || a.unit !== b.unit) return false
  if (a.file === b.file && Math.abs(a.line.index - b.line.index) < 4) return false
  const shared = [...a.words].filter((word) => b.words.has(word))
  const weight = shared.reduce((sum, word) => sum + rarity.get(word), 0)
  return (
    shared.length >= 3 &&
    (weight >= 8 || (rarity.size < 60 && shared.length >= 4)) &&
    shared.length / Math.min(a.words.size, b.words.size) >= 0.5
  )
}
