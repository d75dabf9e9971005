import { describe, expect, it } from 'vitest'
import { asksWhether } from '../../../src/decision-logic/clauses/asks-whether.ts'
import { tokenise } from '../../../src/decision-logic/grammar/tokenise.ts'

/** Whether the first "if", "when" or "once" of a text asks for something. */
function asks(text: string): boolean {
  const tokens = tokenise(text)
  return asksWhether(
    tokens,
    tokens.findIndex(({ lower }) => /^(?:if|when|once|unless)$/.test(lower)),
  )
}

describe('asksWhether', () => {
  it.each([
    'Check if it is wet.',
    'Ask the customer if they have the key.',
    'Please verify with the depot if the box arrived.',
    'See if it fits.',
    'Even if it is wet, go on.',
    'It looks as if it were wet.',
    'Find out if the lamp is on.',
    'Tell us until when it is open.',
    'Ask when it broke.',
  ])('%j asks', (text) => expect(asks(text)).toBe(true))

  it.each([
    'If it is wet, dry it.',
    'Ask for the key, if it is locked.',
    'Check the lamp. If it is on, go.',
    'Dry it if it is wet.',
    'Unless it is wet, go on.',
    'Call them when it is ready.',
    'Once it is dry, ask.',
    'Ask for the name and the street and the town and the colour if it is red',
  ])('%j does not', (text) => expect(asks(text)).toBe(false))
})
