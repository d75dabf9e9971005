import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/reports/report.ts'
import { loadReport } from '../../src/reports/reports.ts'
import { nothing, poisoned, sample, sources } from '../reports/sample-result.ts'

/** Characters that no report may let through: they steer terminals, reorder text or hide it. */
const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Cs}/u

export const payloads = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  '\u001b]52;c;ZXZpbA==\u0007',
  '\u001b]0;title\u001b\\',
  '\u009b31mC1\u009d0;x\u009c',
  '\u001bPq#0;2;0;0;0\u001b\\',
  '\u001b[2J\u001b[H\u001b[?1049h',
  'a\rb\r\nc\nd\u0085e\u2028f\u2029g',
  'nul\u0000bell\u0007back\b\b\btab\tdel\u007f',
  'price \u202e001\u202c \u2066x\u2069 \u200fy',
  'zero\u200bwidth\u2060\ufeff',
  'tags\u{e0041}\u{e0042}',
  'lone \ud800 surrogate \udc00',
  '\uffff\ufffe',
  '::error file=x::owned',
  '\n::set-output name=x::y',
  '%0A::error::owned%25',
  'a::b,c=d:e%',
  '</failure></testcase><script>alert(1)</script>',
  ']]><!--',
  '<img src=x onerror=alert(1)>',
  '&amp;&lt;&#64;',
  '| a | b |\n| --- | --- |',
  '`code` **bold** _it_ [link](javascript:alert(1)) ![x](https://evil.example/p.png)',
  '@everyone fixes #123 https://evil.example www.evil.example',
  '"quotes" \'single\' \\backslash',
  '../../etc/passwd',
  'C:\\windows\\x',
  'a/?#[]@!$&()*+,;= %20é😀.md',
  '한국어 عربى עברית',
  '',
  ' ',
  'x'.repeat(5000),
  'word '.repeat(2000),
]

/** What every report keeps to. `check` looks at what is particular to its format. */
export function testReport(name: string, check: (text: string) => void): void {
  describe(name, () => {
    const options = { color: false, width: 80, sources }
    let report: Report

    it('is loaded by its name', async () => {
      report = await loadReport(name)
      expect(report).toBeTypeOf('function')
    })

    it('is as it was', async () => {
      await expect(report(sample, options)).toMatchFileSnapshot(`../reports/golden/${name}.txt`)
    })

    it('says the same when it is asked again, and leaves the result alone', () => {
      const before = structuredClone(sample)
      expect(report(sample, options)).toBe(report(sample, options))
      expect(sample).toEqual(before)
    })

    it('ends with a line end, with and without findings and sources', () => {
      for (const result of [sample, nothing]) {
        for (const text of [report(result, options), report(result, { color: false, width: 20 })]) {
          expect(text.endsWith('\n')).toBe(true)
          check(text)
        }
      }
    })

    it('lets nothing through that would steer a terminal', () => {
      for (const payload of payloads) {
        const text = report(poisoned(payload), { color: false, width: 80, sources: () => `${payload}\n`.repeat(9) })
        expect(unsafe.exec(text), JSON.stringify(payload)).toBeNull()
        check(text)
      }
    })

    it('adds nothing but colours where it may', () => {
      const colored = report(sample, { ...options, color: true })
      expect(colored.replace(/\u001b\[\d{1,2}m/g, '')).toBe(report(sample, options))
    })
  })
}
