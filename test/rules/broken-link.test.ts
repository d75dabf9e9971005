import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.ts'

const files = {
  'docs/returns/index.md': '# Returns\n\n## How long?\n\n<a id="Old-Name"></a>Thirty days.\n',
  'docs/fees.md': '# Fees\n\n## Late fees (UK & Ireland)\n\nSix pounds.\n',
  'docs/unreadable.md': new Uint8Array(64),
  'team/people.md': '# People\n\nGenerated.\n',
}

const check = async (link: string, existing: string[] = []) => {
  const findings = await findingsOf('broken-link', { ...files, 'docs/a.md': `# A\n\n${link}\n` }, existing)
  return findings.map(({ message, hint }) => `${message} ${hint}`)
}

describe('broken-link', () => {
  it.each([
    '[x](fees.md)',
    '[x](./fees.md#late-fees-uk--ireland)',
    '[x](fees#Late_Fees_UK_Ireland)',
    '[x](fees.html)',
    '[x](../fees/)',
    '[x](returns/)',
    '[x](returns#how-long)',
    '[x](returns/index.md#old-name)',
    '[x](#a) [x](#) [x](#top) [x](fees.md#:~:text=six)',
    '[x](unreadable.md#anything)',
    '[x](https://example.com/gone) [x](//example.com) [x](mailto:a@b.example) [x](/site/root)',
    '[x](../../outside/the/project.md)',
    '[x]({{site.url}}/x) [x](<{% link x %}>) [x](<%= url %>)',
    '`[x](gone.md)`',
  ])('is silent on %s', async (link) => expect(await check(link)).toEqual([]))

  it('knows files that are not documents', async () => {
    expect(await check('![x](img/a%20b.png)')).toHaveLength(1)
    expect(await check('![x](img/a%20b.png)', ['docs/img/a b.png'])).toEqual([])
  })

  it.each([
    ['[x](gone.md)', ['The link leads to docs/gone.md, which does not exist. Correct the path, or remove the link.']],
    [
      '![x](gone.png)',
      ['The picture leads to docs/gone.png, which does not exist. Correct the path, or remove the link.'],
    ],
    [
      '[x](fee.md)',
      [
        'The link leads to docs/fee.md, which does not exist. There is docs/fees.md; link to that if it is the one meant.',
      ],
    ],
    [
      '[x](returns/people.md)',
      [
        'The link leads to docs/returns/people.md, which does not exist. There is team/people.md; link to that if it is the one meant.',
      ],
    ],
    [
      '[x](www.example.com/a)',
      ['The link leads to docs/www.example.com/a, which does not exist. Write https:// before the address.'],
    ],
    [
      '[x](fees.md#late-fee-uk--ireland)',
      [
        'The link leads to the heading "#late-fee-uk--ireland", which docs/fees.md does not have. Did you mean #late-fees-uk--ireland?',
      ],
    ],
    [
      '[x](#steps)',
      [
        'The link leads to the heading "#steps", which this document does not have. Link to a heading that is there, or to the document alone.',
      ],
    ],
    [
      '[x][r]\n\n[r]: gone.md',
      ['The link leads to docs/gone.md, which does not exist. Correct the path, or remove the link.'],
    ],
  ])('%s', async (link, expected) => expect(await check(link)).toEqual(expected))

  it('does not judge anchors of a page whose anchors no link hits', async () => {
    expect(await check('[a](../team/people.md#ann) [b](../team/people.md#bo)')).toHaveLength(2)
    expect(await check('[a](../team/people.md#ann) [b](../team/people.md#bo) [c](../team/people.md#cy)')).toEqual([])
  })
})
