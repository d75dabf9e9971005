import type { Document } from '../../schemas/document.ts'
import type { IntentsFile } from '../../schemas/intent.ts'
import type { Place } from '../../schemas/place.ts'

/** An intent of an `intents.yaml`, with the place of its entry. */
export type ListedIntent = IntentsFile['intents'][number] & { readonly place: Place }

/** Everything that was read, as values: what rules see and indexes are built from. */
export interface KnowledgeBase {
  /** In the order of their paths. */
  readonly documents: readonly Document[]
  readonly listedIntents: readonly ListedIntent[]
  /** Those targets of relative links, as paths relative to the project root, that exist as files or folders. */
  readonly existingTargets: ReadonlySet<string>
}

export function isReadable(document: Document): boolean {
  return document.problems.every((problem) => problem.code === 'front-matter-syntax')
}
