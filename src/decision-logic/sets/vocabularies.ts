import type { Config } from '../../../schemas/config.ts'
import type { ClosedSet } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import { Vocabulary } from '../grammar/vocabulary.ts'
import { learnSets, type ScopedSet } from './learn-sets.ts'

/** The closed sets of a knowledge base, by the document that they hold in: those of the configuration, and those that documents name. */
export class Vocabularies {
  readonly #sets: readonly ScopedSet[]
  readonly #byScope = new Map<string, Vocabulary>()

  constructor(sets: readonly ScopedSet[]) {
    this.#sets = sets
  }

  /** Those that a configuration and documents name. */
  static read(documents: readonly Document[], config: Pick<Config, 'sets'>): Vocabularies {
    const declared = Object.entries(config.sets).map(([variable, members]): ScopedSet => {
      return {
        variable: variable.toLowerCase(),
        members: members.map((member) => member.toLowerCase()),
        from: 'config',
        place: null,
        scope: '',
      }
    })
    return new Vocabularies([...declared, ...learnSets(documents)])
  }

  get sets(): readonly ScopedSet[] {
    return this.#sets
  }

  of({ path }: Pick<Document, 'path'>): Vocabulary {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const known = this.#byScope.get(folder)
    if (known !== undefined) return known
    const holding: ClosedSet[] = this.#sets
      .filter(({ scope }) => folder.startsWith(scope))
      .map(({ scope: _, ...set }) => set)
    const vocabulary = new Vocabulary(holding)
    this.#byScope.set(folder, vocabulary)
    return vocabulary
  }
}
