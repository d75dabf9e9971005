/** How much may be done before a question is left undecided. Counted in steps, not in time, so that every machine decides the same. */
export class WorkBudget {
  #left: number

  constructor(steps: number) {
    this.#left = steps
  }

  /** Takes steps; false where none are left. */
  spend(steps: number): boolean {
    this.#left -= steps
    return this.#left >= 0
  }
}
