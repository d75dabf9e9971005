// Which page is found first, in five, in ten for questions with a known page: lexical, vector and hybrid ranking, and plain BM25 over whole pages as
// the reference. Usage: npm run build && node bench/retrieval.mjs DATA/aws-docs-qa WORK_FOLDER   (the index is built there once, and kept)
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openEmbedder } from '../dist/src/embedders/embedders.js'
import { retrieve } from '../dist/src/retrieval/retrieve.js'
import { buildLexicalIndex } from '../dist/src/search-index/lexical/build-lexical-index.js'
import { loadLanguage } from '../dist/src/search-index/lexical/load-language.js'
import { openLexicalSearch } from '../dist/src/search-index/lexical/open-lexical-search.js'
import { readLexicalQuery } from '../dist/src/search-index/lexical/read-lexical-query.js'
import { createToolkit } from '../dist/src/toolkit.js'
import { openIndexFolder } from '../dist/src/workspace/open-index.js'

const data = path.resolve(process.argv[2])
const work = path.resolve(process.argv[3] ?? '.')
mkdirSync(work, { recursive: true })
const folder = path.join(work, '.groundwork')
const { index } = await openIndexFolder(folder, console.error).catch(async () => {
  const toolkit = await createToolkit({ cwd: work })
  const built = await toolkit.build({ paths: [path.join(data, 'documents')] })
  await toolkit.close()
  console.log(
    `built: ${built.documents} pages, ${built.passages} passages, ${Math.round(built.ms.total / 1000)} s`,
    built.ms,
  )
  return openIndexFolder(folder, console.error)
})
const embedder = await openEmbedder('embedded')
const questions = readQuestions()
const vectors = await embedder.embed(questions.map(({ question }) => question))
await embedder.close()

const rankings = { lexical: [], vector: [], hybrid: [], 'plain BM25 over pages': [] }
const times = []
const plain = await plainBm25()
for (const [at, { question, page }] of questions.entries()) {
  const query = readLexicalQuery(question, index.language)
  const lexical = index.search.search(query, 300).map(({ document }) => document)
  const near = await index.vectors.nearest(vectors[at], 300)
  const started = performance.now()
  const fused = await retrieve(index, question, vectors[at], 100)
  times.push(performance.now() - started)
  rankings.lexical.push(rankOf(page, lexical.map(pageOf)))
  rankings.vector.push(
    rankOf(
      page,
      near.map(({ label }) => pageOf(index.windowPassages[label])),
    ),
  )
  rankings.hybrid.push(
    rankOf(
      page,
      fused.map((candidate) => candidate.passage.path),
    ),
  )
  rankings['plain BM25 over pages'].push(rankOf(page, plain(question)))
}
console.log(`${questions.length} questions, ${index.passages.length} passages, ${index.windows.rows} windows`)
for (const [name, ranks] of Object.entries(rankings)) {
  const within = (most) => (ranks.filter((rank) => rank <= most).length / ranks.length).toFixed(2)
  console.log(`${name.padEnd(24)} first ${within(1)}   in five ${within(5)}   in ten ${within(10)}`)
}
times.sort((a, b) => a - b)
console.log(
  `retrieval of a question: p50 ${times[times.length >> 1].toFixed(1)} ms, p99 ${times[Math.floor(times.length * 0.99)].toFixed(1)} ms`,
)

function pageOf(passage) {
  return index.passages[passage]?.path
}

/** Position of a page in the order in which pages first occur; Infinity where it does not. */
function rankOf(page, paths) {
  const pages = [...new Set(paths)]
  const at = pages.findIndex((candidate) => candidate.endsWith(page))
  return at === -1 ? Infinity : at + 1
}

function readQuestions() {
  const text = readFileSync(path.join(data, 'QA_true.csv'), 'utf8').replace(/^\uFEFF/, '')
  const [header, ...rows] = parseCsv(text)
  const column = (pattern) => header.findIndex((name) => pattern.test(name))
  const [question, document] = [column(/question/i), column(/document/i)]
  return rows
    .filter((row) => row.length > 1)
    .map((row) => {
      const [guide, ...rest] = row[document].trim().replace(/^\/+/, '').split('/')
      return {
        question: row[question],
        page: `/${guide}/doc_source/${rest.filter((part) => part !== 'doc_source').join('/')}`,
      }
    })
}

function parseCsv(text) {
  return [...text.matchAll(/(?:"(?:[^"]|"")*"|[^\n"])+/g)].map(([line]) =>
    [...line.replace(/\r$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
      (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
    ),
  )
}

/** BM25 over whole pages, k1 1.2 and b 0.75, one field. */
async function plainBm25() {
  const root = path.join(data, 'documents')
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  const language = await loadLanguage('en')
  const lexical = buildLexicalIndex(
    pages.map((file) => ({ body: readFileSync(path.join(root, file), 'utf8') })),
    language,
  )
  const search = openLexicalSearch(lexical, { k1: 1.2, b: 0.75, weights: { title: 1, headings: 1, body: 1 } })
  return (question) =>
    search.search(readLexicalQuery(question, language), 50).map(({ document }) => `/${pages[document]}`)
}
