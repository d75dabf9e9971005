import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openHashEmbedder } from '../src/embedders/hash-embedder.ts'

/** How the endpoint misbehaves at the n-th request for embeddings, counted from 0; null answers well. */
export type Fault = (
  request: number,
) => null | { status: number; headers?: Record<string, string>; body?: string } | 'hang' | Change
type Change = (vectors: number[][]) => unknown[]

/** A request for a chat, as the protocol has it. */
interface ChatRequest {
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly max_completion_tokens?: number
  readonly max_tokens?: number
  readonly stream?: boolean
  readonly tools?: unknown
}

/** What a chat model does with its n-th request: text that is streamed whole, or one of the ways to go wrong. */
type ChatAnswer =
  | string
  | 'hang'
  | { readonly status: number; readonly headers?: Record<string, string> }
  /** The stream ends behind the text, without its end mark. */
  | { readonly half: string }
  /** The stream stalls behind the text. */
  | { readonly stalls: string }
  /** Bytes that are no event stream. */
  | { readonly rubbish: string }
  /** Goes on for ever. */
  | { readonly endless: string }
export type Chat = (request: ChatRequest, count: number) => ChatAnswer

export interface OpenaiServer {
  readonly url: string
  /** Texts of each request, in order. */
  readonly requests: string[][]
  readonly keys: string[]
  readonly chats: ChatRequest[]
  close(): Promise<void>
}

/** A real HTTP server on loopback that speaks the OpenAI protocol: embeddings with vectors of the hash embedder, and streamed chats. */
export async function startOpenaiServer(fault: Fault = () => null, chat: Chat = () => ''): Promise<OpenaiServer> {
  const chats: ChatRequest[] = []
  const requests: string[][] = []
  const keys: string[] = []
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    if (request.url?.endsWith('/chat/completions') === true) {
      keys.push(request.headers.authorization ?? '')
      answerChat(response, chat(body, chats.push(body) - 1))
      return
    }
    const { input, encoding_format: format } = body
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
    chats,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function answerChat(response: ServerResponse, answer: ChatAnswer): void {
  if (answer === 'hang') return
  if (typeof answer === 'object' && 'status' in answer) {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    response.end('{"error":{"message":"not now"}}')
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if (typeof answer === 'object' && 'rubbish' in answer) {
    response.end(answer.rubbish)
    return
  }
  const text = typeof answer === 'string' ? answer : Object.values(answer).join('')
  const send = (delta: object, finish: string | null): boolean =>
    response.write(
      `data: ${JSON.stringify({
        id: 'chat',
        object: 'chat.completion.chunk',
        created: 0,
        model: 'm',
        choices: [{ index: 0, delta, finish_reason: finish }],
      })}\n\n`,
    )
  send({ role: 'assistant', content: '' }, null)
  for (let at = 0; at < text.length; at += 7) send({ content: text.slice(at, at + 7) }, null)
  if (typeof answer === 'object' && 'stalls' in answer) return
  if (typeof answer === 'object' && 'half' in answer) {
    response.end()
    return
  }
  if (typeof answer === 'object') {
    const more = (): void => {
      if (!response.destroyed && send({ content: text }, null)) setImmediate(more)
    }
    response.on('drain', more)
    more()
    return
  }
  send({}, 'stop')
  response.end('data: [DONE]\n\n')
}

/** As the client asks for it: base64 of little-endian float32, unless it wants numbers. */
function encode(embedding: unknown, format: unknown): unknown {
  const numbers = Array.isArray(embedding) && embedding.every((value) => typeof value === 'number')
  return format === 'base64' && numbers
    ? Buffer.from(Float32Array.from(embedding).buffer).toString('base64')
    : embedding
}
