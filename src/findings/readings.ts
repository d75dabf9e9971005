import type { DecisionLogic } from '../../schemas/decision-logic.ts'
import type { Document } from '../../schemas/document.ts'
import type { Flow } from '../../schemas/flow.ts'
import { readFlow } from '../decision-logic/flow/read-flow.ts'
import type { Vocabulary } from '../decision-logic/grammar/vocabulary.ts'
import { readDecisionLogic } from '../decision-logic/read-decision-logic.ts'

/** How the rules come to what a document says: by reading it, or from where it was kept. */
export interface Readings {
  logicOf(document: Document, vocabulary: Vocabulary): DecisionLogic
  flowOf(document: Document, vocabulary: Vocabulary): Flow
}

/** Reads each document once. */
export class FreshReadings implements Readings {
  readonly #logics = new Map<Document, DecisionLogic>()
  readonly #flows = new Map<Document, Flow>()

  logicOf(document: Document, vocabulary: Vocabulary): DecisionLogic {
    const logic = this.#logics.get(document) ?? readDecisionLogic(document, vocabulary)
    this.#logics.set(document, logic)
    return logic
  }

  flowOf(document: Document, vocabulary: Vocabulary): Flow {
    const flow = this.#flows.get(document) ?? readFlow(document, this.logicOf(document, vocabulary))
    this.#flows.set(document, flow)
    return flow
  }
}
