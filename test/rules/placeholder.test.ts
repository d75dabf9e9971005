import { describe, expect, it } from 'vitest'
import { wordsFound } from './findings-of.ts'

describe('placeholder', () => {
  it.each([
    ['TODO', ['TODO']],
    ['4. TODO: say what happens next.', ['TODO']],
    ['Café **TBD**, ask Payments.', ['TBD']],
    ['(FIXME)', ['FIXME']],
    ['Price: to be confirmed', ['to be confirmed']],
    ['The limit is still to be\ndefined.', ['is still to be\ndefined']],
    ['Diagram to be added.', ['to be added']],
    ['IMAGE COMING SOON', ['COMING SOON']],
    ['This page is currently a work in progress.', ['This page is currently a work in progress']],
    ['XXX: ask Legal', ['XXX']],
    ['[Insert screenshot here]', ['[Insert screenshot here]']],
    ['<your text here>', []],
    ['Here goes your text here.', ['your text here']],
    ['# Vision (WIP)\n\nText.', ['# Vision (WIP)']],
    ['| a |\n| --- |\n| TBD |', ['| TBD |']],
  ])('finds it in %j', async (text, words) => {
    expect((await wordsFound('placeholder', text)).map((found) => found.trim())).toEqual(
      words.map((word) => word.trim()),
    )
  })

  it.each([
    'The format is (XXX) XXX-XXXX.',
    'Add it to the todo list. Then read the TODO list.',
    'Remove the TODO from the file. Write a TODO comment.',
    'Run `grep TODO` and `TBD`.',
    '```\nTODO\n```',
    '<!-- TODO: check the price -->',
    'The order has to be confirmed by the bank.',
    'Ask to be added to the group.',
    'The amount is to be determined by the manager in each case.',
    'Support for this is coming soon.',
    'Pages marked "coming soon" are not read.',
    'Remove WIP from the title of the pull request.',
    'Begin with "Thread: [insert topic here]".',
    'See the Todoist app, and mastodon.',
    'TBDX and X-TODO-1 are ids.',
  ])('is silent on %j', async (text) => expect(await wordsFound('placeholder', text)).toEqual([]))

  it('takes a slot for a defect where the text goes to the customer as it stands', async () => {
    const slot = 'Dear [customer name], your refund is on its way.'
    expect(await wordsFound('placeholder', slot)).toEqual([])
    expect(await wordsFound('placeholder', `:::say\n${slot}\n:::`)).toEqual(['[customer name]'])
  })
})
