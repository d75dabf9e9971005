import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import { findColumns } from './find-columns.ts'
import { findEnumerations } from './find-enumerations.ts'

/** A closed set with the folder in which it holds: a path with "/" at its end, empty for everywhere. */
export interface ScopedSet extends ClosedSet {
  readonly scope: string
}

/** The closed sets that documents name: in sentences that list the members, and in columns that several tables share. */
export function learnSets(documents: readonly Document[]): ScopedSet[] {
  const found = documents
    .filter(({ language }) => language === 'en')
    .flatMap((document) => [...findEnumerations(document), ...findColumns(document)])
  const bySet = new Map<string, ClosedSet[]>()
  for (const set of found) {
    const key = [...set.members].sort().join('\n')
    bySet.set(key, [...(bySet.get(key) ?? []), set])
  }
  const sets: ScopedSet[] = []
  for (const same of bySet.values()) {
    const [first] = same
    if (first === undefined || (same.every(({ from }) => from === 'table') && same.length < 2)) continue
    const scope = commonScope(same.flatMap(({ place }) => (place === null ? [] : [place.path])))
    // Names differ from document to document; the commonest is the set's.
    sets.push({ ...first, variable: commonest(same.map(({ variable }) => variable)), scope })
  }
  return sets
}

/** The folder above the one that all paths have in common: a set that one folder names is also used in those beside it. */
function commonScope(paths: readonly string[]): string {
  const folders = paths.map((path) => path.split('/').slice(0, -1))
  const [first = []] = folders
  let depth = first.length
  for (const folder of folders) while (folder.slice(0, depth).join('/') !== first.slice(0, depth).join('/')) depth -= 1
  const above = first.slice(0, Math.max(0, depth - 1))
  return above.length === 0 ? '' : `${above.join('/')}/`
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  let best = ''
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name
  return best
}
