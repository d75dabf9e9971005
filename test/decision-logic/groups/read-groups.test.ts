import { describe, expect, it } from 'vitest'
import type { BranchGroup } from '../../../schemas/decision-logic.ts'
import { readGroups } from '../../../src/decision-logic/groups/read-groups.ts'
import { parseText } from '../../document/parse-text.ts'
import { levels } from '../say-condition.ts'

/** "shape under group.branch (subject)", then the conditions with their outcomes. */
function say({ shape, parent, subject, branches }: BranchGroup): [string, string[]] {
  const under = parent === null ? '' : ` under ${parent.group}.${parent.branch}`
  const about = subject === null ? '' : ` (${subject})`
  return [`${shape}${under}${about}`, branches.map(({ guard, outcome }) => `${guard.text} -> ${outcome.text}`)]
}

async function groupsOf(text: string): Promise<[string, string[]][]> {
  return readGroups(await parseText(text), levels).map(say)
}

describe('readGroups', () => {
  it('of items under a step', async () => {
    const source = `1. Ask for the level.
   - If the level is basic, lend one.
   - Note the name.
   - For all other levels, lend four.
2. Say thanks.
`
    expect(await groupsOf(source)).toEqual([
      ['items (Ask for the level.)', ['If the level is basic -> lend one.', 'For all other levels -> lend four.']],
    ])
  })

  it('of consecutive steps, each run on its own', async () => {
    const source = '1. If it is red, wait.\n2. If it is blue, go.\n3. Write it down.\n4. If it is new, sell it.\n'
    expect(await groupsOf(source)).toEqual([
      ['steps', ['If it is red -> wait.', 'If it is blue -> go.']],
      ['steps', ['If it is new -> sell it.']],
    ])
  })

  it('of labels in a list', async () => {
    const source = `1. Does the lamp light up?
   - Yes: sell it.
   - No: keep it.
2. How long have they waited?
   - Less than a week: be kind.
   - 7 days or more: pay.
`
    expect(await groupsOf(source)).toEqual([
      ['items (Does the lamp light up?)', ['Yes -> sell it.', 'No -> keep it.']],
      ['items (How long have they waited?)', ['Less than a week -> be kind.', '7 days or more -> pay.']],
    ])
  })

  it('with a branch under a branch', async () => {
    const source = `1. Does the lamp light up?
   - Yes:
     - If it is red, sell it.
     - Otherwise, keep it.
   - No: throw it away.
2. If it is old, ask.
   - If they say no, stop.
`
    expect(await groupsOf(source)).toEqual([
      [
        'items (Does the lamp light up?)',
        ['Yes -> If it is red, sell it.. Otherwise, keep it.', 'No -> throw it away.'],
      ],
      ['items under 0.0 (Yes:)', ['If it is red -> sell it.', 'Otherwise -> keep it.']],
      ['steps', ['If it is old -> ask.']],
      ['items under 2.0 (If it is old, ask.)', ['If they say no -> stop.']],
    ])
  })

  it('of paragraphs, and of paragraphs that lead into lists', async () => {
    const source = `# Pans

If it is hot, wait. Otherwise, take it.

If the pan is red:

- Paint it.
- Dry it.

If the pan is blue:

1. Sell it.
`
    expect(await groupsOf(source)).toEqual([
      ['paragraph', ['If it is hot -> wait.', 'Otherwise -> take it.']],
      ['labels (Pans)', ['If the pan is red -> Paint it.. Dry it.', 'If the pan is blue -> Sell it.']],
    ])
  })

  it('of the last bullet of a step with the step behind it, where both ask the same', async () => {
    const source = `1. How long have they waited?
   - If they have waited for more than 7 days, go to step 3.
2. If they have waited for less than 7 days, be kind.
3. Pay.
`
    const joined = (await groupsOf(source)).find(([, branches]) => branches.length === 2)
    expect(joined).toEqual([
      'steps',
      [
        'If they have waited for more than 7 days -> go to step 3.',
        'If they have waited for less than 7 days -> be kind.',
      ],
    ])
  })

  it('not of a bullet and a step that ask different things', async () => {
    const source = `1. How long have they waited?
   - If they have waited for more than 7 days, go to step 3.
2. If the price is less than $7, be kind.
3. Pay.
`
    expect((await groupsOf(source)).map(([, branches]) => branches.length)).toEqual([1, 1])
  })

  it('of nothing', async () => expect(await groupsOf('# A\n\n1. Wait.\n2. Check if it is wet.\n')).toEqual([]))
})
