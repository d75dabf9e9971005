import { cleanLine } from '../../clean-text.ts'
import { layOutQuotation } from '../../layouts/lay-out-quotation.ts'
import { layOutScores } from '../../layouts/lay-out-scores.ts'
import { layOutSources } from '../../layouts/lay-out-sources.ts'
import { layOutTable } from '../../layouts/lay-out-table.ts'
import { type Line, line, toned } from '../../layouts/line.ts'
import { truncateStart } from '../../layouts/wrap-line.ts'
import { type AskState, lastReply, sources } from './ask-state.ts'

/** A panel: its title and the rows of its content that are shown, at most `rows` of them. */
export interface PanelView {
  readonly title: string
  readonly lines: readonly Line[]
}

export function layOutPanel(state: AskState, columns: number, rows: number): PanelView | null {
  const { panel } = state
  const width = Math.min(columns, 120) - 4
  switch (panel.kind) {
    case 'none':
      return null
    case 'help':
      return { title: 'Keys', lines: layOutKeys(width).slice(0, rows) }
    case 'scores': {
      const reply = lastReply(state)
      if (!reply) return null
      const lines = layOutScores(reply, width)
      return { title: 'Why this reply', lines: clip(lines, panel.scroll, rows) }
    }
    case 'sources': {
      const lines = layOutSources(sources(state), width, panel.selected)
      const at = lines.findIndex((one) => one.some((span) => span.tone === 'mark'))
      return { title: 'Citations', lines: clip(lines, at - Math.floor(rows / 2), rows) }
    }
    case 'quotation': {
      const source = sources(state)[panel.selected]
      if (!source) return null
      const title = truncateStart(`[${panel.selected + 1}] ${cleanLine(source.path)}:${source.line}`, width)
      if (panel.text === undefined) return { title, lines: [line(toned('dim', 'Reading the document…'))] }
      const { lines, first } = layOutQuotation(source, panel.text, width)
      // The quotation stands a third down, so that what leads to it is seen.
      return { title, lines: clip(lines, first - Math.floor(rows / 3) + panel.scroll, rows) }
    }
  }
}

function clip(lines: readonly Line[], from: number, rows: number): readonly Line[] {
  const first = Math.max(0, Math.min(from, lines.length - rows))
  return lines.slice(first, first + rows)
}

function layOutKeys(width: number): readonly Line[] {
  const rows = [
    ['Enter', 'ask; in the list of citations: open the chosen one'],
    ['↑ ↓', 'questions asked before; in a panel: move'],
    ['Tab, Ctrl-O', 'the citations of the last reply'],
    ['← →', 'in an opened document: the quotation before, after'],
    ['Esc', 'back'],
    ['Ctrl-E', 'scores and ranks of the last reply'],
    ['Ctrl-A', 'ask for agents or for customers'],
    ['Ctrl-W, Ctrl-U', 'delete a word, the line up to the cursor'],
    ['Ctrl-D, Ctrl-C', 'leave'],
  ] as const
  return layOutTable(
    rows.map(([key, does]) => [line(toned('accent', key)), does]),
    width,
  )
}
