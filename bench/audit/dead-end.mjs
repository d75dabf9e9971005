// Dead ends: a hand-over, or the branch after a failing check, is dropped, so that a case leads nowhere.
import { labelOf } from './labels.mjs'
import { dropItem, replace } from './markdown-lines.mjs'

const handover = /\b(?:hands? over|handed over|escalate[sd]?|transfer(?:red)?) (?:\w+ )?to\b|\bescalated?\b/i

export function deadEndSites({ lines, items, groups, blocks, text }) {
  const make = (subtype, line, edits) => ({ kind: 'dead-end', subtype, line, edits })
  const sites = []
  for (const line of lines) {
    if (line.skip || line.say) continue
    const sentence = / If (?:it|the (?:\w+ )?check) fails,/.exec(line.text)
    if (sentence !== null) {
      const stop = line.text.slice(sentence.index).search(/\.(?: [A-Z]|$)/)
      const end = stop === -1 ? line.text.length : sentence.index + stop + 1
      sites.push(make('failing branch dropped', line, replace(line.at + sentence.index, line.at + end, '')))
    }
  }
  for (const group of groups) {
    const failed = group.find((item) => /^(?:\*\*)?failed\b/i.test(item.content))
    const passed = group.some((item) => /^(?:\*\*)?passed\b/i.test(item.content))
    if (failed !== undefined && passed) {
      sites.push(make('failed branch dropped', failed.line, dropItem(failed, group, lines, text)))
    }
  }
  for (const item of items) {
    if (item.line.say) continue
    const { label, rest } = labelOf(item)
    const condition = label !== '' ? label : /^(?:For all other \w+|Guest)$/.test(item.content) ? item.content : ''
    if (condition === '') continue
    const bare = rest === '' && !item.content.includes('*(action')
    if (bare && item.children.length > 0 && isCondition(item, condition) && !goesOn(item)) {
      const from = lines[item.first + 1].at
      const to = lines[item.end]?.at ?? text.length
      sites.push(make('outcome dropped', item.line, replace(from, to, '')))
    } else if (item.children.length === 0 && handover.test(rest) && !/\. [A-Z]/.test(rest) && !isBroken(label)) {
      const end = item.contentAt + item.content.length
      sites.push(make('hand-over dropped', item.line, replace(end - rest.length, end, '')))
    }
  }
  for (const group of blocks) {
    for (const block of group) {
      if (block.body.length === 0) continue
      const subtype = handover.test(block.outcome) ? 'hand-over dropped' : 'outcome dropped'
      sites.push(make(subtype, block.line, replace(block.body[0].at, block.to, '\n')))
    }
  }
  const only = lines.filter((line) => !line.skip && /human agent|\bescalat|technical support\b/i.test(line.text))
  if (only.length === 1 && /transfer the user to a human agent/.test(only[0].text)) {
    sites.push(make('way to a person dropped', only[0], replace(only[0].at, only[0].at + only[0].text.length, '')))
  }
  return sites
}

/** A condition with branches of its own below it, not a list of things to ask for. */
function isCondition(item, label) {
  return /^(?:if|for all|guest|when)\b/i.test(label) || /\bmembers?$/i.test(label) || item.content.startsWith('**If')
}

/** The next step is where a reader would go without being told. */
function goesOn({ children }) {
  return /\bnext step\b/i.test(children.at(-1)?.content ?? '')
}

function isBroken(label) {
  return label.split('(').length !== label.split(')').length
}
