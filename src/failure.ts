import type { FailureReport } from '../schemas/failure.ts'

/** Exit codes of the command line: 2 usage, configuration or file; 3 index; 4 model or network; 70 a bug of ours. */
type ExitCode = 2 | 3 | 4 | 70

/** Every way the tool can fail to do its job. Codes are permanent; each has a paragraph in docs/failures.md. */
export const failureCodes = {
  usage: 2,
  'config-invalid': 2,
  'config-not-found': 2,
  'path-not-found': 2,
  'no-documents': 2,
  'file-unreadable': 2,
  'file-unwritable': 2,
  'file-invalid': 2,
  'batch-lines-unreadable': 2,
  'unknown-rule': 2,
  'index-locked': 2,
  'index-missing': 3,
  'index-corrupt': 3,
  'index-format': 3,
  'index-embedder': 3,
  'index-config': 3,
  'embedder-unavailable': 4,
  'embedder-failed': 4,
  'model-unavailable': 4,
  'model-failed': 4,
  internal: 70,
} as const satisfies Record<string, ExitCode>

export type FailureCode = keyof typeof failureCodes

const pageUrl = 'https://github.com/groundwork-kb/groundwork/blob/main/docs/failures.md'

/** The tool cannot do its job. `message` says what happened, `hint` what to do. Bad documents are findings instead. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly hint: string
  readonly place: { path: string; line?: number; column?: number } | null

  constructor(
    code: FailureCode,
    message: string,
    hint: string,
    options: { cause?: unknown; place?: { path: string; line?: number; column?: number } } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = hint
    this.place = options.place ?? null
  }

  get exit(): ExitCode {
    return failureCodes[this.code]
  }

  get url(): string {
    return `${pageUrl}#${this.code}`
  }

  toReport(): FailureReport {
    const { code, message, hint, url, exit, place } = this
    return { error: { code, message, hint, url, exit, place } }
  }
}
