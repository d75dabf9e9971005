import type { Finding } from '../../schemas/finding.ts'

/**
 * At most `most` findings of different rules, in the order of the document: those with a case in words first, then those whose mistake a
 * reader sees at once.
 */
export function chooseTelling(findings: readonly Finding[], most: number): Finding[] {
  const weight = ({ witness, ruleId }: Finding) => {
    const at = seenAtOnce.indexOf(ruleId)
    return witness === null ? 1 + (at === -1 ? seenAtOnce.length : at) : 0
  }
  const chosen = new Map<string, Finding>()
  for (const finding of findings.toSorted((a, b) => weight(a) - weight(b))) {
    if (chosen.size < most && !chosen.has(finding.ruleId)) chosen.set(finding.ruleId, finding)
  }
  return findings.filter((finding) => chosen.get(finding.ruleId) === finding)
}

const seenAtOnce = ['broken-link', 'placeholder', 'section-missing', 'section-empty']
