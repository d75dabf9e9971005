const verbs =
  'go|goes|jump|move|proceed|continue|return|head|advance|skip|forward|turn|come|carry|progress|switch|resume'
const adverbs = 'on|onto|back|ahead|straight|directly|forward|over|down|up|along|now|immediately|instead|again|right'
/** What before a reference says that its reader goes on from there. */
export const goBefore = new RegExp(
  `\\b(?:${verbs})(?:\\s+(?:${adverbs}))*\\s*(?:\\s(?:to|onto|at|with|from|through))?(?:\\s+(?:do|doing|directly))?\\s+(?:the\\s+)?$`,
  'i',
)
/** What before a reference says that it is left out. */
export const skipBefore = /\b(?:skip|omit|leave\s+out)\s+(?:the\s+)?$/i
/** What before a reference says that all begins again there: "start over from", but not "repeat", which comes back. */
export const againBefore =
  /\b(?:repeat|restart|start(?:\s+(?:over|again|afresh))?|begin\s+again)\s+(?:again\s+)?(?:from|with|at)\s+(?:the\s+)?$/i

/** What before a reference says that it is done, and then what comes after. */
export const followBefore =
  /\b(?:follow|repeat|redo|perform|complete|do|execute|run|use|apply|take|carry\s+out|work\s+through)\s+(?:the\s+|our\s+)?$/i
/** A number of a step. */
export const number = '\\d+(?:\\.\\d+)*[a-z]?'
/** The word for a number stands at that index. */
export const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** "step 4", "Step 2.1", "step two"; not "step 4 of the form". */
export const stepNumber = new RegExp(
  `\\bsteps?\\s{1,3}(?:(?:no\\.?|number|#)\\s{0,2})?(?<first>${number}|${numberWords.slice(1).join('|')})\\b(?!\\s{1,3}of\\b|\\s{1,3}in\\s{1,3}(?!this\\b|your\\b)|[.:]\\d)`,
  'gi',
)
/** "Path 2.1", "option 3". */
export const label = new RegExp(
  `\\b(?<kind>path|option|phase|part|stage|case|scenario|section|method|task|procedure)\\s{1,3}(?<number>${number})\\b`,
  'gi',
)
/** "the next step", "the following 2 steps", "this section". */
export const relative = new RegExp(
  `\\b(?<which>next|following|previous|preceding|this)\\s{1,3}(?:(?<count>\\d{1,2}|${numberWords.slice(2).join('|')})\\s{1,3})?(?<noun>steps?|section|stage)\\b`,
  'gi',
)
/** "continue" where a clause says no more: what has to stand before it is `onwardBefore`. */
export const onward =
  /\b(?:continue|proceed|carry\s+on|go\s+on|move\s+on)(?:\s+as\s+(?:normal|usual))?(?=\s*(?:[.;)]|$))/gi
export const onwardBefore = /(?:^|[.;:,(]|\bthen|\band)\s*$/i

/** "skip to the Update Order step below". */
export const named = new RegExp(
  `\\b(?:${verbs})(?:\\s+(?:${adverbs}))*\\s+(?:to|onto|with|at)\\s+(?:the\\s+)?(?<name>[\\p{L}\\d'’\\[\\]/-]+(?:\\s+[\\p{L}\\d'’\\[\\]/-]+){0,5}?)\\s+(?<noun>steps?|section|stage)\\b(?:\\s+(?<where>below|above))?`,
  'giu',
)
/** "follow the 'Recover Username' flow". */
export const flow =
  /\b(?:follow|use|start|switch\s+to|go\s+to|continue\s+with)\s+(?:the\s+|our\s+)?['‘"“](?<name>[^'‘’"“”\n]{3,60})['’"”]\s+(?:procedure|flow|sub-?flow|workflow|policy|runbook|playbook|checklist)\b/gi
