import type { Audience } from '../../schemas/audience.ts'
import type { Conversation } from '../../schemas/reply.ts'
import { foldText } from '../phrases/fold-text.ts'
import { parsePhrase } from '../phrases/parse-phrase.ts'
import { PhraseBook } from '../phrases/phrase-book.ts'

/** Questions back that a customer is asked before a person takes over. */
export const mostClarifies = 2
/** Share of words that two questions have in common when they are the same one. */
const same = 0.8

/**
 * Why the bot has failed in this conversation, in words; null where it has not. It has where the customer says so, where they ask again what was
 * answered, where the bot has asked the same thing twice, and where a colleague has taken over.
 */
export function repeatedFailure(question: string, conversation: Conversation, audience: Audience): string | null {
  const turns = withoutQuestion(question, conversation)
  const bots = turns.filter(({ role }) => role === 'bot').map(({ text }) => text)
  // A colleague who asks is answered in a conversation of their own.
  if (audience === 'customer' && turns.some(({ role }) => role === 'agent')) {
    return 'A colleague has taken this conversation over.'
  }
  if (bots.length === 0) return null
  if (saysItFailed(question)) return 'The customer says that the answer did not help.'
  const last = bots.at(-1) ?? ''
  if (isQuestionBack(last)) {
    const before = bots.at(-2)
    return before === last ? 'The customer was asked the same thing twice.' : null
  }
  const asked = turns.filter(({ role }) => role === 'customer')
  return asked.some(({ text }) => areSame(text, question)) ? 'The customer asks again what was answered before.' : null
}

/** Questions back in a row, up to now. */
export function clarifiesInARow(conversation: Conversation): number {
  let count = 0
  for (const { role, text } of [...conversation].reverse()) {
    if (role === 'customer') continue
    if (role === 'agent' || !isQuestionBack(text)) return count
    count++
  }
  return count
}

/** Callers may give the question itself as the last turn. */
function withoutQuestion(question: string, conversation: Conversation): Conversation {
  const last = conversation.at(-1)
  return last?.role === 'customer' && last.text.trim() === question.trim() ? conversation.slice(0, -1) : conversation
}

export function isQuestionBack(text: string): boolean {
  return /[?？؟]\s*$/.test(text.slice(-20))
}

function areSame(one: string, other: string): boolean {
  const words = new Set(foldText(one).words)
  const others = new Set(foldText(other).words)
  const smaller = Math.min(words.size, others.size)
  // "yes" and "no" may well be said twice.
  if (smaller < 3) return false
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / (words.size + others.size - shared) >= same
}

/** In a long text "it does not work" tells of the trouble itself, not of what the bot said about it. */
function saysItFailed(text: string): boolean {
  books ??= { any: bookOf(failures), short: bookOf(shortFailures) }
  const folded = foldText(text)
  return books.any.first(folded) !== null || (folded.words.length <= longestShort && books.short.first(folded) !== null)
}

const longestShort = 10
let books: { readonly any: PhraseBook; readonly short: PhraseBook } | null = null

function bookOf(phrases: readonly string[]): PhraseBook {
  return new PhraseBook(phrases.map(parsePhrase))
}

const failures: readonly string[] = [
  "(that|this|it|which|answer|reply|suggestion|link|advice) (did not|didn't|didnt|does not|doesn't|doesnt|hasn't|has not|isn't|is not|isnt|wasn't) (really|actually|been)? (help|helped|helping|helpful)",
  "(did not|didn't|didnt|does not|doesn't|doesnt) help (me|at all|either|$)",
  "not what i (asked|meant|am asking|'m asking|was asking)",
  'not answering my question',
  "(did not|didn't|doesn't|does not) answer my question",
  "you (don't|didn't|do not|did not|are not|aren't|'re not) (even)? (listening|understand|understanding|get it|getting it|answering)",
  "you (are not|aren't|arent|'re not) (being)? (helpful|helping)",
  "i (don't|do not|cannot|can't) understand (you|anything you say)",
  '(same|the same) (answer|reply|message|response) (again|twice|over)',
  '(i|ve|have) already (told|said|explained|answered) (you|that|this)',
  'i (have)? (asked|told) you (that|this)? (already|before|twice|three times)',
  '(going|talking|run|running) (round|around)? in circles',
  'no es lo que (pregunte|pregunto|he preguntado)',
  "ce n'est pas (ce que j'ai|ma question)",
  'das (war|ist) nicht meine frage',
  '(eso|esto) no (me)? (ayudo|ayuda|sirve|sirvio)',
  "(ça|cela) (ne)? (m'a|m'aide|n'aide) pas (aidé)?",
  "cela n'a pas aidé",
  '(das|es) hat (mir)? (leider)? (nicht|nichts) (geholfen|gebracht)',
  '(das|es) hilft (mir)? (leider)? nicht',
  'non (mi)? (ha aiutato|aiuta|è servito)',
  '(isso|isto) não (me)? (ajudou|ajuda|adiantou)',
  '(dat|dit) (hielp|helpt) (me|mij)? (helaas)? niet',
  '(to)? (nie pomogło|nie pomaga)',
]

const shortFailures: readonly string[] = [
  "(still|it|that|this) (not|doesn't|does not|isn't|is not|won't|can't|didn't|did not|hasn't|has not) (work|working|works|worked|fixed|solved|solve)",
  'still (broken|the same|nothing|stuck|no)',
  '(already|have|ve) tried (that|this|it|all)',
  'i (just)? (did|tried) that',
  '^ (no|not) (help|use|good) at all',
  '(this|that) is (no help|no use|useless|going nowhere|not it)',
  '(wrong|bad|useless) (answer|reply)',
  'not what i (want|wanted|mean)',
  '(eso|esto)? (no|sigue sin) (funciona|funciono|funcionar)',
  '(ça|cela) (ne)? (marche|fonctionne) (toujours)? pas',
  '(das|es) (funktioniert|geht) (immer noch|leider)? nicht',
  'non (funziona|ha funzionato)',
  'não (funciona|funcionou|resolveu)',
  '(dat|dit|het) (werkt|werkte) (nog steeds|helaas)? niet',
  '(nadal|dalej|to)? nie (działa|zadziałało)',
]
