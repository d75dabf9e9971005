// The reference of bench/validate.mjs for the rules: every Markdown file below a folder read and parsed as `validate` does it, and nothing else.
import path from 'node:path'
import { readFolder } from './read-folder.mjs'

const { knowledgeBase } = await readFolder(path.resolve(process.argv[2]))
console.log(`${knowledgeBase.documents.length} documents`)
