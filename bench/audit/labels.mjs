// The condition at the head of a list item: "**Up to 5 days late:** …", "If the code is right, …", "Failed: …".

/** The condition of an item, where it begins in the item's content, and what follows it; empty where the item has none. */
export function labelOf({ content }) {
  const bold = /^\*\*([^*]+?):?\*\*:?/.exec(content)
  if (bold !== null) return { label: bold[1], labelAt: 2, rest: content.slice(bold[0].length).trim() }
  if (/^(?:alternatively, )?(?:if|when|for) /i.test(content)) {
    const length = clauseLength(content)
    const rest = content.slice(length).replace(/^[,:\s]+(?:then\s)?/, '')
    return { label: content.slice(0, length), labelAt: 0, rest }
  }
  const colon = content.indexOf(':')
  if (colon > 0 && colon < 140 && !/[.!?] /.test(content.slice(0, colon))) {
    return { label: content.slice(0, colon), labelAt: 0, rest: content.slice(colon + 1).trim() }
  }
  return { label: '', labelAt: 0, rest: content }
}

/** Up to "then", a colon, or a comma that is not one of a list of members; else all of it. */
function clauseLength(content) {
  const then = content.search(/,? then\b/)
  if (then > 0) return then
  const colon = content.search(/:(?:\s|$)/)
  if (colon > 0 && !content.slice(0, colon).includes('. ')) return colon
  const comma = content.slice(1).search(/, (?!or\b|and\b|'|(?:\w+ ){1,3}or\b)/)
  if (comma > 0) return comma + 1
  const action = content.search(/ \*\(action:/)
  return action > 0 ? action : content.length
}

export function isCatchAll(label) {
  return /\botherwise\b|\b(?:any|all|every|none|anything|everything) (?:\w+ )?(?:other|else|of th)|\bevery product\b|\bthe rest\b|\bin all other\b/i.test(
    label,
  )
}

/** What makes an item's outcome nothing but the next step, which a reader would take anyway. */
export function goesOn(outcome) {
  const said = outcome.trim()
  const next = /\b(?:continue|go|move on|move onto|move|proceed) (?:to |with )?(?:the next step|step [\d.]+$)/i
  if (said.length < 110 && next.test(said.slice(-55))) return true
  return said.length < 60 && /^(?:then )?(?:continue|done|passed|nothing|say so)\b/i.test(said)
}
