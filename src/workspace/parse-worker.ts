import { type DocumentFile, parseDocument } from '../document/parse-document.ts'

/** Runs in a worker thread, so that a document that takes too long can be given up by ending the thread. */
export default function parseInWorker(file: DocumentFile): ReturnType<typeof parseDocument> {
  return parseDocument(file)
}
