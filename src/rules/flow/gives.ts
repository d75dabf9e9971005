/**
 * True where a step gives what a branch refuses: the thing that the refusal names ("does not get the refund"), or, where it names none
 * ("nothing you can do"), anything.
 */
export function gives(step: string, refusal: string): boolean {
  const thing =
    /\b(?:get|receive|have|given|offered|granted|eligible for|entitled to|qualify for)\s+(?:an?\s+|the\s+|any\s+|their\s+|this\s+)?(?<thing>\p{L}+)/iu.exec(
      refusal,
    )
  const name = thing?.groups?.['thing']?.toLowerCase()
  if (name !== undefined && !vague.has(name)) return step.toLowerCase().includes(name) && giving.test(step)
  return opening.test(step)
}

const vague = new Set(['it', 'that', 'this', 'anything', 'what', 'help', 'to', 'one', 'back'])

const verbs =
  'generate|give|offer|issue|refund|send|credit|create|ship|grant|extend|waive|process|upgrade|remove|replace|resend|re-send|pay|reinstate|restore|activate|deliver|exchange|return'

/** The step opens with it, so that it is what the step is for. */
const opening = new RegExp(`^\\W*(?:finally|then|now|next|lastly)?,?\\s*(?:${verbs})\\b`, 'i')
const giving = new RegExp(`\\b(?:${verbs})\\b`, 'i')
