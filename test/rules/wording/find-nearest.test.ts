import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNearest } from '../../../src/rules/wording/find-nearest.ts'

const keys = ['id', 'title', 'type', 'owner', 'reviewed', 'audience', 'automation', 'intents']

describe('findNearest', () => {
  it.each([
    ['reviewd', 'reviewed'],
    ['Reviewed', 'reviewed'],
    ['intent', 'intents'],
    ['audeince', 'audience'],
    ['owners', 'owner'],
    ['weight', null],
    ['layout', null],
    ['description', null],
    ['', null],
  ])('%s is %s', (word, expected) => expect(findNearest(word, keys)).toBe(expected))

  it('takes hyphens, underscores, dots and spaces for the same', () => {
    expect(findNearest('Human_Only', ['assist', 'human-only'])).toBe('human-only')
  })

  it('finds a word that is among the candidates', () => {
    fc.assert(fc.property(fc.constantFrom(...keys), (key) => findNearest(key, keys) === key))
  })

  it('finds a long word with one letter gone', () => {
    fc.assert(
      fc.property(fc.constantFrom('reviewed', 'audience', 'automation'), fc.nat(7), (key, at) => {
        return findNearest(key.slice(0, at) + key.slice(at + 1), keys) === key
      }),
    )
  })
})
