/** How much may be done before a question is left undecided. Counted in steps, not in time, so that every machine decides the same. */
export class WorkBudget {
  #left: number
  readonly #shared: WorkBudget | null

  /** What is spent of it is spent of the shared one, too. */
  constructor(steps: number, shared: WorkBudget | null = null) {
    this.#left = steps
    this.#shared = shared
  }

  /** Takes steps; false where none are left. */
  spend(steps: number): boolean {
    this.#left -= steps
    const shared = this.#shared?.spend(steps) ?? true
    return shared && this.#left >= 0
  }
}
