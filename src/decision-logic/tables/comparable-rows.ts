import type { DecisionTable, TableRow } from '../../../schemas/decision-table.ts'
import { containsBox, isEmptyBox, overlaps, type SlicedBox } from '../space/box-space.ts'
import { fold } from './read-column.ts'
import type { TableSpace } from './table-space.ts'

/** Rows that are known to have cases in common, or to have all cases of another. By their indices. */
export class ComparableRows {
  readonly #boxes: readonly SlicedBox[]
  readonly #rows: readonly TableRow[]
  readonly #known: readonly boolean[]
  /** Equal where the conditions of two rows are, word for word. */
  readonly #conditions: readonly number[]
  readonly #mixed: readonly number[]

  constructor(table: DecisionTable, { space, tableAxes }: TableSpace) {
    this.#boxes = space.boxes
    this.#rows = table.rows
    this.#known = table.rows.map((row, index) => isKnown(row) && !isEmptyBox(space.boxes[index] ?? []))
    const texts = table.rows.map(({ inputs }) => inputs.map(({ text }) => fold(text)).join('\n'))
    const first = new Map(texts.map((text, index) => [text, index]))
    this.#conditions = texts.map((text) => first.get(text) ?? -1)
    const columns = tableAxes.map(({ index }) => index)
    this.#mixed = columns.filter((column, at) => columns.indexOf(column) !== at)
  }

  /** False where a cell could not be read or is "any other": which cases the row has is then not known. */
  isKnown(row: number): boolean {
    return this.#known[row] === true
  }

  boxOf(row: number): SlicedBox {
    return this.#boxes[row] ?? []
  }

  /** True where some case has both rows. */
  overlap(one: number, other: number): boolean {
    if (this.#repeats(one, other)) return true
    return this.#comparable(one, other) && overlaps(this.boxOf(one), this.boxOf(other))
  }

  /** True where every case of the second row is one of the first. */
  contains(one: number, other: number): boolean {
    if (this.#repeats(one, other)) return true
    return this.#comparable(one, other) && containsBox(this.boxOf(one), this.boxOf(other))
  }

  /** Rows of which it is known what they have in common. Hours are not told in business days. */
  #comparable(one: number, other: number): boolean {
    if (!this.isKnown(one) || !this.isKnown(other)) return false
    return this.#mixed.every((column) => {
      const a = this.#rows[one]?.inputs[column]?.region
      const b = this.#rows[other]?.inputs[column]?.region
      return a?.kind !== 'number' || b?.kind !== 'number' || a.unit === b.unit
    })
  }

  /** The same conditions, word for word: whatever they mean, they mean it twice. */
  #repeats(one: number, other: number): boolean {
    return one !== other && this.#conditions[one] === this.#conditions[other] && !isEmptyBox(this.boxOf(one))
  }
}

function isKnown({ inputs }: TableRow): boolean {
  return inputs.every(({ region }) => region.kind !== 'opaque' && region.kind !== 'otherwise')
}
