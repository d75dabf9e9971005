import type { CellRegion } from '../../../schemas/decision-table.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { singular } from '../grammar/units.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import { isBoolean } from './find-columns.ts'
import { type ColumnReading, fold } from './read-column.ts'

/**
 * What a column may hold: the values that the document allows, else yes and no, else a known set that has
 * all its values; null where that is not known. `declared`: only a set that somebody wrote down, none that other tables have in common.
 */
export function inputDomain(
  header: string,
  column: ColumnReading,
  allowed: CellRegion | null,
  vocabulary: Vocabulary,
  declared: boolean,
): CellRegion | null {
  if (allowed?.kind === 'number' && column.kind === 'number') return allowed
  const named = column.regions.flatMap((region) => (region.kind === 'members' ? region.members : []))
  if (column.kind === 'number') return null
  if (allowed?.kind === 'members') return members(allowed.members, named)
  const [first] = named
  if (first !== undefined && isBoolean(named))
    return members(/^(?:true|false)$/i.test(first) ? ['true', 'false'] : ['yes', 'no'], named)
  return knownSet(header, named, vocabulary, declared)
}

function knownSet(
  header: string,
  named: readonly string[],
  vocabulary: Vocabulary,
  declared: boolean,
): CellRegion | null {
  const distinct = [...new Set(named.map(fold))]
  if (distinct.length === 0) return null
  const words = new Set(tokenise(header).map(({ lower }) => singular(lower)))
  const sets = vocabulary.setsWith(distinct).filter(({ variable, from }) => {
    if (declared && from !== 'config' && from !== 'sentence') return false
    return variable.split(' ').some((word) => words.has(singular(word)))
  })
  const [only, ...others] = sets
  return only === undefined || others.length > 0 ? null : members(only.members, named)
}

/** In the spelling of the column. */
function members(values: readonly string[], named: readonly string[]): CellRegion {
  const spelling = new Map(named.map((member) => [fold(member), member]))
  return { kind: 'members', members: values.map((value) => spelling.get(fold(value)) ?? value), negated: false }
}
