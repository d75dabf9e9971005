// What is found first, in five, in ten for questions with a known answer: lexical, vector and hybrid ranking, and plain BM25 as the reference.
//   npm run build && node bench/retrieval.mjs DATA/aws-docs-qa WORK_FOLDER   (the index is built there once, and kept; one work folder for each data)
// The name of the data's folder says what is asked: aws-docs-qa (100 questions that come with it; the page), abcd (70 of bench/questions; the
// procedure), policies (56 of bench/questions; the section).
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbedder } from '../dist/src/embedders/embedders.js'
import { retrieve } from '../dist/src/retrieval/retrieve.js'
import { buildLexicalIndex } from '../dist/src/search-index/lexical/build-lexical-index.js'
import { loadLanguage } from '../dist/src/search-index/lexical/load-language.js'
import { openLexicalSearch } from '../dist/src/search-index/lexical/open-lexical-search.js'
import { readLexicalQuery } from '../dist/src/search-index/lexical/read-lexical-query.js'
import { createToolkit } from '../dist/src/toolkit.js'
import { openIndexFolder } from '../dist/src/workspace/open-index.js'

/** For each set: the documents in its folder, its questions with what answers them, and the unit that is looked for. */
const sets = {
  'aws-docs-qa': { documents: 'documents', questions: readAwsQuestions, unitOf: (passage) => passage.path },
  abcd: { documents: 'procedures', questions: () => readOwnQuestions('abcd'), unitOf: (passage) => passage.documentId },
  policies: { documents: '.', questions: () => readOwnQuestions('policies'), unitOf: sectionOf },
}
const data = path.resolve(process.argv[2])
const set = sets[path.basename(data)]
if (set === undefined) throw new Error(`The data is one of: ${Object.keys(sets).join(', ')}.`)
const work = path.resolve(process.argv[3] ?? '.')
mkdirSync(work, { recursive: true })
const folder = path.join(work, '.groundwork')
const { index } = await openIndexFolder(folder, console.error).catch(async () => {
  const toolkit = await createToolkit({ cwd: work })
  const built = await toolkit.build({ paths: [path.join(data, set.documents)] })
  await toolkit.close()
  console.log(
    `built: ${built.documents} pages, ${built.passages} passages, ${Math.round(built.ms.total / 1000)} s`,
    built.ms,
  )
  return openIndexFolder(folder, console.error)
})
const embedder = await openEmbedder('embedded')
const questions = set.questions()
const vectors = await embedder.embed(questions.map(({ question }) => question))
await embedder.close()

const rankings = { lexical: [], vector: [], hybrid: [], 'plain BM25': [] }
const times = []
const plain = await plainBm25()
for (const [at, { question, answers }] of questions.entries()) {
  const query = readLexicalQuery(question, index.language)
  const lexical = index.search.search(query, 300).map(({ document }) => index.passages[document])
  const near = await index.vectors.nearest(vectors[at], 300)
  const started = performance.now()
  const fused = await retrieve(index, question, vectors[at], 100)
  times.push(performance.now() - started)
  const rank = (passages) =>
    rankOf(
      answers,
      passages.flatMap((passage) => (passage ? [set.unitOf(passage)] : [])),
    )
  rankings.lexical.push(rank(lexical))
  rankings.vector.push(rank(near.map(({ label }) => index.passages[index.windowPassages[label]])))
  rankings.hybrid.push(rank(fused.map((candidate) => candidate.passage)))
  rankings['plain BM25'].push(rankOf(answers, plain(question)))
}
console.log(`${questions.length} questions, ${index.passages.length} passages, ${index.windows.rows} windows`)
for (const [name, ranks] of Object.entries(rankings)) {
  const within = (most) => (ranks.filter((rank) => rank <= most).length / ranks.length).toFixed(2)
  console.log(`${name.padEnd(12)} first ${within(1)}   in five ${within(5)}   in ten ${within(10)}`)
}
times.sort((a, b) => a - b)
console.log(
  `retrieval of a question: p50 ${times[times.length >> 1].toFixed(1)} ms, p99 ${times[Math.floor(times.length * 0.99)].toFixed(1)} ms`,
)

/** The section of a passage: its document and innermost heading. */
function sectionOf(passage) {
  return `${passage.documentId}#${passage.headings.at(-1)}`
}

/** Position of the first unit that answers, in the order in which units first occur; Infinity where none does. */
function rankOf(answers, found) {
  const units = [...new Set(found)]
  const at = units.findIndex((unit) => answers.some((answer) => unit.endsWith(answer)))
  return at === -1 ? Infinity : at + 1
}

function readAwsQuestions() {
  const text = readFileSync(path.join(data, 'QA_true.csv'), 'utf8').replace(/^\uFEFF/, '')
  const [header, ...rows] = parseCsv(text)
  const column = (pattern) => header.findIndex((name) => pattern.test(name))
  const [question, document] = [column(/question/i), column(/document/i)]
  return rows
    .filter((row) => row.length > 1)
    .map((row) => {
      const [guide, ...rest] = row[document].trim().replace(/^\/+/, '').split('/')
      const page = `/${guide}/doc_source/${rest.filter((part) => part !== 'doc_source').join('/')}`
      return { question: row[question], answers: [page] }
    })
}

/** Questions of ours that have a label: a document, or the sections of which each answers. */
function readOwnQuestions(name) {
  const file = (suffix) => fileURLToPath(new URL(`questions/${name}${suffix}`, import.meta.url))
  const labels = JSON.parse(readFileSync(file('-labels.json'), 'utf8'))
  return readFileSync(file('.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ id }) => typeof labels[id] === 'string' || Array.isArray(labels[id]))
    .map(({ id, question }) => ({ question, answers: answersOf(labels[id]) }))
}

function answersOf(label) {
  return typeof label === 'string' ? [label] : label.map(({ document, heading }) => `${document}#${heading}`)
}

function parseCsv(text) {
  return [...text.matchAll(/(?:"(?:[^"]|"")*"|[^\n"])+/g)].map(([line]) =>
    [...line.replace(/\r$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
      (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
    ),
  )
}

/** BM25 over whole units (pages from their files, sections from their passages), k1 1.2 and b 0.75, one field. */
async function plainBm25() {
  const language = await loadLanguage('en')
  const units = readUnits()
  const lexical = buildLexicalIndex(
    units.map(([, body]) => ({ body })),
    language,
  )
  const search = openLexicalSearch(lexical, { k1: 1.2, b: 0.75, weights: { title: 1, headings: 1, body: 1 } })
  return (question) => search.search(readLexicalQuery(question, language), 50).map(({ document }) => units[document][0])
}

/** Every unit with its text. */
function readUnits() {
  if (set.unitOf !== sectionOf) {
    const root = path.join(data, set.documents)
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
    return files.map((file) => [
      set.unitOf({ path: `/${file}`, documentId: file.slice(0, -3) }),
      readFileSync(path.join(root, file), 'utf8'),
    ])
  }
  const texts = new Map()
  for (const passage of index.passages) {
    const unit = sectionOf(passage)
    texts.set(unit, `${texts.get(unit) ?? passage.headings.at(-1)}\n${passage.text}`)
  }
  return [...texts]
}
