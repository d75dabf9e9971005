import { describe, expect, it } from 'vitest'
import { isOtherLanguage } from '../../src/reply/other-language.ts'
import { questionLanguage } from '../../src/reply/question-language.ts'

describe('questionLanguage', () => {
  it.each([
    ['how can I pay my bill', 'en'],
    ['parcel late', 'und'],
    ['Ich habe meine Karte verloren und möchte wissen, was ich jetzt tun soll', 'de'],
    ['Moja karta została zablokowana i nie wiem, jak ją teraz odblokować', 'pl'],
    ['カードをなくしました', 'ja'],
    ['카드를 잃어버렸어요', 'ko'],
    ['我的卡丢了', 'zh'],
    ['บัตรหาย', 'th'],
    ['έχασα την κάρτα μου', 'el'],
    ['איבדתי את הכרטיס', 'he'],
    ['मेरा कार्ड खो गया', 'hi'],
    ['моя карта', 'ru'],
    ['my card 王伟 is lost', 'und'],
    ['12345', 'und'],
  ])('%s: %s', async (text, language) => expect(await questionLanguage(text, {})).toBe(language))

  it.each([
    ['pl', 'pl'],
    ['pt-BR', 'pt'],
    ['Polish', 'und'],
    [7, 'und'],
  ])('takes what the caller says: %s', async (said, language) => {
    expect(await questionLanguage('parcel late', { language: said })).toBe(language)
  })
})

describe('isOtherLanguage', () => {
  const documents = [{ language: 'en' }, { language: 'de' }, { language: 'und' }]
  it.each([
    ['pl', documents, true],
    ['de', documents, false],
    ['und', documents, false],
    [undefined, documents, false],
    ['pl', [{ language: 'und' }], false],
    ['pl', [], false],
  ])('%s', (language, known, other) => expect(isOtherLanguage(language, known)).toBe(other))
})
