/** The looks of a report: the terminal's own sixteen colours, which every theme keeps legible. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const

export type Look = keyof typeof codes

export type Paint = (text: string, ...looks: readonly Look[]) => string

/** Gives text its looks, or leaves it alone where there is no colour. */
export function makePaint(color: boolean): Paint {
  return (text, ...looks) => {
    if (!color || text === '') return text
    return looks.reduce((painted, look) => `\u001b[${codes[look][0]}m${painted}\u001b[${codes[look][1]}m`, text)
  }
}
