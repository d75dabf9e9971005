// Requests for a person: how many of those in test/person are heard, how many near misses are taken for one, how many questions of real logs
// are, and how long it takes. Usage: npm run build && node bench/person.mjs DATA_FOLDER
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findPersonRequest } from '../dist/src/person/find-person-request.js'

const data = process.argv[2]
const started = performance.now()
findPersonRequest('')
const opening = performance.now() - started
const asks = (text) => findPersonRequest(text) !== null

const requests = read('requests.txt')
const heard = [...requests].map(([code, texts]) => `${code} ${texts.filter(asks).length}/${texts.length}`)
const all = [...requests.values()].flat()
const misses = [...read('near-misses.txt').values()].flat()
console.log(`${requests.size} languages: ${heard.join(', ')}`)
console.log(
  `heard ${all.filter(asks).length} of ${all.length} requests; took ${misses.filter(asks).length} of ${misses.length} near misses`,
)

const hostile = ['talk to a real ', '我要找个说话要求', 'ขอคุยกับ', 'operatro konsultnat ', 'a ']
const times = hostile.map((text) => leastOf(20, text.repeat(4000 / text.length)))
console.log(`4,000 characters: at most ${Math.max(...times).toFixed(1)} ms; opened in ${opening.toFixed(0)} ms`)

if (data !== undefined) {
  const clinc = Object.values(JSON.parse(readFileSync(path.join(data, 'clinc150/data_full.json'), 'utf8'))).flat()
  report(
    'CLINC150',
    clinc.map(([text]) => text),
  )
  const banking = ['train', 'test'].flatMap((name) => lines(`banking77/${name}.csv`).slice(1))
  report(
    'Banking77',
    banking.map((line) => line.replace(/,[^,]*$/, '')),
  )
  const bitext = ['train_1852581', 'train_3562316'].flatMap((name) => lines(`bitext/${name}.csv`))
  const human = bitext.filter((line) => line.includes(',contact_human_agent,'))
  const heardThere = human.filter((line) => asks(/^[^,]*,[^,]*,("(?:[^"]|"")*"|[^,]*)/.exec(line)?.[1] ?? ''))
  console.log(`bitext, contact_human_agent: ${heardThere.length} of ${human.length} heard`)
}

function report(name, texts) {
  console.log(`${name}: ${texts.filter(asks).length} of ${texts.length} questions are taken for a request`)
}

function lines(file) {
  return readFileSync(path.join(data, file), 'utf8').split('\n')
}

function read(name) {
  const texts = new Map()
  let current = []
  for (const line of readFileSync(new URL(`../test/person/${name}`, import.meta.url), 'utf8').split('\n')) {
    const heading = /^\[(.+?)\]/.exec(line)?.[1]
    if (heading !== undefined) {
      current = texts.get(heading) ?? []
      texts.set(heading, current)
    } else if (line.trim() !== '') current.push(line)
  }
  return texts
}

function leastOf(runs, text) {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = performance.now()
    findPersonRequest(text)
    least = Math.min(least, performance.now() - before)
  }
  return least
}
