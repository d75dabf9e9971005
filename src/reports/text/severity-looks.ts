import type { Severity } from '../../../schemas/finding.ts'
import type { Look } from './paint.ts'

/** The colour of a severity; its word always stands beside it. */
export const severityLooks: Readonly<Record<Severity, Look>> = { error: 'red', warning: 'yellow', info: 'cyan' }
