/**
 * Factors a symmetric, positive definite matrix in place: its lower half becomes L with matrix = L · Lᵀ. Row-major, `size` rows; only the lower
 * half is read. Throws where it is not positive definite.
 */
export function factorCholesky(matrix: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row++) {
    const own = matrix.subarray(row * size, row * size + row + 1)
    for (let column = 0; column <= row; column++) {
      const other = matrix.subarray(column * size, column * size + column + 1)
      let sum = own[column] as number
      for (let at = 0; at < column; at++) sum -= (own[at] as number) * (other[at] as number)
      if (column < row) own[column] = sum / (other[column] as number)
      else if (sum > 0) own[column] = Math.sqrt(sum)
      else throw new RangeError('the matrix is not positive definite')
    }
  }
  return matrix
}

/** Solves L · x = values, in place. */
export function solveLower(lower: Float64Array | Float32Array, values: Float64Array): Float64Array {
  const size = values.length
  for (let row = 0; row < size; row++) {
    let sum = values[row] as number
    for (let at = 0; at < row; at++) sum -= (lower[row * size + at] as number) * (values[at] as number)
    values[row] = sum / (lower[row * size + row] as number)
  }
  return values
}

/** Solves L · Lᵀ · x = values, in place. */
export function solveCholesky(lower: Float64Array | Float32Array, values: Float64Array): Float64Array {
  const size = values.length
  solveLower(lower, values)
  for (let row = size - 1; row >= 0; row--) {
    const solved = (values[row] as number) / (lower[row * size + row] as number)
    values[row] = solved
    for (let at = 0; at < row; at++) values[at] = (values[at] as number) - (lower[row * size + at] as number) * solved
  }
  return values
}
