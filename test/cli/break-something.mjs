// Preloaded by tests: breaks what BREAK names, to see what is said about it.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const what = process.env['BREAK']
if (what === 'cwd') {
  process.cwd = () => {
    throw new TypeError('the fault of the test')
  }
} else if (what === 'model') {
  const { readFile } = fs
  fs.readFile = (path, ...rest) =>
    String(path).endsWith('vocab.json')
      ? Promise.reject(Object.assign(new Error('the fault of the test'), { code: 'EIO' }))
      : readFile(path, ...rest)
  syncBuiltinESMExports()
}
