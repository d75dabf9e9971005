// Branches that are written as bold lines, "**If the light is on:**", each with the lines up to the next one.

/** Groups of two or more such branches under one heading: condition, place of the block, and the text of its outcome. */
export function readBoldBlocks(lines, text) {
  const groups = []
  let group = []
  const close = () => {
    if (group.length > 1) groups.push(group)
    group = []
  }
  let open = null
  for (const line of lines) {
    const bold = line.skip ? null : /^\*\*((?:If|When|For) .+?):?\*\*\s*$/.exec(line.text)
    if (line.head || bold !== null) {
      if (open !== null) finish(open, line.at, lines)
      open = null
    }
    if (line.head) close()
    if (bold === null) continue
    open = { line, label: bold[1], at: line.at + 2, from: line.at, to: text.length, body: [], outcome: '' }
    group.push(open)
  }
  if (open !== null) finish(open, text.length, lines)
  close()
  return groups
}

function finish(block, to, lines) {
  block.to = to
  block.body = lines.filter(({ at, text }) => at > block.from && at < to && text.trim() !== '')
  block.outcome = block.body.map(({ text }) => text.replace(/^\s*- /, '')).join(' ')
}
