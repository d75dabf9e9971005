// The reference of bench/validate.mjs: remark-lint with its recommended preset over every Markdown file below a folder, in one process.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { remark } from 'remark'
import recommended from 'remark-preset-lint-recommended'
import { VFile } from 'vfile'

const folder = process.argv[2]
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
const processor = remark().use(recommended).freeze()
let messages = 0
for (const file of files) {
  const vfile = new VFile({ path: file, value: readFileSync(path.join(folder, file), 'utf8') })
  await processor.run(processor.parse(vfile), vfile)
  messages += vfile.messages.length
}
console.log(`${files.length} files, ${messages} messages`)
