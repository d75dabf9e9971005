import type { Document } from '../../schemas/document.ts'
import type { Place } from '../../schemas/place.ts'
import type { Draft, IdleSuppression, Rule } from '../rules/rule.ts'
import { readSuppressions, type Suppression } from '../rules/suppressions/read-suppressions.ts'
import { findNearest } from '../rules/wording/find-nearest.ts'

/** The suppression comments of all documents, and what they have silenced so far. */
export class Suppressions {
  readonly #byPath = new Map<string, Suppression[]>()
  readonly #used = new Map<Suppression, Set<string>>()
  readonly #ruleIds: ReadonlySet<string>
  #silenced = 0

  constructor(documents: Iterable<Document>, rules: readonly Rule[]) {
    this.#ruleIds = new Set(rules.map((rule) => rule.id))
    for (const document of documents) {
      const suppressions = readSuppressions(document)
      if (suppressions.length > 0) this.#byPath.set(document.path, suppressions)
    }
  }

  /** Number of drafts that were silenced. */
  get silenced(): number {
    return this.#silenced
  }

  /** The drafts that no comment silences. The comments that do are remembered as used. */
  filter(ruleId: string, drafts: readonly Draft[]): Draft[] {
    return drafts.filter(({ place }) => {
      const silencing = this.#silencing(ruleId, place)
      for (const suppression of silencing) {
        this.#used.set(suppression, (this.#used.get(suppression) ?? new Set()).add(ruleId))
      }
      if (silencing.length > 0) this.#silenced += 1
      return silencing.length === 0
    })
  }

  /** The comments that have silenced nothing. Nothing is said of rules that are off: `on` holds the others. */
  *idle(on: ReadonlyMap<string, unknown>): Generator<IdleSuppression> {
    for (const suppression of [...this.#byPath.values()].flat()) {
      if (suppression.ruleIds.length === 0) yield { suppression, ruleId: '', unknown: null }
      for (const ruleId of suppression.ruleIds) {
        if (!this.#ruleIds.has(ruleId)) {
          yield { suppression, ruleId, unknown: { nearest: findNearest(ruleId, this.#ruleIds) } }
        } else if (suppression.reason !== null && on.has(ruleId) && !this.#used.get(suppression)?.has(ruleId)) {
          yield { suppression, ruleId, unknown: null }
        }
      }
    }
  }

  #silencing(ruleId: string, place: Place): Suppression[] {
    const suppressions = this.#byPath.get(place.path) ?? []
    return suppressions.filter(({ ruleIds, reason, line }) => {
      return reason !== null && ruleIds.includes(ruleId) && (line === null || line === place.start.line)
    })
  }
}
