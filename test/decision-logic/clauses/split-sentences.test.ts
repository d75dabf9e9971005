import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/decision-logic/clauses/split-sentences.ts'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'

function split(text: string): string[] {
  return splitSentences(tokenise(text)).map((tokens) => text.slice(tokens[0]?.from, tokens.at(-1)?.to))
}

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Wait.', ['Wait.']],
    ['Wait. Then go', ['Wait.', 'Then go']],
    ['Is it wet? Dry it! Go; come.', ['Is it wet?', 'Dry it!', 'Go;', 'come.']],
    ['Pay 3.50 for v1.2 at example.com now.', ['Pay 3.50 for v1.2 at example.com now.']],
    ['Take paint, i.e. the red one. Go.', ['Take paint, i.e. the red one.', 'Go.']],
    ['Paint, glue, etc. are there. Go.', ['Paint, glue, etc. are there.', 'Go.']],
    ['Ask J. Doe. Go.', ['Ask J. Doe.', 'Go.']],
    ['Wait (an hour. Or two). Go.', ['Wait (an hour. Or two).', 'Go.']],
    ['Done :). Go.', ['Done :).', 'Go.']],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences))

  it('loses no token and keeps their order', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.!?;() ]{0,60}$/), (text) => {
        const tokens = tokenise(text)
        expect(splitSentences(tokens).flat()).toEqual(tokens)
      }),
    )
  })
})
