const domains = [
  { name: 'Count1', high: 9999 },
  { name: 'Count2', high: 9999 },
  { name: 'Count3', high: 365 },
  { name: 'Count4', high: 100 },
  { name: 'Kind5', members: 12 },
  { name: 'Kind6', members: 6 },
  { name: 'Flag7', members: 2 },
  { name: 'Kind8', members: 20 },
]

/**
 * A table of `rows` rows and 8 columns in Markdown. Shape "partition": each case has exactly one row, made by halving boxes; "holes": the same
 * without every fiftieth row; "random": each cell at random, three of ten are any value.
 */
export function largeTable(random, rows, shape) {
  const boxes = shape === 'random' ? randomBoxes(random, rows) : partition(random, rows)
  const kept = shape === 'holes' ? boxes.filter((_, index) => index % 50 !== 49) : boxes
  const policy = shape === 'random' ? 'FIRST' : 'UNIQUE'
  const stated = domains.map((domain) => `- Allowed values of ${domain.name}: ${writeDomain(domain)}`)
  const lines = kept.map(
    (box, index) =>
      `| ${index + 1} | ${box.map((part, at) => writeCell(part, domains[at])).join(' | ')} | "do ${index % 7}" |`,
  )
  const header = `| # | ${domains.map(({ name }) => name).join(' | ')} | Outcome |\n|${' --- |'.repeat(10)}`
  return `# Large\n\nHit policy: ${policy}\n\n${stated.join('\n')}\n\n${header}\n${lines.join('\n')}\n`
}

function whole() {
  return domains.map(({ high, members }) => (members === undefined ? { low: 0, high } : { from: 0, to: members }))
}

function partition(random, rows) {
  const boxes = [whole()]
  while (boxes.length < rows) {
    const at = random.below(boxes.length)
    const axis = random.below(domains.length)
    const halves = halve(random, boxes[at][axis])
    if (halves === null) continue
    boxes.splice(at, 1, ...halves.map((half) => boxes[at].map((part, index) => (index === axis ? half : part))))
  }
  return boxes
}

function halve(random, { low, high, from, to }) {
  if (from !== undefined) {
    if (to - from < 2) return null
    const cut = from + 1 + random.below(to - from - 1)
    return [
      { from, to: cut },
      { from: cut, to },
    ]
  }
  if (high - low < 1) return null
  const cut = low + random.below(high - low)
  return [
    { low, high: cut },
    { low: cut + 1, high },
  ]
}

function randomBoxes(random, rows) {
  return Array.from({ length: rows }, () =>
    whole().map((part) => {
      if (random.chance(0.3)) return part
      let inner = part
      for (let times = 0; times < 2; times += 1) inner = random.pick(halve(random, inner) ?? [inner])
      return inner
    }),
  )
}

function writeDomain({ high, members }) {
  return members === undefined ? `[0..${high}]` : names(0, members).join(', ')
}

function writeCell({ low, high, from, to }, domain) {
  if (from !== undefined) return to - from === domain.members ? '-' : names(from, to).join(',')
  return low === 0 && high === domain.high ? '-' : `[${low}..${high}]`
}

function names(from, to) {
  return Array.from({ length: to - from }, (_, at) => `"kind ${from + at}"`)
}
