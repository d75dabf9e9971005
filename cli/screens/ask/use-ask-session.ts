import { useApp, useInput } from 'ink'
import { useEffect, useReducer, useRef } from 'react'
import type { Reply } from '../../../schemas/reply.ts'
import { Failure } from '../../../src/failure.ts'
import { actionForKey } from './ask-keys.ts'
import { type AskState, reduceAsk, sources } from './ask-state.ts'
import type { Asking } from './follow-up.ts'
import { readStrokes } from './read-strokes.ts'

/** What the session needs from outside. */
export interface AskServices {
  ask(asking: Asking): Promise<Reply>
  /** Null where the document is gone. */
  readSource(path: string): Promise<string | null>
  /** Calls back for what the toolkit notices, until the returned function is called. */
  onNotice(listener: (message: string) => void): () => void
}

/** Ties the state of the session to keys, questions and documents; leaves the app when the user does. */
export function useAskSession(services: AskServices, opening: AskState): AskState {
  const [state, dispatch] = useReducer(reduceAsk, opening)
  const { exit } = useApp()
  // Several keys may come before the next render; each must meet the state that the one before it made.
  const latest = useRef(state)
  latest.current = state
  const pasting = useRef(false)

  useInput((input, key) => {
    const read = readStrokes(input, key, pasting.current)
    pasting.current = read.pasting
    for (const stroke of read.strokes) {
      const action = actionForKey(latest.current, stroke)
      if (!action) continue
      latest.current = reduceAsk(latest.current, action)
      dispatch(action)
    }
  })

  useEffect(() => services.onNotice((message) => dispatch({ type: 'noticed', message })), [services])

  useEffect(() => {
    if (state.left) exit()
  }, [state.left, exit])

  useEffect(() => {
    if (!state.asking) return
    services.ask(state.asking).then(
      (reply) => dispatch({ type: 'replied', reply }),
      (error: unknown) => dispatch({ type: 'failed', report: toFailure(error).toReport() }),
    )
  }, [services, state.asking])

  const unread = state.panel.kind === 'quotation' && state.panel.text === undefined ? state.panel.selected : null
  const path = unread === null ? null : (sources(state)[unread]?.path ?? null)
  useEffect(() => {
    if (unread === null || path === null) return
    services.readSource(path).then(
      (text) => dispatch({ type: 'source-read', selected: unread, text }),
      () => dispatch({ type: 'source-read', selected: unread, text: null }),
    )
  }, [services, unread, path])

  return state
}

function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const said = error instanceof Error ? error.message : String(error)
  return new Failure(
    'internal',
    `Groundwork ran into something it did not expect: ${said}`,
    'This is a defect of ours.',
    {
      cause: error,
    },
  )
}
