/** True where a condition (gaps of one space) only says that the problem is still there: it holds for everybody whom nothing has helped so far. */
export function saysItPersists(condition: string): boolean {
  return persisting.test(condition)
}

/** True where a sentence has somebody look whether the problem is gone, so that it parts those who are helped from those who are not. */
export function looksWhetherItHelped(text: string): boolean {
  return looks.some((pattern) => pattern.test(text))
}

/** True where a text says that there is no problem, or none any more. */
export function saysItIsSettled(text: string): boolean {
  return settled.test(text) && !/\b(?:if|whether|once|when|until|check|make sure|ensure|confirm)\b/i.test(text)
}

const problem = '(?:issues?|problems?|errors?|faults?|symptoms?|troubles?|alerts?)'

const persisting = new RegExp(
  `\\bstill\\b|\\b(?:persists?|remains?)\\b|\\b${problem} continues?\\b|\\bthis is not the case\\b|\\bnothing (?:works|helps|worked|helped)\\b|` +
    "\\b(?:not|n[’']t) (?:been )?(?:help|helped|resolved|solved|fixed|restored)\\b|\\b(?:does|did)(?: not|n[’']t) (?:help|work)\\b",
  'i',
)

const looks: readonly RegExp[] = [
  /\b(?:check|see|verify|confirm|test|look)\b[^.;]{0,60}\b(?:if|whether|that)\b[^.;]{0,60}\b(?:restored|resolved|fixed|solved|works?|working|improved|improves|gone|cleared|persists?|remains?)\b/i,
  /\b(?:re-?run|re-?test|retry)\b/i,
  /\b(?:try|tries|test|attempt|run|send|check|search)\b[^.;]{0,80}\bagain\b/i,
]

const settled = new RegExp(
  `\\b(?:is|are) not (?:facing|experiencing|having|affected by)\\b[^.;]{0,60}\\b${problem}\\b|\\b(?:there is|has|have) no ${problem}\\b|` +
    `\\b${problem} (?:is|has been|are|have been) (?:resolved|solved|fixed|gone|closed)\\b`,
  'i',
)
