/** What Ink says about a key, as far as it is used. */
export interface KeyFlags {
  readonly upArrow: boolean
  readonly downArrow: boolean
  readonly leftArrow: boolean
  readonly rightArrow: boolean
  readonly pageUp: boolean
  readonly pageDown: boolean
  readonly home: boolean
  readonly end: boolean
  readonly return: boolean
  readonly escape: boolean
  readonly tab: boolean
  readonly backspace: boolean
  readonly delete: boolean
  readonly ctrl: boolean
  readonly meta: boolean
}

/** One key, or a piece of typed or pasted text. */
export interface Stroke {
  readonly name: StrokeName
  readonly text: string
}

type StrokeName =
  | 'text'
  | 'enter'
  | 'escape'
  | 'tab'
  | 'backspace'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'home'
  | 'end'
  | 'word-left'
  | 'word-right'
  | `ctrl-${string}`

/** Sent by terminals around pasted text where they were asked to (bracketed paste); Ink takes the escape character off. */
const pasteStart = '[200~'
const pasteEnd = '[201~'

/**
 * One event of Ink to strokes. Fast typing and slow connections put several keys into one event, so text is taken apart at control
 * characters; inside a paste it is not: a line feed there is a space, not Enter.
 */
export function readStrokes(
  input: string,
  key: KeyFlags,
  pasting: boolean,
): { strokes: readonly Stroke[]; pasting: boolean } {
  if (input === pasteStart) return { strokes: [], pasting: true }
  if (input === pasteEnd) return { strokes: [], pasting: false }
  if (pasting) return { strokes: [stroke('text', key.return ? ' ' : input)], pasting }
  const named = nameOf(input, key)
  if (named) return { strokes: [stroke(named)], pasting }
  // An escape sequence that Ink does not know.
  if (key.meta || key.ctrl || /^\[[\d;]*[~A-Za-z]$/.test(input)) return { strokes: [], pasting }
  return { strokes: splitText(input), pasting }
}

function nameOf(input: string, key: KeyFlags): StrokeName | null {
  if (key.return) return 'enter'
  if (key.escape) return 'escape'
  if (key.tab) return 'tab'
  // Ink calls the backspace key of most terminals "delete".
  if (key.backspace || key.delete) return key.meta ? 'ctrl-w' : 'backspace'
  if (key.upArrow) return 'up'
  if (key.downArrow) return 'down'
  if (key.leftArrow) return key.ctrl || key.meta ? 'word-left' : 'left'
  if (key.rightArrow) return key.ctrl || key.meta ? 'word-right' : 'right'
  if (key.pageUp) return 'page-up'
  if (key.pageDown) return 'page-down'
  if (key.home) return 'home'
  if (key.end) return 'end'
  if (key.meta && (input === 'b' || input === 'f')) return input === 'b' ? 'word-left' : 'word-right'
  return key.ctrl && /^[a-z]$/.test(input) ? `ctrl-${input}` : null
}

function splitText(input: string): Stroke[] {
  return [...input.matchAll(/[^\u0000-\u001f\u007f]+|[\u0000-\u001f\u007f]/g)].flatMap(([part]) => {
    const code = part.charCodeAt(0)
    if (part === '\r' || part === '\n') return [stroke('enter')]
    if (part === '\t') return [stroke('tab')]
    if (part === '\b' || part === '\u007f') return [stroke('backspace')]
    if (code < 27) return [stroke(`ctrl-${String.fromCharCode(code + 96)}`)]
    return code < 32 ? [] : [stroke('text', part)]
  })
}

function stroke(name: StrokeName, text = ''): Stroke {
  return { name, text }
}
