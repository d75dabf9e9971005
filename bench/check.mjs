// What `check` makes of 400 replies that a script makes from the documents of two folders, and what the strict check makes of 1,000 answers with one
// thing changed. Usage: npm run build && node bench/check.mjs FOLDER [--hash] [--seed N] [--show KIND]; FOLDER is a second folder of Markdown.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { provesSentence } from '../dist/src/claims/proves-sentence.js'
import { ClaimReader } from '../dist/src/claims/read-claim.js'
import { openHashEmbedder } from '../dist/src/embedders/hash-embedder.js'
import { createToolkit } from '../dist/src/index.js'
import { loadLanguage } from '../dist/src/search-index/lexical/load-language.js'
import { alterFigure, alterMember, alterName, alterNegation, alterUnit } from './check/alter.mjs'
import { invent } from './check/invent.mjs'
import { paraphrase } from './check/paraphrase.mjs'
import { makeRandom, pick } from './check/random.mjs'
import { readSentences } from './check/read-sentences.mjs'

const words = process.argv.slice(2)
const option = (name, fallback) => (words.includes(name) ? words[words.indexOf(name) + 1] : fallback)
const second = words[0]
const random = makeRandom(Number(option('--seed', '7')))
const shown = option('--show', null)
const knowledge = fileURLToPath(new URL('../knowledge', import.meta.url))

/** Sets whose members the documents keep apart, as they are written there. */
const sets = [
  ['Seed', 'Leaf', 'Canopy'],
  ['Pay in 30', 'Monthly', 'Pay in 3'],
  ['UK', 'Ireland'],
  ['bronze', 'silver', 'gold', 'guest'],
  ['Bronze', 'Silver', 'Gold', 'Guest'],
  ['credit card', 'debit card', 'paypal', 'gift card'],
  ['email', 'spouse', 'news'],
  ['Yes', 'No'],
  ['Visa', 'Mastercard', 'American Express'],
  ['Financial Support', 'Account Care', 'Payments', 'Disputes'],
]
const openings = [
  'Thanks for reaching out!',
  "I'm sorry to hear that.",
  'Hello!',
  'Good question.',
  'Thank you for your patience.',
]
const closings = [
  'Is there anything else I can help you with?',
  'Have a great day!',
  'I hope this helps.',
  'Let me know if you have any other questions.',
]
const makers = {
  quotation: (sentence) => sentence,
  paraphrase: (sentence) => paraphrase(sentence, random),
  figure: (sentence) => alterFigure(sentence, random),
  unit: (sentence) => alterUnit(sentence, random),
  negation: (sentence) => alterNegation(sentence, random),
  member: (sentence) => alterMember(sentence, random, sets),
  invented: (_, title) => invent(title.toLowerCase(), random),
}
const counts = { quotation: 50, paraphrase: 50, figure: 13, unit: 12, negation: 13, member: 12, invented: 50 }
const totals = Object.fromEntries(
  Object.keys(counts).map((kind) => [kind, { made: 0, supported: 0, contradicted: 0, undocumented: 0, glue: 0 }]),
)

const folders = second === undefined ? [knowledge] : [knowledge, path.resolve(second)]
let glueWrong = 0
let toolkitOfKnowledge = null
const temporary = []
for (const folder of folders) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'groundwork-check-'))
  temporary.push(cwd)
  const toolkit = await createToolkit({ cwd, ...(words.includes('--hash') ? { embedder: openHashEmbedder() } : {}) })
  await toolkit.build({ paths: [folder] })
  const replies = makeReplies(readSentences(folder))
  const { replies: checked, ms } = await toolkit.check({
    exchanges: replies.map((reply) => JSON.stringify(reply)).join('\n'),
  })
  for (const [at, { sentences }] of checked.entries()) {
    const { kind, from } = replies[at]
    const [first, last] = [sentences[0], sentences.at(-1)]
    if (first.verdict !== 'glue') glueWrong += 1
    if (last.verdict !== 'glue') glueWrong += 1
    const verdict = worst(sentences.slice(1, -1).map((sentence) => sentence.verdict))
    totals[kind].made += 1
    totals[kind][verdict] += 1
    const honest = kind === 'quotation' || kind === 'paraphrase'
    if (shown === kind && honest !== (verdict === 'supported')) {
      console.log(`\n${kind} -> ${verdict}\n  from ${from}`)
      for (const sentence of sentences.slice(1, -1))
        console.log(
          `  said ${sentence.text}\n       ${sentence.coverage} ${JSON.stringify(sentence.differences)} missing ${sentence.missing.join(', ')}\n  cite ${sentence.citation?.path} ${sentence.citation?.quote}`,
        )
    }
  }
  console.log(`${path.basename(folder)}: ${replies.length} replies in ${ms} ms`)
  if (folder === knowledge) toolkitOfKnowledge = toolkit
  else await toolkit.close()
}

for (const [kind, { made, ...verdicts }] of Object.entries(totals)) {
  const said = Object.entries(verdicts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`)
  console.log(`  ${kind.padEnd(11)} ${String(made).padStart(4)} made: ${said.join(', ')}`)
}
const sum = (kinds, key) => kinds.reduce((total, kind) => total + totals[kind][key], 0)
const changed = ['figure', 'unit', 'negation', 'member']
const altered = sum(changed, 'made')
console.log(
  `changed sentences found      ${share(altered - sum(changed, 'supported') - sum(changed, 'glue'), altered)} (asked: 95 %), as contradicted ${share(sum(changed, 'contradicted'), altered)}`,
)
console.log(
  `invented sentences found     ${share(totals.invented.made - totals.invented.supported, totals.invented.made)} (asked: 95 %)`,
)
const honest = ['quotation', 'paraphrase']
console.log(`honest ones called supported ${share(sum(honest, 'supported'), sum(honest, 'made'))} (asked: 90 %)`)
console.log(`greetings and closings taken for claims: ${glueWrong}`)

await strictly(toolkitOfKnowledge)
await toolkitOfKnowledge.close()
for (const cwd of temporary) rmSync(cwd, { recursive: true })

function makeReplies(sentences) {
  const replies = []
  for (const [kind, count] of Object.entries(counts)) {
    for (let tries = 0, made = 0; made < count && tries < 20_000; tries++) {
      const { title, sentence } = pick(random, sentences)
      const said = makers[kind](sentence, title)
      if (said === null || (said === sentence) !== (kind === 'quotation')) continue
      made += 1
      replies.push({
        kind,
        from: sentence,
        question: `I have a question about this: ${title}`,
        reply: `${pick(random, openings)} ${said} ${pick(random, closings)}`,
      })
    }
  }
  return replies
}

function worst(verdicts) {
  return ['contradicted', 'undocumented', 'supported', 'glue'].find((verdict) => verdicts.includes(verdict)) ?? 'glue'
}

/** Answers of `ask` to the examples of the intents, each with one thing changed in one sentence of a quotation. */
async function strictly(toolkit) {
  const { intents } = await toolkit.listIntents({})
  const reader = new ClaimReader(await loadLanguage('en'))
  const alterations = { digit: alterFigure, unit: alterUnit, negation: alterNegation, name: alterName }
  const questions = intents.filter(({ handling }) => handling === 'documented').flatMap(({ examples }) => examples)
  const answers = []
  for (const question of questions) {
    const { answer } = await toolkit.ask({ question })
    if (answer !== null) answers.push(answer)
  }
  const results = { digit: [0, 0], unit: [0, 0], negation: [0, 0], name: [0, 0] }
  let same = 0
  let proven = 0
  let made = 0
  for (let tries = 0; made < 1000 && tries < 200_000; tries++) {
    const { quote } = pick(random, pick(random, answers).citations)
    const lines = quote
      .split(/(?<=[a-z0-9)%]{2}[.!])\s+(?=[A-Z])|\n+/)
      .filter((line) => line.split(' ').length >= 4 && !/^\s*\|[\s:|-]+$/.test(line))
    if (lines.length === 0) continue
    const line = pick(random, lines)
    const kind = pick(random, Object.keys(alterations))
    const bare = line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
    const said = alterations[kind](bare, random)
    if (said === null || said === bare) continue
    made += 1
    results[kind][1] += 1
    if (provesSentence(said, quote, reader) === null) results[kind][0] += 1
    else if (shown === 'strict') console.log(`\npassed (${kind})\n  from ${bare}\n  said ${said}\n  quote ${quote}`)
    same += 1
    if (provesSentence(bare, quote, reader) !== null) proven += 1
    else if (shown === 'unproven') console.log(`\nunproven\n  said ${bare}\n  quote ${quote}`)
  }
  console.log(`${answers.length} answers; ${made} changed sentences of them before the strict check:`)
  for (const [kind, [rejected, all]] of Object.entries(results))
    console.log(`  ${kind.padEnd(9)} ${share(rejected, all)} rejected`)
  const rejected = Object.values(results).reduce((total, [count]) => total + count, 0)
  console.log(
    `  all       ${share(rejected, made)} rejected (asked: 100 %); unchanged ones proven ${share(proven, same)}`,
  )
}

function share(part, whole) {
  return `${part} of ${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %)`
}
