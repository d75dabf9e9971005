import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { Document } from '../../schemas/document.ts'
import { type DocumentFile, parseDocument, unreadDocument } from '../document/parse-document.ts'
import { SourceText } from '../document/source-text.ts'
import { compiledFile } from './compiled-file.ts'
import type { ParseTask } from './parse-worker.ts'

/** Below this many bytes in all, starting threads takes longer than what they save, unless a text looks hard to parse. */
const bytesWorthThreads = 600_000

/**
 * Documents parsed in worker threads, each within `seconds`. A document that takes longer, or exhausts a thread's memory, comes back with a
 * problem and the others go on.
 */
export async function parseDocuments(
  files: readonly DocumentFile[],
  seconds: number,
  onParsed: (done: number) => void,
  signal?: AbortSignal,
): Promise<Document[]> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  if (bytes < bytesWorthThreads && files.every(isEasy)) {
    const documents: Document[] = []
    for (const file of files) {
      signal?.throwIfAborted()
      documents.push(await parseDocument(file))
      onParsed(documents.length)
    }
    return documents
  }
  const threads = Math.max(1, Math.min(availableParallelism(), 8, files.length))
  const pool = new Piscina<ParseTask, Document>({
    filename: compiledFile(import.meta.url, 'parse-worker'),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  try {
    let done = 0
    let next = 0
    const documents: Document[] = new Array(files.length)
    const runner = async (): Promise<void> => {
      while (next < files.length) {
        signal?.throwIfAborted()
        const index = next++
        const file = files[index]
        if (file === undefined) return
        documents[index] = await parseWithin(pool, file, seconds)
        onParsed(++done)
      }
    }
    await Promise.all(Array.from({ length: threads }, runner))
    return documents
  } finally {
    await pool.destroy()
  }
}

/** Longest time for a thread to start; after that something other than a document is wrong with it. */
const secondsToStart = 60

async function parseWithin(pool: Piscina<ParseTask, Document>, file: DocumentFile, seconds: number): Promise<Document> {
  const deadline = new AbortController()
  const { port1: started, port2: onStart } = new MessageChannel()
  let timer = setTimeout(() => deadline.abort(), (secondsToStart + seconds) * 1000)
  // A thread takes a while to load the parser; the time of a document starts when its parsing does.
  started.once('message', () => {
    clearTimeout(timer)
    timer = setTimeout(() => deadline.abort(), seconds * 1000)
  })
  try {
    return await pool.run({ file, onStart }, { signal: deadline.signal, transferList: [onStart] })
  } catch (error) {
    const place = new SourceText(file.path, '').whole()
    const hint = 'Split or simplify it, raise limits.seconds, or list it under `ignore` in groundwork.yaml.'
    if (deadline.signal.aborted) {
      const message = `Parsing took longer than ${seconds} seconds and was given up.`
      return unreadDocument(file, { code: 'parse-timeout', message, hint, place })
    }
    const message = `Parsing failed: ${error instanceof Error ? error.message : String(error)}`
    return unreadDocument(file, { code: 'too-complex', message, hint, place })
  } finally {
    started.removeAllListeners('message').close()
    clearTimeout(timer)
  }
}

/**
 * Small and without the constructs on which Markdown parsers take time that grows faster than the text: long runs of delimiters, very long
 * lines, deep indentation. Such a text is parsed in milliseconds and needs no deadline.
 */
function isEasy(file: DocumentFile): boolean {
  if (file.bytes.length > 40_000) return false
  const text = Buffer.from(file.bytes).toString('latin1')
  const delimiters = text.match(/[*_[\]<>`~|:]/g)?.length ?? 0
  return delimiters < 4_000 && !/^[ \t]{40}|(?:> ?){10}|(?:[-+*][ \t]){10}|[^\n]{8000}/m.test(text)
}
