import { cleanup, render } from 'ink-testing-library'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openingState } from '../../../cli/screens/ask/ask-state.ts'
import type { AskServices } from '../../../cli/screens/ask/use-ask-session.ts'
import { AskScreen } from '../../../cli/screens/ask-screen.tsx'
import { Failure } from '../../../src/failure.ts'
import { fakeToolkit } from '../fake-toolkit.ts'

afterEach(cleanup)

const keys = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  escape: '\u001b',
  tab: '\t',
  ctrlA: '\u0001',
  ctrlD: '\u0004',
  ctrlE: '\u0005',
  ctrlO: '\u000f',
}

function open(replaced: Partial<AskServices> = {}) {
  const { toolkit, asked } = fakeToolkit()
  const services: AskServices = {
    ask: (asking) => toolkit.ask(asking),
    readSource: (path) => toolkit.readSource(path),
    onNotice: () => () => {},
    ...replaced,
  }
  const app = render(
    <AskScreen services={services} opening={openingState('agent', {})} colour={false} explain={false} />,
  )
  const frame = () => (app.lastFrame() ?? '').replace(/[ \t]+$/gm, '')
  /** Writes keys one after the other and waits until the screen shows what is expected. */
  const press = async (text: string, shows: string | RegExp) => {
    app.stdin.write(text)
    await vi.waitFor(() =>
      expect(frame()).toMatch(
        typeof shows === 'string' ? new RegExp(shows.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : shows,
      ),
    )
  }
  return { app, frame, press, asked }
}

describe('the session', () => {
  it('asks, shows the reply, and opens a citation in its document', async () => {
    const { frame, press, asked } = open()
    await vi.waitFor(() => expect(frame()).toContain('what does a customer ask?'))
    await press('can you waive my late fee', '› can you waive my late fee')
    await press(keys.enter, 'How sure')
    expect(asked).toEqual([{ question: 'can you waive my late fee', audience: 'agent', context: {} }])
    await press(keys.tab, 'Citations')
    await press(keys.down, '› [2]')
    await press(keys.enter, /15 ▌ If the fee was our mistake/)
    expect(frame()).toMatchSnapshot()
    await press(keys.escape, 'Citations')
    await press(keys.escape, 'what does a customer ask?')
  })

  it('shows scores, toggles the audience, recalls, and helps', async () => {
    const { press } = open()
    await press('my late fee', 'my late fee')
    await press(keys.enter, 'How sure')
    await press(keys.ctrlE, 'Why this reply')
    await press(keys.escape, /^(?![\s\S]*Why this reply)/)
    await press(keys.ctrlA, 'for customers')
    await press('?', 'Keys')
    await press('?', /^(?![\s\S]*╭─ Keys)/)
    await press(keys.up, /for customers.*\n› my late fee/)
  })

  it('answers a question back by its number', async () => {
    const { press, asked } = open()
    await press('my fee', '› my fee')
    await press(keys.enter, '[ONE QUESTION BACK]')
    await press('1', '› 1')
    await press(keys.enter, '[ANSWER]')
    expect(asked.at(-1)).toEqual({ question: 'my fee', audience: 'agent', context: { intent: 'Waive a late fee' } })
  })

  it('takes keys that arrive in one piece', async () => {
    const { press, asked } = open()
    await press('my late fee\r', '[ANSWER]')
    expect(asked).toHaveLength(1)
  })

  it('goes on after a failure', async () => {
    const failure = new Failure('index-missing', 'There is no index.', 'Run groundwork build.')
    const { press } = open({ ask: () => Promise.reject(failure) })
    await press('x\r', /✖ There is no index\.\n\s+Run groundwork build\./)
    await press('y', '› y')
  })

  it('leaves on Ctrl-D, with the past on the screen and no prompt', async () => {
    const { app, press } = open()
    await press('my late fee\r', '[ANSWER]')
    await press(keys.ctrlD, /^(?![\s\S]*what does a customer ask)/)
    // Where CI is set Ink closes with an empty line of its own; the past stands in the frame before it.
    expect(app.frames.findLast((frame) => frame.trim() !== '')).toContain('[ANSWER]')
  })
})
