import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findPersonRequest } from '../../src/person/find-person-request.ts'
import { languages } from '../../src/person/languages.ts'

/** The texts of a file by the headings in brackets that stand above them. */
function readTexts(name: string): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  let current: string[] = []
  for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')) {
    const heading = /^\[(.+?)\]/.exec(line)?.[1]
    if (heading !== undefined) {
      current = []
      texts.set(heading, current)
    } else if (line.trim() !== '') current.push(line)
  }
  return texts
}

const asks = (text: string): boolean => findPersonRequest(text) !== null

const requests = readTexts('requests.txt')
const nearMisses = readTexts('near-misses.txt')

describe('findPersonRequest', () => {
  it('knows 35 languages, each with ten requests or more to try it on', () => {
    expect(languages).toHaveLength(35)
    expect([...requests.keys()].sort()).toEqual(languages.map(({ code }) => code).sort())
    for (const texts of requests.values()) expect(texts.length).toBeGreaterThanOrEqual(10)
    expect(nearMisses.get('en')?.length).toBeGreaterThanOrEqual(20)
  })

  it.each([...requests])('hears every request of %s', (_, texts) => {
    expect(texts.filter((text) => !asks(text))).toEqual([])
  })

  it.each([...requests])('hears it in capitals and among other sentences: %s', (_, texts) => {
    expect(texts.filter((text) => !asks(text.toUpperCase()))).toEqual([])
    expect(texts.filter((text) => !asks(`My order 4411 has not come. ${text}. It was blue.`))).toEqual([])
  })

  it.each([...nearMisses])('hears none where people are only spoken of: %s', (_, texts) => {
    expect(texts.filter(asks)).toEqual([])
  })

  it.each([
    ['en', 'put me through to a human'],
    ['de', 'Ich möchte mit einem Mitarbeiter sprechen'],
    ['el', 'θέλω να μιλήσω με έναν εκπρόσωπο'],
    ['ko', '상담원 연결해 주세요'],
    ['th', 'ขอคุยกับเจ้าหน้าที่'],
  ])('says the language: %s', (language, text) => {
    expect(findPersonRequest(text)?.language).toBe(language)
  })

  it.each([
    ['words of a request that never comes', 'talk to a real '],
    ['the start of one in several languages', 'i want to speak not a quiero hablar con un ich möchte mit einem '],
    ['typing errors', 'operatro represnetativ konsultnat agenz '],
    ['one long word', 'operator'],
    ['characters that are words', '我要找个说话要求'],
    ['Thai', 'ขอคุยกับ'],
    ['nothing of it', 'a '],
  ])('takes time in proportion to the length: %s', (_, text) => {
    // The least of many runs, since other programs take their time too; sixteen times the text may take three times that.
    const least = (length: number): number => {
      const question = text.repeat(length / text.length)
      let best = Number.POSITIVE_INFINITY
      for (let run = 0; run < 25; run++) {
        const started = performance.now()
        findPersonRequest(question)
        best = Math.min(best, performance.now() - started)
      }
      return best
    }
    least(4_000)
    expect(least(16_000)).toBeLessThan(48 * least(1_000))
  })
})
