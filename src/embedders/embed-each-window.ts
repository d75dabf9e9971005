import type { EmbedOptions } from './embedder.ts'

/** Cuts every text into windows, embeds all windows in one call, and gives the vectors back by text; progress counts windows. */
export async function embedEachWindow(
  texts: readonly string[],
  cut: (text: string) => readonly string[],
  embed: (texts: readonly string[], options?: EmbedOptions) => Promise<Float32Array[]>,
  options: EmbedOptions = {},
): Promise<Float32Array[][]> {
  const windows: string[] = []
  const ends: number[] = []
  for (const [index, text] of texts.entries()) {
    for (const window of cut(text)) windows.push(window)
    ends.push(windows.length)
    // Lets an abort and other work through while many texts are cut.
    if (index % 16 === 15) await new Promise((resolve) => setImmediate(resolve))
    options.signal?.throwIfAborted()
  }
  const vectors = await embed(windows, options)
  return ends.map((end, index) => vectors.slice(ends[index - 1] ?? 0, end))
}
