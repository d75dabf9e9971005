/** What a model is asked: the task, which is ours, and the material, which is others' and is data. The two never mix. */
export interface Prompt {
  readonly task: string
  /** Written into the prompt as JSON, so that nothing in it can end it. */
  readonly material: unknown
}

/** A text model. It has no tools and no memory; what it writes is text that somebody must check. */
export interface LanguageModel {
  readonly id: string
  /** @throws Failure `model-unavailable`, `model-failed`; the reason of the signal when that is aborted */
  write(prompt: Prompt, signal?: AbortSignal): Promise<string>
}
