import type { ValidateResult } from '../schemas/finding.ts'
import { loadReport } from '../src/reports/reports.ts'
import type { Toolkit } from '../src/toolkit.ts'
import type { Terminal } from './terminal.ts'

/** The result of `validate` as the text of a report; documents are read for the frames of the one that people read. */
export async function renderFindings(
  result: ValidateResult,
  format: string,
  toolkit: Pick<Toolkit, 'readSource'>,
  terminal: Pick<Terminal, 'colour' | 'columns'>,
): Promise<string> {
  const report = await loadReport(format)
  const texts = format === 'pretty' ? await readSources(result, toolkit) : new Map<string, string>()
  const width = Math.min(terminal.columns, widest)
  return report(result, { color: terminal.colour, width, sources: (path) => texts.get(path) ?? null })
}

/** Beyond this, lines of prose are hard to read. */
const widest = 120

async function readSources({ findings }: ValidateResult, { readSource }: Pick<Toolkit, 'readSource'>) {
  const texts = new Map<string, string>()
  for (const path of new Set(findings.map(({ place }) => place.path))) {
    const text = await readSource(path)
    if (text !== null) texts.set(path, text)
  }
  return texts
}
