// Preloaded by tests: at exit, writes the modules that were loaded, a line each, to the file that TRACE_MODULES names.
import { appendFileSync } from 'node:fs'
import { createRequire, register } from 'node:module'

const file = process.env['TRACE_MODULES']
const hook = `
  import { appendFileSync } from 'node:fs'
  export async function load(url, context, next) {
    appendFileSync(${JSON.stringify(file)}, url + '\\n')
    return next(url, context)
  }`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
process.on('exit', () => {
  for (const path of Object.keys(createRequire(import.meta.url).cache)) appendFileSync(file, `${path}\n`)
})
