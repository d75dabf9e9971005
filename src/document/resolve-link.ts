/**
 * A relative link of a document to the path (relative to the project root) and anchor that it points at. Null for links that leave the
 * knowledge base: with a scheme, to a host, or from the root of a web site. A path that climbs out of the project root keeps its `..`.
 */
export function resolveLink(fromPath: string, url: string): { path: string; anchor: string | null } | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url) || url.trim() === '') return null
  const [beforeHash = '', ...rest] = url.split('#')
  const target = decode(beforeHash.split('?')[0] ?? '')
  const anchor = rest.length === 0 ? null : decode(rest.join('#'))
  const parts = target === '' ? fromPath.split('/') : [...fromPath.split('/').slice(0, -1), ...target.split('/')]
  const resolved: string[] = []
  for (const part of parts) {
    if (part === '' || part === '.') continue
    if (part === '..' && resolved.length > 0 && resolved.at(-1) !== '..') resolved.pop()
    else resolved.push(part)
  }
  return { path: resolved.join('/'), anchor }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
