import { parseDocument } from '../../dist/src/document/parse-document.js'

/** Markdown to the document that the rules look at. */
export function parse(markdown) {
  return parseDocument({
    path: 'table.md',
    root: '.',
    id: 'table',
    bytes: new Uint8Array(Buffer.from(markdown)),
    types: { fromConfig: null, folders: new Map() },
    defaults: {},
    limits: { bytes: 1e7, depth: 100 },
  })
}
