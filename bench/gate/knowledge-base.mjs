// Questions with intents become a knowledge base as a user would write it: a document an intent with its examples in the front matter, and what is marked
// human-only in intents.yaml. Built and asked through the command line.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** `examples` and `humanOnly` are [text, intent] pairs; `questions` are texts. Gives the replies in their order, and the time of both commands. */
export function askKnowledgeBase({ examples, humanOnly, questions }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gate-'))
  try {
    mkdirSync(path.join(folder, 'procedures'))
    for (const [intent, texts] of groupByIntent(examples)) {
      const title = intent.replaceAll('-', ' ')
      const frontMatter = JSON.stringify({ audience: 'customer', intents: [{ id: intent, examples: texts }] })
      const text = `---\n${frontMatter}\n---\n\n# ${title}\n\n1. Look up the account.\n2. Do what is asked about ${title}.\n`
      writeFileSync(path.join(folder, 'procedures', `${intent}.md`), text)
    }
    const listed = [...groupByIntent(humanOnly)].map(([id, texts]) => {
      return { id: `person.${id}`, handling: 'human-only', reason: 'A person does this.', examples: texts }
    })
    if (listed.length > 0) writeFileSync(path.join(folder, 'intents.yaml'), JSON.stringify({ intents: listed }))
    const built = performance.now()
    run(folder, ['build', '--quiet'])
    const asked = performance.now()
    writeFileSync(
      path.join(folder, 'questions.jsonl'),
      questions.map((question, id) => JSON.stringify({ id, question, audience: 'customer' })).join('\n'),
    )
    const replies = run(folder, ['ask', '--batch', 'questions.jsonl', '--quiet'])
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    return { replies, seconds: { build: (asked - built) / 1000, ask: (performance.now() - asked) / 1000 } }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An intent as an id: lower case, words joined by hyphens. */
export function idOf(name) {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

function run(folder, args) {
  return execFileSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 })
}

function groupByIntent(rows) {
  const groups = new Map()
  for (const [text, intent] of rows) groups.set(intent, [...(groups.get(intent) ?? []), text])
  return groups
}

/** Rows of the CSV files of the public sets: a text that may be quoted, and an intent. */
export function readCsv(file) {
  const rows = readFileSync(file, 'utf8').split(/\r?\n/).slice(1)
  return rows.flatMap((row) => {
    const match = /^(?:"((?:[^"]|"")*)"|([^,]*)),(.+)$/.exec(row)
    return match === null ? [] : [[(match[1] ?? match[2]).replaceAll('""', '"'), idOf(match[3])]]
  })
}
