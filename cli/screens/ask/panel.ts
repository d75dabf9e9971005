/** What is open between the past and the prompt. `scroll` is in rows. */
export type Panel =
  | { readonly kind: 'none' | 'help' }
  | { readonly kind: 'scores'; readonly scroll: number }
  | { readonly kind: 'sources'; readonly selected: number }
  | {
      readonly kind: 'quotation'
      readonly selected: number
      /** Null where the document is gone, undefined until it is read. */
      readonly text: string | null | undefined
      /** From where the quotation begins. */
      readonly scroll: number
    }

export type PanelAction =
  | { readonly type: 'toggle-help' | 'toggle-scores' | 'open-sources' | 'open-quotation' | 'back' }
  | { readonly type: 'move' | 'scroll'; readonly by: number }
  | { readonly type: 'source-read'; readonly selected: number; readonly text: string | null }

export const closed: Panel = { kind: 'none' }

/** The panel after an action, over the number of quotations of the last reply; null where there was no reply. */
export function reducePanel(panel: Panel, action: PanelAction, sourceCount: number | null): Panel {
  switch (action.type) {
    case 'toggle-help':
      return toggle(panel, { kind: 'help' })
    case 'toggle-scores':
      return sourceCount === null ? panel : toggle(panel, { kind: 'scores', scroll: 0 })
    case 'open-sources':
      return sourceCount ? toggle(panel, { kind: 'sources', selected: 0 }) : panel
    case 'open-quotation':
      return panel.kind === 'sources' ? quotation(panel.selected) : panel
    case 'move':
      return move(panel, action.by, (sourceCount ?? 0) - 1)
    case 'scroll':
      return scroll(panel, action.by)
    case 'source-read': {
      // The user may have gone on while the document was read.
      const awaited = panel.kind === 'quotation' && panel.selected === action.selected
      return awaited ? { ...panel, text: action.text } : panel
    }
    case 'back':
      return panel.kind === 'quotation' ? { kind: 'sources', selected: panel.selected } : closed
  }
}

function toggle(panel: Panel, opened: Panel): Panel {
  return panel.kind === opened.kind ? closed : opened
}

function quotation(selected: number): Panel {
  return { kind: 'quotation', selected, text: undefined, scroll: 0 }
}

function move(panel: Panel, by: number, last: number): Panel {
  if (panel.kind !== 'sources' && panel.kind !== 'quotation') return panel
  const selected = Math.min(last, Math.max(0, panel.selected + by))
  if (selected === panel.selected) return panel
  return panel.kind === 'quotation' ? quotation(selected) : { ...panel, selected }
}

function scroll(panel: Panel, by: number): Panel {
  if (panel.kind === 'scores') return { ...panel, scroll: Math.max(0, panel.scroll + by) }
  return panel.kind === 'quotation' ? { ...panel, scroll: panel.scroll + by } : panel
}
