// Broken references: a flow, a step, a path, a file or an anchor that is named and is not there.
import { replace } from './markdown-lines.mjs'

/** Names that no document, step or heading of the data has. */
const invented = ['Parcel Lookup', 'Ticket Archive', 'Voucher Desk', 'Locker Handover', 'Queue Review']

export function referenceSites({ lines, items, text }, all) {
  const titles = all.map((other) => other.text.toLowerCase()).join('\n')
  const names = invented.filter((name) => !titles.includes(name.toLowerCase()))
  const steps = items.filter(({ ordered, parent }) => ordered && parent === null).map(({ number }) => number)
  const lastStep = Math.max(0, ...steps)
  const sites = []
  for (const line of lines) {
    if (line.skip) continue
    const add = (subtype, match, group, next) => {
      const start = line.at + match.index + match[0].indexOf(group)
      sites.push({ kind: 'reference', subtype, line, edits: replace(start, start + group.length, next) })
    }
    const name = names[line.index % names.length]
    for (const match of line.text.matchAll(
      /\b(?:the|use the) ['‘“]?([A-Z][\w-]+(?: [A-Z][\w-]+)*)['’”]? (?:sub)?flow\b/g,
    )) {
      add('flow', match, match[1], name)
    }
    for (const match of line.text.matchAll(/[“ ](([A-Z]\w+ \w+) > [A-Z][\w >]*?)(?=”| instead)/g)) {
      add('flow path', match, match[1], `${match[2]} > ${name}`)
    }
    for (const match of line.text.matchAll(/\bskip to the ([A-Z]\w+(?: [A-Z]\w+)*) step\b/g))
      add('named step', match, match[1], name)
    for (const match of line.text.matchAll(/\bskip the next step\b/gi)) {
      add('next steps', match, 'next step', `next ${lastStep + 2} steps`)
    }
    for (const match of line.text.matchAll(/\bsteps? (\d+)(?!\d|\.\d)/g)) {
      if (steps.includes(Number(match[1])) && !/^#/.test(line.text))
        add('step number', match, match[0], `step ${lastStep + 4}`)
    }
    for (const match of line.text.matchAll(/\bStep (\d+(?:\.\d+)+)/g)) {
      const exists = lines.some(({ head, heading }) => head && heading.text.startsWith(`Step ${match[1]}:`))
      if (exists && !line.head) add('step heading', match, match[1], missingStep(match[1], lines))
    }
    for (const match of line.text.matchAll(/\b(?:Follow|Use) Path (\d(?:\.\d)?)/gi)) {
      if (!line.head) add('path', match, match[1], `${match[1].charAt(0)}.9`)
    }
    for (const match of line.text.matchAll(/\]\(([^)#\s:]+\.md)(#[\w-]+)?\)/g)) {
      add('link target', match, match[1], match[1].replace(/\.md$/, '-form.md'))
    }
    for (const match of line.text.matchAll(/\]\([^)#\s:]*(#[\w-]+)\)/g))
      add('link anchor', match, match[1], `${match[1]}-rules`)
  }
  return text.length > 0 ? sites : []
}

/** A step of the same path that no heading has, a little after the last one. */
function missingStep(step, lines) {
  const path = step.replace(/\d+$/, '')
  const numbers = lines.flatMap(({ head, heading }) => {
    const own =
      head && heading.text.startsWith(`Step ${path}`) ? /^\d+/.exec(heading.text.slice(5 + path.length)) : null
    return own === null ? [] : [Number(own[0])]
  })
  return `${path}${Math.max(...numbers) + 2}`
}
