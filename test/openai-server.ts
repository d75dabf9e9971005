import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openHashEmbedder } from '../src/embedders/hash-embedder.ts'

/** How the endpoint misbehaves at the n-th request for embeddings, counted from 0; null answers well. */
export type Fault = (
  request: number,
) => null | { status: number; headers?: Record<string, string>; body?: string } | 'hang' | Change
type Change = (vectors: number[][]) => unknown[]

export interface OpenaiServer {
  readonly url: string
  /** Texts of each request, in order. */
  readonly requests: string[][]
  readonly keys: string[]
  close(): Promise<void>
}

/** A real HTTP server on loopback that speaks the embeddings part of the OpenAI protocol, with vectors of the hash embedder. */
export async function startOpenaiServer(fault: Fault = () => null): Promise<OpenaiServer> {
  const requests: string[][] = []
  const keys: string[] = []
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { input, encoding_format: format } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    const texts: string[] = Array.isArray(input) ? input : [input]
    keys.push(request.headers.authorization ?? '')
    const wrong = fault(requests.push(texts) - 1)
    if (wrong === 'hang') return
    if (wrong !== null && typeof wrong === 'object') {
      response.writeHead(wrong.status, { 'content-type': 'application/json', ...wrong.headers })
      response.end(wrong.body ?? '{"error":{"message":"not now"}}')
      return
    }
    const vectors = (await openHashEmbedder().embed(texts)).map((vector) => [...vector])
    const rows = wrong === null ? vectors : wrong(vectors)
    const data = rows.map((embedding, index) => ({ object: 'embedding', index, embedding: encode(embedding, format) }))
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ object: 'list', data, model: 'hash', usage: { prompt_tokens: 1, total_tokens: 1 } }))
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    keys,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** As the client asks for it: base64 of little-endian float32, unless it wants numbers. */
function encode(embedding: unknown, format: unknown): unknown {
  const numbers = Array.isArray(embedding) && embedding.every((value) => typeof value === 'number')
  return format === 'base64' && numbers
    ? Buffer.from(Float32Array.from(embedding).buffer).toString('base64')
    : embedding
}
