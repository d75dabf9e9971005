// Run as a process of its own, under a limit on the size of files: builds a graph at the path given and prints how that ended.
import { buildHnsw } from '../../dist/src/vector-stores/build-hnsw.js'

const rows = 1000
const dimensions = 16
const data = new Float32Array(rows * dimensions)
for (let row = 0; row < rows; row++) {
  const vector = Array.from({ length: dimensions }, (_, i) => Math.sin(row * 13 + i * i))
  const norm = Math.hypot(...vector)
  data.set(
    vector.map((value) => value / norm),
    row * dimensions,
  )
}
const outcome = await buildHnsw({ rows, dimensions, data }, process.argv[2]).then(
  () => ({ code: 'built' }),
  (error) => ({ code: error.code, message: error.message }),
)
console.log(JSON.stringify({ ...outcome, parent: 'alive' }))
