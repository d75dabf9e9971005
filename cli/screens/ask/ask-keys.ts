import type { AskAction, AskState } from './ask-state.ts'
import type { Edit } from './edit-line.ts'
import type { Stroke } from './read-strokes.ts'

/** A key and the part of the screen it goes to, as an action; null where it does nothing. */
export function actionForKey(state: AskState, stroke: Stroke): AskAction | null {
  return anywhere(state, stroke) ?? inPanel(state, stroke) ?? onPrompt(state, stroke)
}

/** Rows that a page key moves. */
const page = 8

function anywhere(state: AskState, { name }: Stroke): AskAction | null {
  if (name === 'ctrl-c') return { type: 'leave' }
  if (name === 'ctrl-d') return state.line.text === '' ? { type: 'leave' } : null
  if (name === 'ctrl-e') return { type: 'toggle-scores' }
  if (name === 'ctrl-a') return { type: 'toggle-audience' }
  if (name === 'ctrl-o' || name === 'tab') return { type: 'open-sources' }
  return name === 'escape' ? { type: 'back' } : null
}

function inPanel({ panel }: AskState, { name, text }: Stroke): AskAction | null {
  if (panel.kind === 'none') return null
  if (panel.kind === 'help') return text === '?' ? { type: 'toggle-help' } : null
  if (panel.kind === 'sources') {
    if (name === 'enter') return { type: 'open-quotation' }
    const number = name === 'text' && /^[1-9]$/.test(text) ? Number(text) : null
    if (number !== null) return { type: 'move', by: number - 1 - panel.selected }
    return name === 'up' ? { type: 'move', by: -1 } : name === 'down' ? { type: 'move', by: 1 } : null
  }
  const rows = { up: -1, down: 1, 'page-up': -page, 'page-down': page }[name as string]
  if (rows !== undefined) return { type: 'scroll', by: rows }
  if (panel.kind !== 'quotation') return null
  return name === 'left' ? { type: 'move', by: -1 } : name === 'right' ? { type: 'move', by: 1 } : null
}

function onPrompt(state: AskState, stroke: Stroke): AskAction | null {
  const { name, text } = stroke
  if (name === 'enter') return { type: 'submit' }
  if (name === 'up') return { type: 'older' }
  if (name === 'down') return { type: 'newer' }
  if (name === 'text' && text === '?' && state.line.text === '') return { type: 'toggle-help' }
  const edit = editForKey(stroke)
  return edit && { type: 'edit', edit }
}

function editForKey({ name, text }: Stroke): Edit | null {
  if (name === 'text') return { kind: 'insert', text }
  const kind = edits[name]
  return kind ? { kind } : null
}

const edits: Readonly<Record<string, Exclude<Edit['kind'], 'insert'>>> = {
  left: 'left',
  right: 'right',
  home: 'start',
  end: 'end',
  'word-left': 'word-left',
  'word-right': 'word-right',
  backspace: 'backspace',
  'ctrl-h': 'backspace',
  'ctrl-b': 'left',
  'ctrl-f': 'right',
  'ctrl-w': 'delete-word',
  'ctrl-u': 'delete-to-start',
  'ctrl-k': 'delete-to-end',
}
