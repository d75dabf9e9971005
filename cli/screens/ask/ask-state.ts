import type { Audience } from '../../../schemas/audience.ts'
import type { FailureReport } from '../../../schemas/failure.ts'
import type { Context, Reply } from '../../../schemas/reply.ts'
import { type Source, sourcesOf } from '../../layouts/sources-of.ts'
import { type Edit, type EditedLine, editLine, emptyLine, lineWith } from './edit-line.ts'
import { type Asking, followUp } from './follow-up.ts'
import { closed, type Panel, type PanelAction, reducePanel } from './panel.ts'

/** Something that has happened and stays above the prompt. */
export type PastItem =
  | { readonly kind: 'reply'; readonly id: number; readonly question: string; readonly reply: Reply }
  | { readonly kind: 'failure'; readonly id: number; readonly question: string; readonly report: FailureReport }
  | { readonly kind: 'notice'; readonly id: number; readonly message: string }

export interface AskState {
  readonly line: EditedLine
  readonly history: readonly string[]
  /** Index into the history while it is leafed through. */
  readonly recalled: number | null
  /** What was typed before the history was opened. */
  readonly draft: string
  readonly past: readonly PastItem[]
  readonly asking: Asking | null
  readonly audience: Audience
  readonly context: Context
  readonly panel: Panel
  readonly left: boolean
}

export type AskAction =
  | PanelAction
  | { readonly type: 'edit'; readonly edit: Edit }
  | { readonly type: 'submit' | 'older' | 'newer' | 'toggle-audience' | 'leave' }
  | { readonly type: 'replied'; readonly reply: Reply }
  | { readonly type: 'failed'; readonly report: FailureReport }
  | { readonly type: 'noticed'; readonly message: string }

export function openingState(audience: Audience, context: Context): AskState {
  return {
    line: emptyLine,
    history: [],
    recalled: null,
    draft: '',
    past: [],
    asking: null,
    audience,
    context,
    panel: closed,
    left: false,
  }
}

/** The session after an action. Pure; asking and reading documents follow from `asking` and from a quotation without text. */
export function reduceAsk(state: AskState, action: AskAction): AskState {
  switch (action.type) {
    case 'edit':
      return { ...state, line: editLine(state.line, action.edit), recalled: null, panel: closed }
    case 'submit':
      return submit(state)
    case 'older':
      return recall(state, -1)
    case 'newer':
      return recall(state, 1)
    case 'toggle-audience':
      return { ...state, audience: state.audience === 'agent' ? 'customer' : 'agent' }
    case 'replied':
      return withPast({ ...state, asking: null }, (id, question) => ({
        kind: 'reply',
        id,
        question,
        reply: action.reply,
      }))
    case 'failed':
      return withPast({ ...state, asking: null }, (id, question) => ({
        kind: 'failure',
        id,
        question,
        report: action.report,
      }))
    case 'noticed':
      return withPast(state, (id) => ({ kind: 'notice', id, message: action.message }))
    case 'leave':
      return { ...state, left: true }
    default:
      return { ...state, panel: reducePanel(state.panel, action, lastReply(state) && sources(state).length) }
  }
}

/** The reply that panels are about: the last one, unless a failure came after it. */
export function lastReply({ past }: AskState): Reply | null {
  const last = past.findLast((item) => item.kind !== 'notice')
  return last?.kind === 'reply' ? last.reply : null
}

export function sources(state: AskState): readonly Source[] {
  const reply = lastReply(state)
  return reply ? sourcesOf(reply) : []
}

function submit(state: AskState): AskState {
  const typed = state.line.text.trim()
  if (typed === '' || state.asking !== null) return state
  const asking = followUp(typed, lastReply(state), state.audience, state.context)
  const history = state.history.at(-1) === typed ? state.history : [...state.history, typed]
  return { ...state, asking, history, recalled: null, draft: '', line: emptyLine, panel: closed }
}

function recall(state: AskState, by: number): AskState {
  const { history, recalled, line } = state
  const at = (recalled ?? history.length) + by
  if (at < 0 || at > history.length) return state
  const draft = recalled === null ? line.text : state.draft
  if (at === history.length) return { ...state, recalled: null, line: lineWith(draft), draft }
  return { ...state, recalled: at, draft, line: lineWith(history[at] ?? '') }
}

function withPast(state: AskState, make: (id: number, question: string) => PastItem): AskState {
  const question = state.history.at(-1) ?? ''
  return { ...state, past: [...state.past, make(state.past.length + 1, question)] }
}
