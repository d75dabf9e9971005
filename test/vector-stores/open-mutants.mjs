// Run as a process of its own, so that a crash of native code is seen: `open-mutants.mjs FILE ROWS DIMENSIONS QUERIES`. Reads
// mutants of a graph file from its parent (`{ bytes, seal }`), opens each beside the vectors, and answers one report each.
import { readFileSync, writeFileSync } from 'node:fs'
import { openHnswVectorStore } from '../../dist/src/vector-stores/hnsw-vector-store.js'
import { sealHnswFile } from '../../dist/src/vector-stores/seal-hnsw-file.js'

let matrix
let queries
const path = process.argv[2]

process.on('message', async (message) => {
  if (message.kind === 'matrix') {
    ;({ matrix, queries } = message)
    process.send({ outcome: 'ready' })
    return
  }
  writeFileSync(path, message.bytes)
  if (message.seal) await sealHnswFile(path)
  try {
    const store = await openHnswVectorStore(path, matrix)
    const answers = []
    for (const query of queries) answers.push(await store.nearest(query, 10))
    await store.close()
    const same = readFileSync(path).equals(Buffer.from(message.bytes))
    process.send({ outcome: 'opened', answers, same })
  } catch (error) {
    process.send({ outcome: 'refused', code: error.code, message: error.message })
  }
})
