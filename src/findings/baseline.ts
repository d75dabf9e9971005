import { z } from 'zod'
import type { Finding } from '../../schemas/finding.ts'
import { Failure } from '../failure.ts'

/** A file of findings that are known: they are counted, not reported, so that only new ones fail a change. */
const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({ path: z.string(), ruleId: z.string(), fingerprint: z.string(), count: z.int().min(1) }),
  ),
})

export type Baseline = z.infer<typeof baselineSchema>

/** The findings of a run as a baseline, in their order. */
export function makeBaseline(findings: readonly Finding[]): Baseline {
  const entries = new Map<string, Baseline['findings'][number]>()
  for (const { fingerprint, ruleId, place } of findings) {
    const entry = entries.get(fingerprint)
    if (entry === undefined) entries.set(fingerprint, { path: place.path, ruleId, fingerprint, count: 1 })
    else entry.count += 1
  }
  return { version: 1, findings: [...entries.values()] }
}

/** The text of a baseline file to a Baseline. `path` is for the Failure `file-invalid` that it throws where it is none. */
export function readBaseline(text: string, path: string): Baseline {
  try {
    return baselineSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new Failure(
      'file-invalid',
      `${path} is not a baseline of findings.`,
      'Make it anew, or correct the path that is given to --baseline.',
      { cause, place: { path } },
    )
  }
}

/** The text of a baseline file: an entry a line, so that changes of it can be reviewed. */
export function writeBaseline(baseline: Baseline): string {
  const lines = baseline.findings.map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}

/** Takes out the findings that are known, and counts them and the entries that nothing matches any more. */
export function applyBaseline(
  findings: Finding[],
  baseline: Baseline | undefined,
): { findings: Finding[]; known: number; outdated: number } {
  const left = new Map<string, number>()
  for (const { fingerprint, count } of baseline?.findings ?? []) {
    left.set(fingerprint, (left.get(fingerprint) ?? 0) + count)
  }
  const fresh = findings.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0
    if (count > 0) left.set(fingerprint, count - 1)
    return count === 0
  })
  let outdated = 0
  for (const count of left.values()) outdated += count
  return { findings: fresh, known: findings.length - fresh.length, outdated }
}
