// Domain defects: one branch of a set of parallel branches is dropped, or one member of its condition.
import { sharedSet } from './closed-sets.mjs'
import { goesOn, isCatchAll, labelOf } from './labels.mjs'
import { dropItem, replace } from './markdown-lines.mjs'

/** What an agent has to ask for or enter is no condition. */
const asks = /\breturn (?:Yes|No)\b|^Options|^Possible|^Enter\b|^\[/

export function domainSites({ lines, groups, blocks, text }) {
  const refersToSteps = /\bsteps? \d/i.test(text)
  const sites = []
  for (const group of groups) {
    const branches = group.map((item) => branchOf(item))
    if (group[0].ordered && refersToSteps) continue
    sites.push(...inGroup(branches, (branch) => dropItem(branch.item, group, lines, text)))
    sites.push(...pairs(branches, (branch) => dropItem(branch.item, group, lines, text)))
  }
  for (const group of blocks) sites.push(...inGroup(group, (branch) => replace(branch.from, branch.to, '')))
  sites.push(...acrossSteps(groups, lines, text, refersToSteps))
  return sites
}

function branchOf(item) {
  const { label, labelAt, rest } = labelOf(item)
  const short = item.content.length < 90 ? item.content : item.content.slice(0, 20)
  const outcome = [rest, ...item.children.map((child) => child.content)].join(' ').trim()
  return {
    item,
    line: item.line,
    label: label === '' ? short : label,
    at: item.contentAt + (label === '' ? 0 : labelAt),
    outcome: label === '' && item.children.length === 0 ? item.content : outcome,
  }
}

function inGroup(branches, drop) {
  const shared = sharedSet(branches.map(({ label }) => (asks.test(label) ? '' : label)))
  const rest = branches.find(({ label }) => /\ball other members\b/i.test(label))
  if (shared === null && rest !== undefined) {
    return [{ kind: 'domain', subtype: 'catch-all dropped', line: rest.line, edits: drop(rest) }]
  }
  if (shared === null || isListOfCauses(shared, branches)) return []
  const catchAll = branches.find(({ label }) => isCatchAll(label))
  const sites = []
  if (catchAll !== undefined) {
    const covered = new Set(shared.members.flat().map(({ member }) => member))
    if (shared.set.some((member) => !covered.has(member)) && !goesOn(catchAll.outcome)) {
      sites.push({ kind: 'domain', subtype: 'catch-all dropped', line: catchAll.line, edits: drop(catchAll) })
    }
    return sites
  }
  for (const [at, branch] of branches.entries()) {
    const own = shared.members[at]
    const others = new Set(shared.members.filter((_, other) => other !== at).flatMap((list) => list.map(nameOf)))
    const lost = own.filter(({ member }) => !others.has(member))
    if (lost.length === 0) continue
    if (lost.length === own.length && !goesOn(branch.outcome)) {
      sites.push({
        kind: 'domain',
        subtype: `branch dropped (${shared.set.at(-1)})`,
        line: branch.line,
        edits: drop(branch),
      })
    }
    const list = readList(branch.label, own)
    if (list === null) continue
    for (const member of list.parts) {
      if (!lost.some(({ start }) => start >= member.start && start < member.end)) continue
      const kept = list.parts.filter((part) => part !== member).map(({ said }) => said)
      const next = kept.length === 1 ? kept[0] : `${kept.slice(0, -1).join(', ')} ${list.joint} ${kept.at(-1)}`
      const edits = replace(branch.at + list.start, branch.at + list.end, next)
      sites.push({ kind: 'domain', subtype: 'member dropped', line: branch.line, edits })
    }
  }
  return sites
}

/** "Airplane mode is on: …" without an "if" tells of causes, not of branches. */
function isListOfCauses({ set }, branches) {
  return set.includes('off') && !branches.some(({ label }) => /^if\b/i.test(label))
}

function nameOf({ member }) {
  return member
}

/** "'A', 'B' or 'C'" as its parts; null where the members do not stand in one list. */
function readList(label, own) {
  if (own.length < 2) return null
  const parts = own.map(({ start, end }) => {
    const quoted = label[start - 1] === "'" && label[end] === "'"
    const from = quoted ? start - 1 : start
    const to = quoted ? end + 1 : end
    return { start: from, end: to, said: label.slice(from, to) }
  })
  let joint = 'or'
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1]
    if (next === undefined) break
    const between = label.slice(part.end, next.start)
    if (!/^(?:, (?:or |and )?| or | and )$/.test(between)) return null
    if (/and/.test(between)) joint = 'and'
  }
  return { parts, joint, start: parts[0].start, end: parts.at(-1).end }
}

/** Two siblings of which one denies what the other says: the one with an outcome of its own is dropped. */
function pairs(branches, drop) {
  if (branches.length !== 2 || branches.some(({ label }) => isCatchAll(label))) return []
  if (sharedSet(branches.map(({ label }) => label)) !== null) return []
  const [a, b] = branches
  if (branches.some(({ item }) => labelOf(item).label === '')) return []
  if (denies(a.label) === denies(b.label) || !alike(a.label, b.label)) return []
  return branches
    .filter((branch) => !goesOn(branch.outcome) && labelOf(branch.item).label !== '')
    .map((branch) => ({ kind: 'domain', subtype: 'of two opposites', line: branch.line, edits: drop(branch) }))
}

function denies(label) {
  return /\b(?:not|no|none|nothing|never|cannot|fails?|failed|without)\b/i.test(label)
}

function alike(a, b) {
  const words = (text) => text.toLowerCase().match(/[a-z]{3,}/g) ?? []
  const plain = new Set(['the', 'not', 'none', 'nothing', 'for', 'and', 'has', 'does'])
  const own = new Set(words(a).filter((word) => !plain.has(word)))
  return words(b).some((word) => own.has(word)) || (/^there is/i.test(a) && /^there is/i.test(b))
}

/** The last condition of one step answers "yes", the next step "no": that step is dropped. */
function acrossSteps(groups, lines, text, refersToSteps) {
  if (refersToSteps) return []
  const sites = []
  for (const group of groups) {
    if (!group[0].ordered) continue
    for (const [at, item] of group.entries()) {
      const before = group[at - 1]?.children.at(-1)
      if (before === undefined) continue
      const shared = sharedSet([labelOf(before).label, labelOf(item).label])
      const others = group.filter((_, other) => other !== at).map((other) => labelOf(other).label)
      if (shared === null || sharedSet([labelOf(item).label, ...others]) !== null) continue
      sites.push({
        kind: 'domain',
        subtype: 'step dropped',
        line: item.line,
        edits: dropItem(item, group, lines, text),
      })
    }
  }
  return sites
}
