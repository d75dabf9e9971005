import type { FoundTarget } from './found-target.ts'

/** True where a text has nobody do anything but go where it says. `found` counts from `start` before the text. */
export function saysOnlyWhereTo(text: string, found: readonly FoundTarget[], start = 0): boolean {
  let rest = ''
  let at = 0
  for (const { from, to } of found) {
    rest += text.slice(at, Math.max(at, from - start))
    at = Math.max(at, to - start)
  }
  rest += text.slice(at)
  const words = rest.replace(/\([^()]*\)/g, ' ').match(/\p{L}+/gu) ?? []
  return found.length > 0 && words.every((word) => moving.has(word.toLowerCase()))
}

const moving = new Set(
  (
    'go goes jump move proceed continue return head advance skip forward turn come carry switch resume follow perform complete do use apply take repeat restart ' +
    'on onto to back ahead straight directly over down up with at from the then please and just now simply first steps step troubleshooting ' +
    'procedure flow instructions in section below above'
  ).split(' '),
)
