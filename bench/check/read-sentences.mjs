// The prose sentences of Markdown files, with a topic for each file: read by a few regular expressions, not by the reader of the project.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export function readSentences(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('examples'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
      const title = (/^# (.+)$/m.exec(text)?.[1] ?? path.basename(file, '.md')).replace(/^.*: /, '')
      const sentences = text
        .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
        .filter((block) => !/^\s*(?:#|\||```|:::)/.test(block))
        .map((block) => plain(block))
        .flatMap((block) => block.split(/(?<=[a-z0-9)%]{2}[.!])\s+(?=[A-Z])/))
        .filter((sentence) => /^[A-Z].*[.]$/.test(sentence) && !/[:|]/.test(sentence))
        .filter((sentence) => sentence.split(' ').length >= 6 && sentence.split(' ').length <= 40)
      return [...new Set(sentences)].map((sentence) => ({ file, title, sentence }))
    })
}

function plain(block) {
  return block
    .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*`_]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
