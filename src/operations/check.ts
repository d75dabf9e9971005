import { z } from 'zod'
import { type CheckedReply, type CheckedSentence, type CheckResult, checkResultSchema } from '../../schemas/check.ts'
import type { Intent } from '../../schemas/intent.ts'
import { citeSentences } from '../claims/cite-sentences.ts'
import { cutSentences } from '../claims/cut-sentences.ts'
import { type Ground, type Judgement, SentenceJudge } from '../claims/judge-sentence.ts'
import { learnVocabulary } from '../claims/learn-vocabulary.ts'
import { ClaimReader } from '../claims/read-claim.ts'
import { readExchanges } from '../claims/read-exchanges.ts'
import { stripMarkup } from '../claims/strip-markup.ts'
import { countVerdicts, worstOf } from '../claims/tally.ts'
import { weighEvidence } from '../gate/weigh-evidence.ts'
import { type Candidate, retrieve } from '../retrieval/retrieve.ts'
import { meanOf } from '../search-index/compile-index.ts'
import { inverseDocumentFrequency } from '../search-index/lexical/lexical-index.ts'
import { defineOperation } from './operation.ts'
import type { OpenedIndex } from './parts.ts'

const ofQuestion = 12
const ofSentence = 10
const longestQuestion = 4_000

/** Replies of any bot against the documents, a sentence at a time: supported, contradicted or not documented. No model judges. */
export const check = defineOperation({
  name: 'check',
  summary: 'Check the replies of any bot against the documents, sentence by sentence',
  input: z.strictObject({ exchanges: z.string().describe('text of a JSON, JSON Lines or CSV file: question, reply') }),
  output: checkResultSchema,
  async run(parts, { exchanges }, reporter, signal) {
    const lines = readExchanges(exchanges)
    const opened = await parts.openIndex()
    const started = parts.elapsed()
    const { index } = opened
    const reader = new ClaimReader(index.language, (stem) => inverseDocumentFrequency(index.lexical, stem))
    const judge = new SentenceJudge(reader, learnVocabulary(index.passages, opened.config.sets))
    const replies: CheckedReply[] = []
    const errors: CheckResult['errors'] = []
    for (const [at, read] of lines.entries()) {
      signal?.throwIfAborted()
      if ('error' in read) errors.push({ id: null, line: read.line, error: read.error })
      else {
        const { id = null, question, reply } = read.exchange
        replies.push({ id, line: read.line, question, ...(await checkReply(opened, judge, question, reply, signal)) })
      }
      reporter.progress({ stage: 'replies', done: at + 1, total: lines.length, unit: 'replies' })
    }
    const { summary, intents } = countVerdicts(replies)
    return {
      version: 1 as const,
      index: { id: index.manifest.id, stale: opened.stale },
      summary: { ...summary, unreadable: errors.length },
      intents,
      replies,
      errors,
      ms: Math.round(parts.elapsed() - started),
    }
  },
})

async function checkReply(
  opened: OpenedIndex,
  judge: SentenceJudge,
  question: string,
  reply: string,
  signal: AbortSignal | undefined,
): Promise<Pick<CheckedReply, 'intent' | 'verdict' | 'sentences'>> {
  const { index, embedder, matcher } = opened
  const asked = question.slice(0, longestQuestion)
  const texts = cutSentences(reply)
    .map(({ from, to }) => reply.slice(from, to))
    .filter((raw) => !raw.startsWith('#'))
    .map(stripMarkup)
    .filter((text) => text !== '')
  const windows = await embedder.embedWindows([asked, ...texts], signal === undefined ? {} : { signal })
  const vectors = windows.map((rows) => meanOf(rows, embedder.info.dimensions))
  const [ofAsked = new Float32Array(embedder.info.dimensions)] = vectors
  const candidates = asked.trim() === '' ? [] : await retrieve(index, asked, ofAsked, ofQuestion)
  const sentences: CheckedSentence[] = []
  for (const [at, text] of texts.entries()) {
    const vector = vectors[at + 1] ?? ofAsked
    const grounds = groundsOf(candidates, await retrieve(index, text, vector, ofSentence))
    sentences.push(tell(text, judge.judge(text, grounds)))
  }
  const evidence = weighEvidence(index.intents, matcher.scores(asked, ofAsked), candidates, index.manifest.gate)
  const [documented, human] = [evidence.documented[0]?.intent, evidence.humanOnly[0]?.intent]
  const known = evidence.score >= index.manifest.gate.threshold
  const intent: Intent | undefined = known ? documented : evidence.nearestIsHumanOnly ? human : undefined
  return {
    intent: intent === undefined ? null : { id: intent.id, handling: intent.handling },
    verdict: worstOf(sentences.map(({ verdict }) => verdict)),
    sentences,
  }
}

/** What the question finds, with its score, and what the sentence finds beside. */
function groundsOf(ofAsked: readonly Candidate[], ofText: readonly Candidate[]): Ground[] {
  const scores = new Map(ofAsked.map(({ index, score }) => [index, score]))
  const all = new Map([...ofAsked, ...ofText].map((candidate) => [candidate.index, candidate]))
  return [...all.values()].map(({ index, passage }) => ({ passage, score: scores.get(index) ?? 0 }))
}

function tell(text: string, { verdict, found, differences, missing, coverage }: Judgement): CheckedSentence {
  const citation = found === null ? null : citeSentences(found.passage, found.from, found.to)
  return { text, verdict, citation, differences: [...differences], missing: [...missing], coverage }
}
