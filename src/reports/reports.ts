import { Failure } from '../failure.ts'
import { findNearest } from '../rules/wording/find-nearest.ts'
import type { Report } from './report.ts'

/** Every report, by the name that `--format` takes. Each is loaded when it is asked for. */
const reports: Readonly<Record<string, () => Promise<Report>>> = {
  concise: async () => (await import('./concise.ts')).concise,
  github: async () => (await import('./github.ts')).github,
  json: async () => (await import('./json.ts')).json,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  pretty: async () => (await import('./pretty.ts')).pretty,
  sarif: async () => (await import('./sarif.ts')).sarif,
}

export const reportNames: readonly string[] = Object.keys(reports)

/** A report by its name. Throws a Failure `usage` where there is none of that name. */
export function loadReport(name: string): Promise<Report> {
  const load = Object.hasOwn(reports, name) ? reports[name] : undefined
  if (load !== undefined) return load()
  const nearest = findNearest(name, reportNames)
  const hint = nearest === null ? `The formats are: ${reportNames.join(', ')}.` : `Did you mean "${nearest}"?`
  throw new Failure('usage', `There is no report format "${name}".`, hint)
}
