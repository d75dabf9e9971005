import type { Finding } from '../../../schemas/finding.ts'

/** The findings of each file, in the order in which they come. */
export function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.place.path)
    if (group === undefined) groups.set(finding.place.path, [finding])
    else group.push(finding)
  }
  return groups
}
