import { expect, it } from 'vitest'
import { analyseText } from '../../../src/search-index/lexical/analyse-text.ts'
import { loadLanguage, stemmedLanguages } from '../../../src/search-index/lexical/load-language.ts'

it.each([
  ['da', 'bestillinger', 'bestillingen'],
  ['de', 'Rückerstattungen', 'Rückerstattung'],
  ['es', 'devoluciones', 'devolución'],
  ['fr', 'remboursements', 'remboursement'],
  ['it', 'rimborsi', 'rimborso'],
  ['nl', 'terugbetalingen', 'terugbetaling'],
  ['pt', 'reembolsos', 'reembolso'],
  ['ru', 'возвраты', 'возврата'],
  ['sv', 'återbetalningar', 'återbetalning'],
])('%s: %s and %s are one term', async (code, one, other) => {
  const language = await loadLanguage(code)
  const terms = analyseText(`${one} ${other}`, language)
  expect(terms).toHaveLength(2)
  expect(terms[0]).toBe(terms[1])
})

it('parts what an apostrophe elides, where the language does that', async () => {
  expect(analyseText("l'acompte qu'il", await loadLanguage('fr'))).toEqual(['acompt', 'il'])
})

it('reads a language without a stemmer by its words', async () => {
  for (const code of ['xx', 'cs', 'constructor', '']) {
    const language = await loadLanguage(code)
    expect(analyseText('Vrácení peněz', language)).toEqual(['vraceni', 'penez'])
    expect(language.stopTerms.size).toBe(0)
  }
})

it('loads every stemmer', async () => {
  expect(stemmedLanguages.length).toBeGreaterThan(25)
  for (const code of stemmedLanguages) expect(analyseText('ok 5', await loadLanguage(code))).toContain('5')
})
