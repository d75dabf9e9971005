import type { GateSettings } from '../../schemas/index-manifest.ts'
import type { Reply } from '../../schemas/reply.ts'

/** Where the threshold of a reply comes from, for those who read it. */
export function describeGate({ from, certificate }: GateSettings): NonNullable<Reply['scores']['gate']> {
  return {
    from,
    risk: certificate?.risk ?? null,
    provisional: certificate?.provisional ?? false,
    date: certificate?.date ?? null,
    revoked: (certificate?.revoked ?? null) !== null,
  }
}

/** Why the gate lets nothing through to an intent, in a sentence; null where it may. */
export function whyUncertified({ required, intents, certificate }: GateSettings, intent: string): string | null {
  const isValid = certificate !== null && !certificate.provisional && certificate.revoked === null
  if (required && !isValid) return 'Answers need a certificate of the gate, and there is none that holds.'
  const risk = intents[intent]
  if (risk === undefined) return null
  const own = certificate?.intents.find(({ id, risk: certified }) => id === intent && certified <= risk)
  const wanted = `"${intent}" asks for a risk of ${Number((risk * 100).toFixed(3))} %`
  if (own === undefined) return `${wanted}, which no certificate keeps.`
  if (own.threshold === null)
    return `${wanted}: ${own.missing} more undocumented questions with a label would have to be known.`
  return null
}

/** The score from which an intent is answered; above 1 where nothing is. */
export function thresholdOf({ threshold, certificate }: GateSettings, intent: string): number {
  const own = certificate?.intents.find(({ id }) => id === intent)?.threshold ?? 0
  const least = Math.max(threshold, own)
  return least >= 1 ? Number.POSITIVE_INFINITY : least
}
