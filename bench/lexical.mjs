// The lexical index beside MiniSearch on the same passages with the same BM25 settings, in one run:
//   npm run build && node bench/lexical.mjs [FOLDER OF MARKDOWN]
// Without a folder: 20,000 generated passages whose words are distributed as in English (Zipf's law).
// "build" is from text to index, each with its own way to read text: MiniSearch with its tokeniser and, as its documentation has
// it, the stemmer in `processTerm`. "build, terms given" hands our terms to MiniSearch too; its queries and sizes are of that index.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { analyseText } from '../dist/src/search-index/lexical/analyse-text.js'
import { buildLexicalIndex } from '../dist/src/search-index/lexical/build-lexical-index.js'
import { decodeLexicalIndex } from '../dist/src/search-index/lexical/decode-lexical-index.js'
import { encodeLexicalIndex } from '../dist/src/search-index/lexical/encode-lexical-index.js'
import { loadLanguage } from '../dist/src/search-index/lexical/load-language.js'
import { openLexicalSearch } from '../dist/src/search-index/lexical/open-lexical-search.js'
import { readChunks } from '../dist/src/search-index/lexical/read-chunks.js'
import { readLexicalQuery } from '../dist/src/search-index/lexical/read-lexical-query.js'

const passageCount = 20_000
const questionCount = 500
const bm25 = { k: 1.2, b: 0.75, d: 0 }
const parameters = { k1: bm25.k, b: bm25.b, weights: { title: 0, headings: 0, body: 1 } }

/** Both search for the same terms, which are analysed outside of MiniSearch. */
const miniSearchQuery = { bm25, tokenize: (terms) => terms.split(' '), processTerm: (term) => term }

const folder = process.argv[2]
const random = mulberry32(1)
const passages = folder === undefined ? generatePassages() : readPassages(folder)
const questions = Array.from({ length: questionCount }, makeQuestion)
const words = passages.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
console.log(
  `${passages.length} passages, ${Math.round(words / passages.length)} words each; ${questionCount} questions`,
)

const ours = await measureOurs()
const theirs = await measureMiniSearch()
row('', 'ours', 'MiniSearch', 'ratio')
row('build, ms', ours.build, theirs.buildAlone)
row('build, terms given', ours.build, theirs.build)
row('  of it analysis', ours.analysis, ours.analysis)
row('query p50, ms', ours.p50, theirs.p50)
row('query p95, ms', ours.p95, theirs.p95)
row('file, MB', ours.bytes / 1e6, theirs.bytes / 1e6)
row('open, ms', ours.open, theirs.open)
const agreeing = await compareTopTen()
console.log(`same top ten, up to ties, on ${agreeing} of ${questionCount} questions`)
const ok = theirs.buildAlone / ours.build >= 8 && theirs.p50 / ours.p50 >= 8 && agreeing === questionCount
console.log(ok ? 'ok: build and p50 at least 8 times faster, same top ten' : 'NOT ok')
process.exitCode = ok ? 0 : 1

async function measureOurs() {
  const build = await bestOf(5, async () => {
    const language = await loadLanguage('en')
    return timed(() => buildLexicalIndex(asDocuments(), language))
  })
  const analysis = await bestOf(3, async () => {
    const language = await loadLanguage('en')
    return timed(() => passages.reduce((sum, text) => sum + readChunks(text, language).length, 0))
  })
  const bytes = encodeLexicalIndex(build.value)
  const open = timed(() => openLexicalSearch(decodeLexicalIndex(bytes, 'bench'), parameters))
  const language = await loadLanguage('en')
  const search = (question) => open.value.search(readLexicalQuery(question, language), 10)
  return {
    build: build.ms,
    analysis: analysis.ms,
    bytes: bytes.length,
    open: open.ms,
    language,
    search,
    ...latency(search),
  }
}

async function measureMiniSearch() {
  const alone = await bestOf(2, () => {
    const { stem } = ours.language
    return timed(() => fillMiniSearch({ fields: ['body'], processTerm: (term) => stem(term.toLowerCase()) }))
  })
  const build = await bestOf(2, async () => {
    const language = await loadLanguage('en')
    return timed(() => fillMiniSearch(miniSearchOptions(language)))
  })
  const json = JSON.stringify(build.value)
  const language = await loadLanguage('en')
  const open = timed(() => MiniSearch.loadJSON(json, miniSearchOptions(language)))
  const search = (question) => build.value.search(termsOf(question, language), miniSearchQuery)
  return { buildAlone: alone.ms, build: build.ms, bytes: Buffer.byteLength(json), open: open.ms, ...latency(search) }
}

function fillMiniSearch(options) {
  const index = new MiniSearch(options)
  index.addAll(passages.map((body, id) => ({ id, body })))
  return index
}

function miniSearchOptions(language) {
  return { fields: ['body'], tokenize: (text) => analyseText(text, language), processTerm: (term) => term }
}

function termsOf(question, language) {
  return readLexicalQuery(question, language)
    .flatMap(({ term, weight }) => Array(weight).fill(term))
    .join(' ')
}

/**
 * MiniSearch differs from BM25 in two ways that are made equal here, outside the timing: it takes the number of *distinct* tokens
 * for the length of a field (so every token is made distinct), and multiplies a score by the number of terms found (divided out).
 */
async function compareTopTen() {
  const language = await loadLanguage('en')
  const index = fillMiniSearch({
    fields: ['body'],
    tokenize: (text) => analyseText(text, language).map((term, i) => `${term} ${i}`),
    processTerm: (token) => token.slice(0, token.indexOf(' ')),
  })
  return questions.filter((question) => {
    const found = index.search(termsOf(question, language), miniSearchQuery)
    const scores = new Map(found.map(({ id, score, queryTerms }) => [id, score / queryTerms.length]))
    const best = [...scores.values()].sort((a, b) => b - a)
    const hits = ours.search(question)
    const same = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    return (
      hits.length === Math.min(10, best.length) &&
      hits.every(({ document, score }, i) => same(score, best[i]) && same(score, scores.get(document) ?? 0))
    )
  }).length
}

function latency(search) {
  for (const question of questions.slice(0, 50)) search(question)
  const times = questions.map((question) => timed(() => search(question)).ms).sort((a, b) => a - b)
  return { p50: times[Math.floor(times.length / 2)], p95: times[Math.floor(times.length * 0.95)] }
}

async function bestOf(runs, measure) {
  let best = await measure()
  for (let run = 1; run < runs; run++) {
    const next = await measure()
    if (next.ms < best.ms) best = next
  }
  return best
}

function timed(run) {
  globalThis.gc?.()
  const start = performance.now()
  const value = run()
  return { value, ms: performance.now() - start }
}

function row(name, a, b, ratio = typeof a === 'number' ? (b / a).toFixed(1) : '') {
  const cell = (value) => (typeof value === 'number' ? value.toFixed(2) : value).padStart(12)
  console.log(name.padEnd(20) + cell(a) + cell(b) + String(ratio).padStart(8))
}

function* asDocuments() {
  for (const body of passages) yield { body }
}

function generatePassages() {
  const vocabulary = Array.from({ length: 50_000 }, makeWord)
  return Array.from({ length: passageCount }, () => {
    const length = 40 + Math.floor(random() * 170)
    return `${Array.from({ length }, () => vocabulary[zipf(vocabulary.length)]).join(' ')}.`
  })
}

/** The rank of a word, with a probability of nearly 1 / rank. */
function zipf(size) {
  return Math.floor(size ** random()) - 1
}

function makeWord() {
  const syllables = 1 + Math.floor(random() * 4)
  const letter = (letters) => letters[Math.floor(random() * letters.length)]
  const endings = ['', '', '', 's', 'ed', 'ing', 'ation']
  return `${Array.from({ length: syllables }, () => letter('bcdfghklmnprstvw') + letter('aeiou')).join('')}${letter('lmnrst')}${letter(endings)}`
}

/** Paragraphs of each file, joined until they have a hundred words. */
function readPassages(root) {
  const files = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.md'))
  const found = []
  for (const file of files.sort()) {
    let passage = ''
    for (const paragraph of readFileSync(join(root, file), 'utf8').split(/\n\s*\n/)) {
      passage += `${paragraph}\n\n`
      if (passage.split(/\s+/).length < 100) continue
      found.push(passage)
      passage = ''
    }
    if (/\w/.test(passage)) found.push(passage)
  }
  return found.slice(0, passageCount)
}

/** Four to ten words that follow each other in a passage. */
function makeQuestion() {
  const text = passages[Math.floor(random() * passages.length)].split(/\s+/)
  const start = Math.floor(random() * Math.max(1, text.length - 10))
  return text.slice(start, start + 4 + Math.floor(random() * 7)).join(' ')
}

function mulberry32(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
