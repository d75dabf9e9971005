import { headWords, stem } from '../../decision-logic/grammar/head-words.ts'
import { type Token, tokenise } from '../../decision-logic/grammar/tokenise.ts'
import { isUnit } from '../../decision-logic/grammar/units.ts'

const most = 40

/** The stems of the words that name something, without units and words that only say that time goes by. */
export function nameWords(tokens: readonly Token[]): string[] {
  const words = headWords(
    tokens.filter(({ lower }) => !isUnit(lower) && !passing.has(lower)),
    most,
  )
  return [...new Set(words.map(stem))]
}

export function nameWordsOf(text: string): string[] {
  return nameWords(tokenise(text))
}

const passing = new Set(
  'ago now today then so far passed pass passes gone went going elapsed happens happen happened business working calendar whole full please hello hi'.split(
    ' ',
  ),
)
