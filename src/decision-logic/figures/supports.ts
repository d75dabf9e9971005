import { stem } from '../grammar/head-words.ts'
import type { Unit } from '../grammar/units.ts'

/** True where one of some words in lower case names what weights, lengths or amounts of data are of; other dimensions need no such word. */
export function isSupported(dimension: Unit['dimension'], words: Iterable<string>): boolean {
  const known = supports.get(dimension)
  if (known === undefined) return true
  for (const word of words) if (known.has(stem(word))) return true
  return false
}

const weight =
  'weight weigh heavy heavier heaviest lightweight mass load lift luggage baggage suitcase pallet freight cargo scale bodyweight dose portion serving food flour ' +
  'sugar salt butter recipe ingredient carbon co2 emission waste bulk volume'
const length =
  'length long wide width height tall deep depth thick thickness distance away far near nearby radius diameter size screen display monitor paper margin gap ' +
  'apart walk run drive ride travel trip road route location office area square space zone line step marathon swim cycle bike road cable sleeve leg arm waist hem ' +
  'measure dimension image photo level sea mileage'
const data =
  'data file upload download size memory storage disk drive ram cache image photo attachment mail bandwidth traffic quota volume backup snapshot message payload ' +
  'document pdf picture log index table item object space bucket packet buffer block request response limit heap ssd record database instance repository stream ' +
  'refuel roaming usage capacity plan clone shard partition throughput transfer body string value key page code frame read write'

const supports: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['weight', stems(weight)],
  ['length', stems(length)],
  ['data', stems(data)],
])

function stems(words: string): Set<string> {
  return new Set(words.split(' ').map(stem))
}

/** True where one of some words in lower case names what is stored or sent: in the same sentence amounts of data go with it. */
export function isAboutFiles(words: Iterable<string>): boolean {
  for (const word of words) if (stored.has(stem(word)) || memory.has(stem(word))) return true
  return false
}

/** True where one of some words in lower case is about computers' memory and nothing else: a document without them hardly ever has an amount of data. */
export function isAboutData(words: Iterable<string>): boolean {
  for (const word of words) if (memory.has(stem(word))) return true
  return false
}

const memory = stems(
  'data download storage memory disk ram cache bandwidth quota backup snapshot payload heap ssd roaming megabyte gigabyte byte kb mb tb broadband',
)
const stored = stems(
  'upload server database cluster traffic pdf instance bucket attachment file laptop node hardware drive network internet sim photo image picture video log mail message',
)
