/**
 * The `capacity` best of a stream of (label, score): larger scores first, ties to the smaller label. A binary heap with the
 * worst kept entry at its root, so an offer that loses costs one comparison.
 */
export class BestList {
  private readonly labels: Uint32Array
  private readonly scores: Float64Array
  private readonly capacity: number
  private count = 0

  constructor(capacity: number) {
    this.capacity = capacity
    this.labels = new Uint32Array(capacity)
    this.scores = new Float64Array(capacity)
  }

  /** Scores below this cannot enter; `-Infinity` until the list is full, `Infinity` where it holds nothing. */
  get floor(): number {
    if (this.capacity === 0) return Number.POSITIVE_INFINITY
    return this.count < this.capacity ? Number.NEGATIVE_INFINITY : (this.scores[0] ?? 0)
  }

  /** Keeps the entry if it is among the best so far. A score that is not a number is never kept. */
  offer(label: number, score: number): void {
    if (Number.isNaN(score) || this.capacity === 0) return
    if (this.count < this.capacity) this.siftUp(this.count++, label, score)
    else if (isWorse(this.labels[0] ?? 0, this.scores[0] ?? 0, label, score)) this.siftDown(label, score)
  }

  /** What was kept, best first. */
  toArray(): { label: number; score: number }[] {
    const entries = Array.from({ length: this.count }, (_, slot) => ({
      label: this.labels[slot] ?? 0,
      score: this.scores[slot] ?? 0,
    }))
    return entries.sort((a, b) => b.score - a.score || a.label - b.label)
  }

  private siftUp(slot: number, label: number, score: number): void {
    while (slot > 0) {
      const parent = (slot - 1) >> 1
      if (!isWorse(label, score, this.labels[parent] ?? 0, this.scores[parent] ?? 0)) break
      this.labels[slot] = this.labels[parent] ?? 0
      this.scores[slot] = this.scores[parent] ?? 0
      slot = parent
    }
    this.labels[slot] = label
    this.scores[slot] = score
  }

  private siftDown(label: number, score: number): void {
    let slot = 0
    for (;;) {
      let child = 2 * slot + 1
      if (child >= this.count) break
      const other = child + 1
      if (other < this.count && this.isWorseAt(other, child)) child = other
      if (!isWorse(this.labels[child] ?? 0, this.scores[child] ?? 0, label, score)) break
      this.labels[slot] = this.labels[child] ?? 0
      this.scores[slot] = this.scores[child] ?? 0
      slot = child
    }
    this.labels[slot] = label
    this.scores[slot] = score
  }

  private isWorseAt(a: number, b: number): boolean {
    return isWorse(this.labels[a] ?? 0, this.scores[a] ?? 0, this.labels[b] ?? 0, this.scores[b] ?? 0)
  }
}

function isWorse(labelA: number, scoreA: number, labelB: number, scoreB: number): boolean {
  return scoreA < scoreB || (scoreA === scoreB && labelA > labelB)
}
