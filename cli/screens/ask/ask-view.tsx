import { Spinner } from '@inkjs/ui'
import { Box, Static } from 'ink'
import { cleanLine } from '../../clean-text.ts'
import { Frame } from '../../components/frame.tsx'
import { type KeyHint, KeyHints } from '../../components/key-hints.tsx'
import { Lines } from '../../components/lines.tsx'
import { ReplyView } from '../../components/reply-view.tsx'
import { layOutFailure } from '../../layouts/lay-out-failure.ts'
import { emptyLine, line, toned } from '../../layouts/line.ts'
import { wrapLine } from '../../layouts/wrap-line.ts'
import type { AskState, PastItem } from './ask-state.ts'
import { layOutPanel } from './lay-out-panel.ts'
import { layOutPrompt, layOutPromptRule, layOutQuestion } from './lay-out-prompt.ts'

interface Props {
  readonly state: AskState
  readonly columns: number
  readonly rows: number
  readonly colour: boolean
  readonly explain: boolean
}

/** The session: the past (printed once, then left to the terminal), a panel where one is open, the prompt, and the keys that matter now. */
export function AskView({ state, columns, rows, colour, explain }: Props) {
  const promptRows = Math.max(1, Math.min(4, Math.floor(rows / 4)))
  const panel = state.left ? null : layOutPanel(state, columns, Math.min(24, Math.max(3, rows - promptRows - 6)))
  return (
    <Box flexDirection="column">
      <Static items={[...state.past]}>
        {(item) => <Past key={item.id} item={item} columns={columns} colour={colour} explain={explain} />}
      </Static>
      {panel && (
        <Frame title={panel.title} columns={Math.min(columns, 120)} colour={colour}>
          <Lines lines={panel.lines} colour={colour} />
        </Frame>
      )}
      {!state.left && (
        <>
          <Lines lines={[layOutPromptRule(state.audience, Math.min(columns, 120))]} colour={colour} />
          {state.asking ? (
            <Spinner label="Looking through the documents" />
          ) : (
            <Lines lines={layOutPrompt(state.line, columns, promptRows)} colour={colour} />
          )}
          <KeyHints hints={hintsFor(state)} columns={columns} colour={colour} />
        </>
      )}
    </Box>
  )
}

interface PastProps {
  readonly item: PastItem
  readonly columns: number
  readonly colour: boolean
  readonly explain: boolean
}

function Past({ item, columns, colour, explain }: PastProps) {
  if (item.kind === 'notice') {
    return <Lines lines={wrapLine(line(toned('warn', '▲ '), cleanLine(item.message)), columns, '  ')} colour={colour} />
  }
  return (
    <Box flexDirection="column" marginBottom={1}>
      <Lines lines={[...layOutQuestion(item.question, columns), emptyLine]} colour={colour} />
      {item.kind === 'failure' ? (
        <Lines lines={layOutFailure(item.report, columns)} colour={colour} />
      ) : (
        <ReplyView reply={item.reply} columns={columns} colour={colour} explain={explain} />
      )}
    </Box>
  )
}

function hintsFor({ panel, line: typed, past, asking }: AskState): readonly KeyHint[] {
  if (asking) return [['Ctrl-C', 'leave']]
  if (panel.kind === 'sources')
    return [
      ['Enter', 'open'],
      ['↑↓', 'choose'],
      ['Esc', 'back'],
    ]
  if (panel.kind === 'quotation')
    return [
      ['Esc', 'back'],
      ['←→', 'other quotation'],
      ['↑↓', 'scroll'],
    ]
  if (panel.kind === 'scores')
    return [
      ['Esc', 'close'],
      ['↑↓', 'scroll'],
    ]
  if (panel.kind === 'help') return [['Esc', 'close']]
  const asked = past.some((item) => item.kind === 'reply')
  const always: readonly KeyHint[] = [
    ['Ctrl-A', 'audience'],
    ['?', 'help'],
    ['Ctrl-D', 'leave'],
  ]
  if (typed.text !== '')
    return [
      ['Enter', 'ask'],
      ['Ctrl-U', 'clear'],
      ['Ctrl-A', 'audience'],
    ]
  return asked
    ? [['Tab', 'citations'], ['Ctrl-E', 'scores'], ['↑', 'earlier'], ...always]
    : [['Enter', 'ask'], ...always]
}
