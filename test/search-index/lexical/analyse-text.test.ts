import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { longestTerm } from '../../../src/search-index/lexical/analyse-chunk.ts'
import { analyseText } from '../../../src/search-index/lexical/analyse-text.ts'
import type { Language } from '../../../src/search-index/lexical/language.ts'
import { loadLanguage } from '../../../src/search-index/lexical/load-language.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage()
})

describe('English text', () => {
  it.each([
    ['words, stemmed', 'Refunds were refunded; refunding a REFUND', 'refund were refund refund a refund'],
    ['money', '£1,200.00, $1,200 and 1200 EUR', '1200 1200 and 1200 eur'],
    ['large numbers', '1,234,567 or 12,34', '1234567 or 12 34'],
    ['decimals and versions', '3.5 days, v1.2.3, 10.0.0.1, 3.5kg.', '3.5 dai v1.2.3 10.0.0.1 3.5kg'],
    ['lists of numbers', '1,2,3', '1 2 3'],
    ['dates and ranges', '2026-09-01, 24/7, 5-7', '2026 09 01 24 7 5 7'],
    ['compounds', 'two-factor e-mail user_id', 'two factor twofactor e mail email user id userid'],
    ['chains of words are not compounds', 'state-of-the-art', 'state of the art'],
    ['numbers in compounds', '14-day covid-19', '14 dai covid 19'],
    ['names in camel case', 'PayPal iPhone DBInstance', 'paypal iphon dbinstanc'],
    ['identifiers', 'EC2 sha256 i18n IPv4', 'ec2 sha256 i18n ipv4'],
    ['possessives', "customer's customers’ James's", 'custom custom jame'],
    ['contractions', "I'd we'll they've it's you're I'm", 'i we thei it you i'],
    ['negations', "don't can’t won't", 'dont cant wont'],
    ['names with apostrophes', "O'Brien", 'obrien'],
    ['abbreviations', 'U.S. e.g. a.m.', 'us eg am'],
    ['sentences without a space', 'end.Start config.json', 'end start config json'],
    ['accents', 'café CAFÉS naïve résumé', 'cafe cafe naiv resum'],
    ['decomposed accents', 'cafe\u0301', 'cafe'],
    ['compatibility forms', 'ﬁnd ２００ Ａ', 'find 200 a'],
    ['marks of trade', 'PayPal™ Acme®', 'paypal acm'],
    ['fractions', '5½ days', '5 1 2 dai'],
    ['soft hyphens', 'infor\u00admation', 'inform'],
    ['emoji and signs', '👍 ok → 5% #tag @me', 'ok 5 tag me'],
    ['other alphabets', 'Привет κόσμε', 'привет κόσμε'],
    ['Chinese', '退款政策', '退款 款政 政策'],
    ['Japanese beside Latin', 'iPhone本体の返金', 'iphon 本体 体の の返 返金'],
    ['a single character', '是', '是'],
    ['Thai, marks stay on their letters', 'คืนเงิน', 'คืน นเ เงิ งิน'],
    ['Korean', '환불은 언제', '환불 불은 언제'],
    ['letters beyond the first plane', '𐌰𐌱 ok', '𐌰𐌱 ok'],
    ['nothing', ' \n—…!? ', ''],
  ])('%s', (_, text, terms) => {
    expect(analyseText(text, english).join(' ')).toBe(terms)
  })

  it('cuts what is no word, and never within a character', () => {
    expect(analyseText('x'.repeat(100), english)).toEqual(['x'.repeat(longestTerm)])
    expect(analyseText(`x${'𐌰'.repeat(60)}`, english)).toEqual([`x${'𐌰'.repeat(31)}`])
  })

  it('reads long words, chains and lists in pieces', () => {
    const texts = [
      'a'.repeat(1e6),
      'a-'.repeat(2e5),
      '1,'.repeat(2e5),
      "a'".repeat(2e5),
      '\u0301'.repeat(1e6),
      '𐌰'.repeat(1e6),
    ]
    for (const text of texts) expect(analyseText(text, english).every((term) => term.length <= longestTerm)).toBe(true)
    expect(analyseText('返'.repeat(1e5), english).length).toBeGreaterThan(99_000)
  })
})

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(..."aZé9 .,-_'’½İß返คื𐌰\u0301\u00ad\ud800\n")).map((characters) => characters.join('')),
  )

  it('gives terms that are well-formed, not empty, and in one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const term of analyseText(text, english)) expect(term).toMatch(/^[\p{L}\p{M}\p{N}.]{1,64}$/u)
      }),
    )
  })

  it('gives the same terms again from what it remembers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText), async (texts) => {
        const fresh = await loadLanguage()
        const first = texts.map((text) => analyseText(text, fresh))
        for (const [i, text] of texts.entries()) {
          expect(analyseText(text, fresh)).toEqual(first[i])
          expect(analyseText(text, english)).toEqual(first[i])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('gives the terms of a text as those of its lines', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(analyseText(`${a}\n${b}`, english)).toEqual([...analyseText(a, english), ...analyseText(b, english)])
      }),
    )
  })

  it('forgets in time, and reads on', async () => {
    const language = await loadLanguage()
    const words = Array.from({ length: 120_000 }, (_, i) => `w${i}`).join(' ')
    expect(analyseText(words, language)).toHaveLength(120_000)
    expect(language.chunks.terms.length).toBeGreaterThan(100_000)
    expect(analyseText('refunds w1', language)).toEqual(['refund', 'w1'])
    expect(language.chunks.terms.length).toBe(2)
  })
})
