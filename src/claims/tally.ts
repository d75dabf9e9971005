import type { CheckedReply, CheckResult } from '../../schemas/check.ts'
import type { Verdict } from './judge-sentence.ts'

const severity: Readonly<Record<Verdict, number>> = { contradicted: 3, undocumented: 2, supported: 1, glue: 0 }

/** The worst of some verdicts; glue for none. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>((worst, verdict) => (severity[verdict] > severity[worst] ? verdict : worst), 'glue')
}

type Counts = Pick<CheckResult['summary'], 'sentences' | 'supported' | 'contradicted' | 'undocumented' | 'glue'>

/** Verdicts counted over all replies, and for each intent that the questions are about, the most contradicted first. */
export function countVerdicts(replies: readonly CheckedReply[]): {
  summary: Omit<CheckResult['summary'], 'unreadable'>
  intents: CheckResult['intents']
} {
  const groups = new Map<string | null, CheckedReply[]>()
  for (const reply of replies) {
    const id = reply.intent?.id ?? null
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [reply])
    else group.push(reply)
  }
  const intents = [...groups].map(([id, group]) => {
    return { id, handling: group[0]?.intent?.handling ?? null, replies: group.length, ...countSentences(group) }
  })
  const wrong = replies.filter(({ verdict }) => verdict === 'contradicted').length
  const unproven = replies.filter(({ verdict }) => verdict === 'undocumented').length
  return {
    summary: { replies: replies.length, wrong, unproven, ...countSentences(replies) },
    intents: intents.sort(
      (a, b) =>
        b.contradicted - a.contradicted ||
        b.undocumented - a.undocumented ||
        b.replies - a.replies ||
        ((a.id ?? '') < (b.id ?? '') ? -1 : 1),
    ),
  }
}

function countSentences(replies: readonly CheckedReply[]): Counts {
  const counts = { sentences: 0, supported: 0, contradicted: 0, undocumented: 0, glue: 0 }
  for (const { sentences } of replies) {
    for (const { verdict } of sentences) {
      counts.sentences += 1
      counts[verdict] += 1
    }
  }
  return counts
}
