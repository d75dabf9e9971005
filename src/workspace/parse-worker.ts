import type { MessagePort } from 'node:worker_threads'
import { type DocumentFile, parseDocument } from '../document/parse-document.ts'

export interface ParseTask {
  readonly file: DocumentFile
  /** Gets one message when parsing starts. */
  readonly onStart: MessagePort
}

/** Runs in a worker thread, so that a document that takes too long can be given up by ending the thread. */
export default function parseInWorker({ file, onStart }: ParseTask): ReturnType<typeof parseDocument> {
  onStart.postMessage('started')
  onStart.close()
  return parseDocument(file)
}
