const maxBytes = 65_536
const maxDepth = 64

/**
 * A message where a YAML text is too large or nested too deep to be handed to a parser, else null. On Node 20 a YAML parser can end the
 * process on deep nesting, uncatchably, so this looks before it parses. Counts every bracket, in strings too: it may refuse, never miss.
 */
export function checkYamlDepth(text: string): string | null {
  if (text.length > maxBytes) return `The YAML is longer than ${maxBytes / 1024} KiB.`
  let flow = 0
  let deepest = 0
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++flow)
    else if ((character === ']' || character === '}') && flow > 0) flow -= 1
  }
  for (const line of text.split('\n')) {
    const prefix = /^(?:[ \t]|[-?:](?=[ \t]))*/.exec(line)?.[0] ?? ''
    deepest = Math.max(deepest, Math.ceil(prefix.length / 2))
  }
  return deepest > maxDepth ? `The YAML is nested more than ${maxDepth} deep.` : null
}
