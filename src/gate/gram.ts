/** What sums over rows are enough to train from: their number, their sum, and the sum of their outer products (lower half, row-major). */
export class Gram {
  readonly dimensions: number
  readonly products: Float64Array
  readonly sum: Float64Array
  rows = 0

  constructor(dimensions: number) {
    this.dimensions = dimensions
    this.products = new Float64Array(dimensions * dimensions)
    this.sum = new Float64Array(dimensions)
  }

  /** Adds a row `times` times. */
  add(row: Float32Array | Float64Array, times = 1): this {
    const { dimensions, products, sum } = this
    for (let at = 0; at < dimensions; at++) {
      const value = (row[at] as number) * times
      sum[at] = (sum[at] as number) + value
      // Hashed features are sparse.
      if (value === 0) continue
      const start = at * dimensions
      for (let other = 0; other <= at; other++) {
        products[start + other] = (products[start + other] as number) + value * (row[other] as number)
      }
    }
    this.rows += times
    return this
  }

  /** All of several; none of them is changed. */
  static sumOf(grams: readonly Gram[], dimensions: number): Gram {
    const total = new Gram(dimensions)
    for (const { products, sum, rows } of grams) {
      for (let at = 0; at < products.length; at++)
        total.products[at] = (total.products[at] as number) + (products[at] as number)
      for (let at = 0; at < dimensions; at++) total.sum[at] = (total.sum[at] as number) + (sum[at] as number)
      total.rows += rows
    }
    return total
  }
}
