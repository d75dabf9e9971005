import { isReadable } from '../document/knowledge-base.ts'
import { emptyBranches } from './flow/empty-branches.ts'
import { failsNowhere } from './flow/fails-nowhere.ts'
import { nothingFollows } from './flow/nothing-follows.ts'
import { onlyPassing } from './flow/only-passing.ts'
import { undecided } from './flow/undecided.ts'
import { defineRule } from './rule.ts'

/** A case or a result that leads nowhere: found out and not used, named and left empty, or "continue" where nothing follows. */
export const deadEnd = defineRule({
  id: 'dead-end',
  summary: 'What a step finds out leads somewhere, for every result.',
  severity: { recommended: 'warning', strict: 'error' },
  scope: 'knowledge-base',
  *check({ knowledgeBase, logicOf }) {
    const documents = knowledgeBase.documents.filter((document) => isReadable(document) && logicOf(document).audited)
    for (const document of documents) {
      const logic = logicOf(document)
      yield* emptyBranches(document, logic)
      yield* undecided(document, logic)
      yield* nothingFollows(document)
      yield* onlyPassing(logic)
    }
    yield* failsNowhere(documents)
  },
})
