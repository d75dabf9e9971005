/** A question longer than this is not looked at. */
const longestQuestion = 4_000
/** Requests, topics and blocked phrases are looked for in a longer one too, up to here. */
const longestForPhrases = 20_000

/** A question made ready: its text without control characters, and why it cannot be looked at, or null. */
export interface ReadQuestion {
  readonly text: string
  /** What phrases are looked for in. */
  readonly start: string
  readonly fault: 'empty-question' | 'unreadable-question' | 'question-too-long' | null
}

/** Any string as a question. Control and invisible characters are blanks; half a surrogate pair is one too. */
export function readQuestion(question: string): ReadQuestion {
  const text = question.replace(invisible, ' ').trim()
  const start = text.slice(0, longestForPhrases)
  if (text === '') return { text, start, fault: 'empty-question' }
  if (!sayable.test(start)) return { text, start, fault: 'unreadable-question' }
  return { text, start, fault: text.length > longestQuestion ? 'question-too-long' : null }
}

const invisible = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028\u2029\u2060\ufeff\ufffd\p{Cs}\u{e0000}-\u{e007f}]/gu
const sayable = /[\p{L}\p{N}]/u
