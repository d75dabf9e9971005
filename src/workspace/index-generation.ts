/** Names "the generation to read" and the hash of its manifest. */
export const currentFile = 'CURRENT'

export function generationName(number: number): string {
  return `gen-${number}`
}

export function generationNumber(name: string): number | null {
  const digits = /^gen-(\d{1,9})$/.exec(name)?.[1]
  return digits === undefined ? null : Number(digits)
}
