import { createHash } from 'node:crypto'
import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import type { Flow } from '../../schemas/flow.ts'
import { readFlow } from '../decision-logic/flow/read-flow.ts'
import type { Vocabulary } from '../decision-logic/grammar/vocabulary.ts'
import { readDecisionLogic } from '../decision-logic/read-decision-logic.ts'
import type { Readings } from '../findings/readings.ts'
import { readEntry, writeEntry } from './checked-entry.ts'
import { identifyDocument } from './identify-document.ts'

const name = 'readings'
const mostEntries = 20_000

interface Reading {
  logic?: DecisionLogic
  flow?: Flow
}

/**
 * What was read out of documents, by the hash of all that reading looks at: the document, the closed sets that hold in it, and the code. After
 * an edit only the edited documents are read again. One file, a line for each document, so that only the lines in use are parsed.
 */
export class ReadingsCache implements Readings {
  readonly #folder: string
  readonly #code: string
  /** Key to line, as they were kept. */
  readonly #lines: Map<string, string>
  readonly #used = new Map<string, Reading>()
  readonly #keys = new Map<Document, string>()
  readonly #vocabularies = new Map<Vocabulary, string>()
  #changed = false

  private constructor(folder: string, code: string, lines: Map<string, string>) {
    this.#folder = folder
    this.#code = code
    this.#lines = lines
  }

  /** `code` is the hash of the code that reads. */
  static async open(folder: string, code: string): Promise<ReadingsCache> {
    const lines = new Map<string, string>()
    for (const line of ((await readEntry(folder, name)) ?? '').split('\n')) {
      const end = line.indexOf(' ')
      if (end > 0) lines.set(line.slice(0, end), line.slice(end + 1))
    }
    return new ReadingsCache(folder, code, lines)
  }

  logicOf(document: Document, vocabulary: Vocabulary): DecisionLogic {
    const reading = this.#readingOf(document, vocabulary)
    if (reading.logic === undefined) {
      reading.logic = readDecisionLogic(document, vocabulary)
      this.#changed = true
    }
    return reading.logic
  }

  flowOf(document: Document, vocabulary: Vocabulary): Flow {
    const reading = this.#readingOf(document, vocabulary)
    if (reading.flow === undefined) {
      reading.flow = readFlow(document, this.logicOf(document, vocabulary))
      this.#changed = true
    }
    return reading.flow
  }

  /** Keeps what is new, and of the old what was not in use as long as there is room. */
  async save(): Promise<void> {
    if (!this.#changed) return
    const lines: string[] = []
    for (const [key, reading] of this.#used) lines.push(`${key} ${JSON.stringify(reading)}`)
    for (const [key, line] of this.#lines) {
      if (lines.length < mostEntries && !this.#used.has(key)) lines.push(`${key} ${line}`)
    }
    await writeEntry(this.#folder, name, lines.join('\n'))
  }

  #readingOf(document: Document, vocabulary: Vocabulary): Reading {
    const key = this.#keys.get(document) ?? this.#keyOf(document, vocabulary)
    this.#keys.set(document, key)
    const line = this.#lines.get(key)
    const reading = this.#used.get(key) ?? (line === undefined ? {} : (JSON.parse(line) as Reading))
    this.#used.set(key, reading)
    return reading
  }

  #keyOf(document: Document, vocabulary: Vocabulary): string {
    const sets = this.#vocabularies.get(vocabulary) ?? hashOf([this.#code, vocabulary.sets])
    this.#vocabularies.set(vocabulary, sets)
    return hashOf([sets, identifyDocument(document)])
  }
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
