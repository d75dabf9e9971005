// How well the gate tells documented questions from others, and how near the centre that is estimated from examples alone comes to the
// score at which 5 % of undocumented questions would be answered. Usage: npm run build && node bench/gate.mjs DATA_FOLDER
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openEmbedder } from '../dist/src/embedders/embedders.js'
import { estimateCentre } from '../dist/src/gate/estimate-centre.js'
import { contrast, ExampleMatcher } from '../dist/src/gate/example-matcher.js'

const data = process.argv[2]
const embedder = await openEmbedder('embedded')

const clinc = JSON.parse(readFileSync(path.join(data, 'clinc150/data_full.json'), 'utf8'))
await report(
  'CLINC150, 50 examples an intent, out-of-scope test',
  firstOf(clinc.train, 50),
  clinc.test,
  clinc.oos_test.map(first),
  new Map(),
)

const train = readCsv('banking77/train.csv')
const test = readCsv('banking77/test.csv')
const names = [...new Set(train.map(second))].sort()
const withheld = new Set(names.filter((_, at) => at % 4 === 1))
const documented = test.filter(([, intent]) => !withheld.has(intent))
const undocumented = test.filter(([, intent]) => withheld.has(intent)).map(first)
const known = firstOf(train, 20).filter(([, intent]) => !withheld.has(intent))
await report('Banking77, a quarter withheld, 20 examples', known, documented, undocumented, new Map())
const marks = groupByIntent(firstOf(train, 10).filter(([, intent]) => withheld.has(intent)))
await report('the same, 10 examples of each withheld intent marked human-only', known, documented, undocumented, marks)
await embedder.close()

async function report(title, examples, questions, others, humanOnly) {
  const intents = [
    ...[...groupByIntent(examples)].map(([id, texts]) => ({
      id,
      handling: 'documented',
      examples: texts,
      derived: false,
    })),
    ...[...humanOnly].map(([id, texts]) => ({ id, handling: 'human-only', examples: texts, derived: false })),
  ]
  const vectors = matrix(await embedder.embed(intents.flatMap((intent) => intent.examples)))
  const matcher = new ExampleMatcher(intents, vectors)
  const asked = await scoreAll(matcher, questions.map(first))
  const yes = asked.map(({ score, intent }, at) => ({ score, right: intent === questions[at][1] }))
  const no = (await scoreAll(matcher, others)).map(({ score }) => score)
  const atFive = [...no].sort((a, b) => b - a)[Math.floor(no.length * 0.05)]
  const centre = estimateCentre(intents, vectors)
  const answered = (threshold) => {
    const kept = yes.filter(({ score }) => score > threshold)
    const wrong = no.filter((score) => score > threshold).length
    return `${percent(kept.length / yes.length)} of documented answered, ${percent(kept.filter(({ right }) => right).length / kept.length)} of them the right intent, ${percent(wrong / no.length)} of undocumented`
  }
  console.log(
    `${title}\n  AUROC ${auroc(
      yes.map(({ score }) => score),
      no,
    ).toFixed(3)}`,
  )
  console.log(`  at ${atFive.toFixed(3)} (5 % of undocumented): ${answered(atFive)}`)
  console.log(`  at ${centre.toFixed(3)} (estimated from the examples): ${answered(centre)}`)
}

async function scoreAll(matcher, texts) {
  const vectors = await embedder.embed(texts)
  return texts.map((text, at) => {
    const scores = matcher.scoresOfIntents(matcher.similarities(text, vectors[at]))
    let documented = -1
    let against = -Infinity
    for (const [index, intent] of matcher.intents.entries()) {
      if (intent.handling === 'human-only') against = Math.max(against, scores[index])
      else if (documented < 0 || scores[index] > scores[documented]) documented = index
    }
    return { score: contrast(scores[documented], against), intent: matcher.intents[documented].id }
  })
}

/** Area under the ROC curve: the chance that a documented question scores above an undocumented one, ties counted half. */
function auroc(positive, negative) {
  const all = [...positive.map((score) => [score, 1]), ...negative.map((score) => [score, 0])].sort(
    (a, b) => a[0] - b[0],
  )
  let ranks = 0
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to][0] === all[from][0]) to += 1
    for (let at = from; at < to; at++) if (all[at][1] === 1) ranks += (from + to + 1) / 2
    from = to
  }
  return (ranks - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length)
}

function matrix(vectors) {
  const { dimensions } = embedder.info
  const values = new Float32Array(vectors.length * dimensions)
  for (const [row, vector] of vectors.entries()) values.set(vector, row * dimensions)
  return { dimensions, rows: vectors.length, data: values }
}

function firstOf(rows, most) {
  const counts = new Map()
  return rows.filter(([, intent]) => {
    counts.set(intent, (counts.get(intent) ?? 0) + 1)
    return counts.get(intent) <= most
  })
}

function groupByIntent(rows) {
  const groups = new Map()
  for (const [text, intent] of rows) groups.set(intent, [...(groups.get(intent) ?? []), text])
  return groups
}

function readCsv(file) {
  const rows = readFileSync(path.join(data, file), 'utf8').split(/\r?\n/).slice(1)
  return rows.flatMap((row) => {
    const match = /^(?:"((?:[^"]|"")*)"|([^,]*)),(.+)$/.exec(row)
    return match === null ? [] : [[(match[1] ?? match[2]).replaceAll('""', '"'), match[3]]]
  })
}

function first([value]) {
  return value
}

function second([, value]) {
  return value
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`
}
