import { findUnmentionedPairs, type UnmentionedPair } from '../decision-logic/partition/find-unmentioned-pairs.ts'
import { isReadable } from '../document/knowledge-base.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** Combinations of two things that a document decides by, and that no branch names. A prompt for thought, and no defect; so it is off by default. */
export const edgeCaseMatrix = defineRule({
  id: 'edge-case-matrix',
  summary: 'Combinations of cases are thought of.',
  severity: { recommended: 'off', strict: 'info' },
  scope: 'knowledge-base',
  check(context) {
    const found = context.knowledgeBase.documents.filter(isReadable).flatMap((document) => {
      const pairs = findUnmentionedPairs(context.logicOf(document))
      return byEvidence(pairs).slice(0, mostInDocument)
    })
    return byEvidence(found).slice(0, mostInAll).flatMap(describe)
  },
})

const mostInDocument = 3
const mostInAll = 20

/** The more pairs of the two a document names, the likelier it is that it forgot one. */
function byEvidence(pairs: readonly UnmentionedPair[]): UnmentionedPair[] {
  return [...pairs].sort((one, other) => other.mentions.length - one.mentions.length)
}

function describe({ one, other, mentions }: UnmentionedPair): Draft[] {
  const [first, ...rest] = mentions
  if (first === undefined) return []
  const [a, b] = [named(one), named(other)]
  return [
    {
      place: first.guard.place,
      message: `A customer with ${a} and ${b} is not thought of; "${shorten(first.guard.text)}" is.`,
      witness: `a customer with ${a} and ${b}: no branch names the two together`,
      hint: `If that happens and is treated differently, add a branch: "- ${capital(a)} and ${b}: …".`,
      related: rest
        .slice(0, 3)
        .map(({ guard }) => ({ message: 'Another combination that is named', place: guard.place })),
    },
  ]
}

function named({ variable, value }: UnmentionedPair['one']): string {
  return variable === '' ? value : `${variable} ${value}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
