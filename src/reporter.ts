/** Long work says how far it is; whoever shows it (a progress bar, a log, nobody) is not its business. */
export interface ProgressEvent {
  readonly stage: 'read' | 'parse' | 'check' | 'embed' | 'index' | 'save' | 'ask' | 'verify' | 'replies'
  readonly done: number
  readonly total: number
  /** What is counted: documents, windows, passages, questions. */
  readonly unit: string
}

export interface Reporter {
  progress(event: ProgressEvent): void
  /** Something the user should know that changes no result, said once: a fallback, a stale index. */
  notice(message: string): void
}

export const silentReporter: Reporter = { progress: () => {}, notice: () => {} }
