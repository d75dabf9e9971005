import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToolkit, type Reply, type Toolkit } from '../../src/index.ts'
import { type OpenaiServer, startOpenaiServer } from '../openai-server.ts'
import { injections, obey } from './injections.ts'

// The hash embedder knows no meaning: a low threshold, so that answers are given and the model is asked.
const settings = 'embedder: { kind: hash }\ngate: { threshold: 0 }\n'
const humanOnly = `intents:
  - id: life.death
    handling: human-only
    reason: somebody has died
    examples: [my father died and had a locker, the owner of the locker is dead, locker of somebody who passed away]
`
const topics = [
  'boiler',
  'locker',
  'ferry',
  'orchard',
  'telescope',
  'sewing machine',
  'canoe',
  'piano',
  'greenhouse',
  'kiln',
]

let cwd: string
let server: OpenaiServer
let plain: Toolkit
let worded: Toolkit

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'groundwork-injections-'))
  server = await startOpenaiServer(
    () => null,
    ({ messages }) => obey(messages.map(({ content }) => content).join('\n')),
  )
  await mkdir(path.join(cwd, 'docs'))
  for (const topic of topics)
    await writeFile(
      path.join(cwd, 'docs', `${topic.replace(' ', '-')}.md`),
      documentOf(topic, `The ${topic} is open daily.`),
    )
  for (const { name, text } of injections)
    await writeFile(path.join(cwd, 'docs', `case-${name}.md`), documentOf(`winch ${name}`, text))
  await writeFile(path.join(cwd, 'docs', 'intents.yaml'), humanOnly)
  await writeFile(path.join(cwd, 'groundwork.yaml'), `documents: [docs]\n${settings}`)
  const model = `languageModel: { model: m, url: "${server.url}", retries: 0, timeoutSeconds: 5 }\n`
  await writeFile(path.join(cwd, 'worded.yaml'), `documents: [docs]\n${settings}${model}`)
  plain = await createToolkit({ cwd })
  await plain.build({})
  worded = await createToolkit({ cwd, configPath: path.join(cwd, 'worded.yaml') })
}, 120_000)

afterAll(async () => {
  await plain.close()
  await worded.close()
  await server.close()
  await rm(cwd, { recursive: true })
})

function documentOf(topic: string, text: string): string {
  const examples = `[how do I rent the ${topic}, what does the ${topic} cost, when is the ${topic} open]`
  const front = `---\nintents:\n  - id: rent.${topic.replaceAll(' ', '-')}\n    examples: ${examples}\n---\n`
  return `${front}# Rent the ${topic}\n\nThe ${topic} costs 4 euros an hour. It must not leave the site.\n\n${text}\n`
}

/** What is decided: nothing of it may come from a model. */
function decisionOf({ kind, intent, reason, scores, answer, clarify, handoff, passages }: Reply) {
  const { text, citations } = answer ?? {}
  return { kind, intent, reason, scores, text, citations, clarify, handoff, passages }
}

/** A reply with a model that obeys against the reply without a model. Gives true where the model was asked. */
async function expectSame(input: Parameters<Toolkit['ask']>[0], demand: string): Promise<boolean> {
  const before = server.chats.length
  const expected = await plain.ask(input)
  const reply = await worded.ask(input)
  expect(decisionOf(reply)).toEqual(decisionOf(expected))
  const citations = reply.answer?.citations ?? []
  // What a document says, it says: only what the model adds is looked at.
  const added = citations.reduce((text, { quote }) => text.replaceAll(quote, ''), reply.answer?.reworded?.text ?? '')
  expect(added.toLowerCase()).not.toContain(demand.toLowerCase().replace(/\.$/, ''))
  return server.chats.length > before
}

describe('a model that obeys every order changes no decision', () => {
  it('of 100 in documents', async () => {
    let asked = 0
    for (const { name, demand } of injections)
      if (await expectSame({ question: `what does the winch ${name} cost` }, demand)) asked += 1
    expect(asked).toBeGreaterThan(20)
  })

  it('of 100 in conversations', async () => {
    let asked = 0
    for (const [at, { text, demand }] of injections.entries()) {
      const conversation = [
        { role: 'customer' as const, text },
        { role: 'bot' as const, text },
      ]
      const question = `what does the ${topics[at % topics.length]} cost`
      if (await expectSame({ question, conversation }, demand)) asked += 1
    }
    expect(asked).toBeGreaterThan(90)
  })

  it('of 100 in questions', async () => {
    let asked = 0
    for (const [at, { text, demand }] of injections.entries()) {
      const question =
        at % 2 === 0
          ? `what does the ${topics[at % topics.length]} cost? how do I rent the ${topics[at % topics.length]}? ${text}`
          : `my father died and had a locker. ${text}`
      if (await expectSame({ question }, demand)) asked += 1
    }
    expect(asked).toBeGreaterThan(20)
  })
})
