// How well the gate tells documented questions from others, with the curve; how near its own threshold comes to the one that 5 % of undocumented
// questions pass; and whether a certificate keeps its promise. Usage: npm run build && node bench/gate.mjs DATA_FOLDER [clinc|banking|marked]...
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { tryCertificate } from './gate/certificate.mjs'
import { askKnowledgeBase, idOf, readCsv } from './gate/knowledge-base.mjs'
import { mulberry32, shuffle } from './random.mjs'

const [data = '.', ...named] = process.argv.slice(2)
const parts = named.length > 0 ? named : ['clinc', 'banking', 'marked']
const seeds = [1, 2, 3, 4, 5]

if (parts.includes('clinc')) clinc()
if (parts.includes('banking')) banking('Banking77, a quarter of the intents withheld, 20 examples', 0)
if (parts.includes('marked')) banking('the same, 10 examples of each withheld intent marked human-only', 10)

function clinc() {
  const { train, test, oos_test: others } = JSON.parse(readFileSync(path.join(data, 'clinc150/data_full.json'), 'utf8'))
  const named = (rows) => rows.map(([text, intent]) => [text, idOf(intent)])
  const scored = put(firstOf(named(train), 50), [], named(test), others.map(first))
  report('CLINC150, 50 examples an intent, its own out-of-scope test', [scored])
}

function banking(title, marked) {
  const train = readCsv(path.join(data, 'banking77/train.csv'))
  const test = readCsv(path.join(data, 'banking77/test.csv'))
  const names = [...new Set(train.map(second))].sort()
  const runs = seeds.map((seed) => {
    const withheld = new Set(shuffle(names, mulberry32(seed)).slice(0, Math.floor(names.length / 4)))
    return put(
      firstOf(
        train.filter(([, intent]) => !withheld.has(intent)),
        20,
      ),
      firstOf(
        train.filter(([, intent]) => withheld.has(intent)),
        marked,
      ),
      test.filter(([, intent]) => !withheld.has(intent)),
      test.filter(([, intent]) => withheld.has(intent)).map(first),
    )
  })
  report(`${title}, ${seeds.length} seeds`, runs)
}

/** Everything through the command line, once. */
function put(examples, humanOnly, documented, undocumented) {
  const questions = [...documented.map(first), ...undocumented]
  const { replies, seconds } = askKnowledgeBase({ examples, humanOnly, questions })
  const scores = replies.map(({ scores: { documented: score }, kind, intent, handoff }, at) => {
    const guess = handoff?.guesses.find(({ intent: id }) => !id.startsWith('person.'))
    const best = intent?.id ?? guess?.intent ?? null
    return { score, isAnswered: kind === 'answer', best, intent: documented[at]?.[1] ?? null }
  })
  return { yes: scores.slice(0, documented.length), no: scores.slice(documented.length), seconds }
}

function report(title, runs) {
  console.log(`\n${title}`)
  const mean = (value) => runs.reduce((sum, run) => sum + value(run), 0) / runs.length
  const area = mean(({ yes, no }) => auroc(yes.map(scoreOf), no.map(scoreOf)))
  const each =
    runs.length > 1
      ? `  (${runs.map(({ yes, no }) => auroc(yes.map(scoreOf), no.map(scoreOf)).toFixed(3)).join(', ')})`
      : ''
  console.log(`  AUROC ${area.toFixed(4)}${each}`)
  for (const share of [0.01, 0.02, 0.05, 0.1, 0.2]) {
    const passed = ({ yes, no }) => {
      const least = no.map(scoreOf).sort((a, b) => b - a)[Math.floor(no.length * share)]
      return yes.filter(({ score }) => score > least)
    }
    console.log(
      `  where ${(share * 100).toFixed(0)} % of undocumented are answered: ${percent(mean((run) => passed(run).length / run.yes.length))} of documented, ` +
        `${percent(mean((run) => passed(run).filter(isRight).length / passed(run).length))} of them the right intent`,
    )
  }
  const answered = ({ yes }) => yes.filter(({ isAnswered }) => isAnswered)
  console.log(
    `  as built: ${percent(mean((run) => answered(run).length / run.yes.length))} of documented answered, ` +
      `${percent(mean((run) => answered(run).filter(isRight).length / answered(run).length))} of them the right intent, ` +
      `${percent(mean(({ no }) => no.filter(({ isAnswered }) => isAnswered).length / no.length))} of undocumented`,
  )
  console.log('  certificate, on halves:')
  const pooled = (kind) => runs[0][kind].map(({ score, intent, best }) => ({ score, intent, best }))
  for (const line of tryCertificate(pooled('yes'), pooled('no'))) console.log(`  ${line}`)
  console.log(
    `  build ${mean((run) => run.seconds.build).toFixed(0)} s, ask ${mean((run) => run.seconds.ask).toFixed(0)} s`,
  )
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

function firstOf(rows, most) {
  const counts = new Map()
  return rows.filter(([, intent]) => {
    counts.set(intent, (counts.get(intent) ?? 0) + 1)
    return counts.get(intent) <= most
  })
}

function isRight({ best, intent }) {
  return best === intent
}

function scoreOf({ score }) {
  return score
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
