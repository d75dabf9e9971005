import type { Branch, DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import type { Flow, FlowNode } from '../../schemas/flow.ts'
import { isRefusal } from '../decision-logic/outcomes/closing.ts'
import { hasCondition } from '../decision-logic/outcomes/has-condition.ts'
import { gives } from './flow/gives.ts'
import { missingOption } from './flow/missing-option.ts'
import { type Draft, defineRule } from './rule.ts'
import { shorten } from './wording/shorten.ts'

/** A step that also reaches those whom an earlier branch has sent away, or offers fewer values than its condition lets in. */
export const fallThrough = defineRule({
  id: 'fall-through',
  summary: 'A step reaches those it is meant for, and nobody else.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'document',
  *check(document, { logicOf, flowOf }) {
    const logic = logicOf(document)
    if (!logic.audited) return
    for (const { branches } of logic.groups) {
      for (const branch of branches) {
        const draft = optionsOf(branch, document)
        if (draft !== null) yield draft
      }
    }
    const flow = flowOf(document)
    for (const node of flow.nodes) {
      const draft = node.kind === 'branch' && isRefusal(node.text) ? judge(node, flow, logic, document) : null
      if (draft !== null) yield draft
    }
  },
})

/** "If bronze, silver or gold: enter Gold or Silver." */
function optionsOf(branch: Branch, document: Document): Draft | null {
  const missing = missingOption(branch, document)
  if (missing === null) return null
  const { option, offered, place } = missing
  return {
    place,
    message: `The condition "${branch.guard.text}" lets in ${option}, and what follows only offers ${offered.join(' or ')}.`,
    witness: `${option}: the condition holds, and there is no value to choose for it`,
    hint: `Add ${option} to what can be chosen, or take it out of the condition.`,
    related: [{ message: 'the condition', place: branch.guard.place }],
  }
}

function judge(node: FlowNode, flow: Flow, logic: DecisionLogic, document: Document): Draft | null {
  const step = stepReached(node, flow, document)
  if (step === null || node.place === null || step.place === null) return null
  const where = nameOf(step, document)
  return {
    place: node.place,
    message: `A customer who is sent away here also reaches ${where}, "${shorten(step.text)}".`,
    witness: `a customer in this case (${whoComes(node, logic)}) is told "${shorten(node.text, 90)}", and then comes to ${where} like everybody else`,
    hint: `Say here that the case ends ("End the conversation."), or say at ${where} for whom it is.`,
    related: [{ message: 'what they reach', place: step.place }],
  }
}

/** The step for everybody that gives what the branch refuses, where nothing stands between them; null where there is none. */
function stepReached(node: FlowNode, flow: Flow, document: Document): FlowNode | null {
  const seen = new Set<string>()
  for (let here: FlowNode | undefined = node; here !== undefined && !seen.has(here.id); ) {
    seen.add(here.id)
    const from: string = here.id
    const out = flow.edges.filter((edge) => edge.from === from && edge.kind !== 'call')
    const [only] = out
    if (out.length !== 1 || only === undefined || only.kind !== 'next') return null
    const next: FlowNode | undefined = flow.nodes.find(({ id }) => id === only.to)
    if (next?.kind !== 'step' || restricted(next.text)) return null
    const others = flow.edges.some((edge) => edge.to === next.id && edge.from !== from && !isAway(edge.from, flow))
    if (gives(textOf(next, document), node.text)) return others || seen.size > 1 ? next : null
    here = next
  }
  return null
}

function isAway(id: string, { nodes }: Flow): boolean {
  const node = nodes.find((one) => one.id === id)
  return node?.kind === 'branch' && isRefusal(node.text)
}

/** True where a step says for whom it is. */
function restricted(text: string): boolean {
  return (
    hasCondition(text) ||
    /\b(?:only|optional|option|case|for (?:those|customers|members|users)|who|other)\b/i.test(text)
  )
}

function textOf({ step, text }: FlowNode, document: Document): string {
  if (step === null) return text
  const below = document.steps.filter((other) => other.parent === step).map((other) => other.text)
  return [text, ...below].join('. ')
}

/** The conditions of a branch and of those around it, the outermost first. */
function whoComes({ group, branch }: FlowNode, { groups }: DecisionLogic): string {
  const conditions: string[] = []
  let at = group === null || branch === null ? null : { group, branch }
  while (at !== null && conditions.length < 3) {
    const found: DecisionLogic['groups'][number] | undefined = groups[at.group]
    const text = found?.branches[at.branch]?.guard.text
    if (text !== undefined) conditions.unshift(shorten(text.replace(/^(?:if|when|for)\s+/i, ''), 60))
    at = found?.parent ?? null
  }
  return conditions.join(', ')
}

function nameOf({ step }: FlowNode, document: Document): string {
  const number = step === null ? null : (document.steps[step]?.number ?? null)
  return number === null ? 'the next step' : `step ${number}`
}
