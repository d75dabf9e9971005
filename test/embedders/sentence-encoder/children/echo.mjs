// Stands in for encoder-child: a row of token t has the vector t, t, t…; 666 ends the process, 667 is never answered, 668 fails.
// The model folder is a file for its process id; a runtime other than the reference one ends it at its start where the name says so.
import { appendFileSync } from 'node:fs'

const { modelFolder, runtime } = JSON.parse(process.argv[2])
process.on('disconnect', () => process.exit(0))
if (modelFolder.endsWith('native-code-crashes') && runtime !== 'reference') process.kill(process.pid, 'SIGSEGV')
appendFileSync(modelFolder, `${process.pid}\n`)
const notice = modelFolder.endsWith('slow') ? 'slow' : null
process.send({ kind: 'ready', runtime: 'reference', notice })
process.on('message', ({ id, tokens, lengths }) => {
  if (tokens[0] === 666) {
    process.stderr.write('out of cheese\n')
    process.exit(7)
  }
  if (tokens[0] === 667) return
  const failure = { code: 'embedder-failed', message: 'no such token', hint: 'ask for another' }
  if (tokens[0] === 668) return process.send({ kind: 'failed', id, failure })
  const vectors = new Float32Array(lengths.length * 512)
  lengths.reduce((offset, length, row) => {
    vectors.fill(tokens[offset], row * 512, (row + 1) * 512)
    return offset + length
  }, 0)
  process.send({ kind: 'vectors', id, vectors })
})
