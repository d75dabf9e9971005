import type { CellRegion, TableInput } from '../../../schemas/decision-table.ts'
import { tokenise } from '../grammar/tokenise.ts'
import { singular } from '../grammar/units.ts'
import type { Vocabulary } from '../grammar/vocabulary.ts'
import type { CellReading } from './cell-reading.ts'
import { inputDomain } from './input-domain.ts'
import type { CellContext } from './read-cell.ts'
import { readColumn } from './read-column.ts'

/** A condition column as it stands in the document. */
export interface InputSource {
  readonly name: string
  readonly column: number
  readonly place: TableInput['place']
  readonly texts: readonly string[]
  readonly readings: readonly CellReading[]
  /** The values that the document states for it. */
  readonly allowed: CellRegion | null
}

/** A condition column to its description and to what its cells say. `lookup`: its values are keys, see `inputDomain`. */
export function readInput(
  source: InputSource,
  context: CellContext & { readonly lookup: boolean },
): { input: TableInput; regions: readonly CellRegion[] } {
  const { name, texts, allowed } = source
  const { formal, vocabulary } = context
  const known = [...membersOf(allowed), ...membersOfSets(name, vocabulary)]
  const column = readColumn(name, source.readings, { texts: formal ? [] : texts, known })
  const unary = formal || texts.some((text) => /^\s*(?:[<>]=?|≤|≥)\s*-?\d+(?:\.\d+)?\s*$/.test(text))
  const input: TableInput = {
    name,
    column: source.column,
    place: source.place,
    notation: unary ? 'unary' : 'words',
    unit: column.unit,
    factor: column.factor,
    whole: column.whole,
    domain: inputDomain(name, column, allowed, vocabulary, context.lookup),
  }
  return { input, regions: column.regions }
}

function membersOf(region: CellRegion | null): readonly string[] {
  return region?.kind === 'members' ? region.members : []
}

function membersOfSets(name: string, vocabulary: Vocabulary): string[] {
  const words = new Set(tokenise(name).map(({ lower }) => singular(lower)))
  const sets = vocabulary.sets.filter(({ variable }) => variable.split(' ').some((word) => words.has(singular(word))))
  return sets.flatMap(({ members }) => members)
}
