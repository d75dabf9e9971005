import type { Token } from '../decision-logic/grammar/tokenise.ts'
import type { Cue } from './claim.ts'

/** A cue that stands at a token; `next` is the index of the token behind it. */
export interface FoundCue {
  readonly kind: Cue['kind']
  readonly sense: string
  readonly next: number
}

const rows: readonly (readonly [Cue['kind'], string, string])[] = [
  // "No more than 5" and the like are comparisons, which figures carry.
  [
    'negation',
    '',
    'no more than|not more than|no later than|not later than|no longer than|no fewer than|no less than|not less than|no earlier than|no older than|not exceed|not exceeding|not only',
  ],
  [
    'negation',
    'not',
    "not|no|never|cannot|without|neither|nor|none|nothing|nobody|no one|nowhere|unable|free of|free from|no longer|n't|cant|wont|dont|doesnt",
  ],
  [
    'modal',
    'must',
    'must|have to|has to|had to|need to|needs to|needed to|need|needs|required to|is required|are required|obliged to|shall|mandatory',
  ],
  ['modal', 'should', 'should|ought to|recommended to|advised to'],
  ['modal', 'may', 'may|can|might|could|able to|allowed to|permitted to|possible|entitled to'],
  [
    'condition',
    'if',
    'if|when|whenever|where|provided|providing|as long as|in case|in the event|once|as soon as|only if|only when',
  ],
  ['condition', 'unless', 'unless|except|except for|except if|other than|excluding|apart from|exception'],
  ['condition', 'regardless', 'even if|even when|even though|regardless|no matter'],
  ['condition', 'only', 'only|solely|exclusively'],
  ['condition', 'before', 'before|prior to|ahead of|until|till'],
  ['condition', 'after', 'after|afterwards|following|since|from the day after'],
  ['condition', 'otherwise', 'otherwise|else|in all other cases'],
]

const byFirst = compile()

/** The longest cue that begins at a token; null where there is none. Contracted negations ("doesn't") are read as negations, "can't" as both. */
export function cuesAt(tokens: readonly Token[], at: number): FoundCue[] {
  const { lower = '', text = '' } = tokens[at] ?? {}
  const next = at + 1
  if (lower === 'cannot' || lower === "can't" || lower === "couldn't")
    return [cue('modal', 'may', next), cue('negation', 'not', next)]
  if (lower === "mustn't" || lower === "needn't" || lower === "shouldn't")
    return [cue('modal', lower === "shouldn't" ? 'should' : 'must', next), cue('negation', 'not', next)]
  if (lower.endsWith("n't")) return [cue('negation', 'not', next)]
  // "May" inside a sentence is a month.
  if (text === 'May' && at > 0) return []
  for (const { words, kind, sense } of byFirst.get(lower) ?? []) {
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) return [cue(kind, sense, at + words.length)]
  }
  return []
}

function cue(kind: Cue['kind'], sense: string, next: number): FoundCue {
  return { kind, sense, next }
}

interface Phrase {
  readonly words: readonly string[]
  readonly kind: Cue['kind']
  readonly sense: string
}

function compile(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const [kind, sense, list] of rows) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ')
      const [first = ''] = words
      phrases.set(
        first,
        [...(phrases.get(first) ?? []), { words, kind, sense }].sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return phrases
}
