import { describe, expect, it } from 'vitest'
import { findingsOf, wordsFound } from './findings-of.ts'

const lead = '# Kettle\n\nThis is the text that says what to do for the customer when they bring in a kettle.\n\n'

describe('wrong-reference', () => {
  it.each<[string, string[]]>([
    ['1. Look.\n2. Go to step 3.\n3. Pay.', []],
    ['1. Look.\n2. Go to step 5.\n3. Pay.', ['step 5']],
    ['1. Look.\n2. Go to step 5 of the form.\n3. Pay.', []],
    ['1. Look.\n2. Skip the next 2 steps.\n3. Pay.', ['next 2 steps']],
    ['1. Look.\n2. Skip the next step.\n3. Pay.', []],
    ['1. Look.\n2. Go to step 2.\n3. Pay.', ['step 2']],
    ['1. Look.\n2. Wash it.\n\n   | wet | do |\n   | --- | --- |\n   | yes | step 7 |\n\n3. Pay.', ['| step 7 |']],
    ['## Step 1.1: Look\n\nGo to Step 1.2.\n\n## Step 1.2: Pay\n\nGo to Step 1.7.', ['Step 1.7']],
    ['1. Open step 9 in the [manual](https://example.com).\n2. Pay.', []],
    ['1. Look.\n2. Wash:\n   1. the lamp\n   2. the bell\n3. Go to step 2.2.', []],
    ['1. Look.\n2. Wash:\n   1. the lamp\n   2. the bell\n3. If it is wet, see step 2.7.', ['step 2.7']],
    ['1. Look.\n2. Wash:\n   1. the lamp\n   2. the bell\n3. If it is wet, see step 2b.', []],
    ['1. Look.\n2. Wash:\n   1. the lamp\n   2. the bell\n3. If it is wet, see step 2c.', ['step 2c']],
    ['1. Look.\n2. Wash:\n   1. the lamp\n   2. the bell\n3. If it is wet, see step 1.2.', ['step 1.2']],
    ['1. Look.\n2. Wash:\n   - the lamp\n   - the bell\n3. If it is wet, see step 2.7.', []],
    ['1. Look.\n2. Wash:\n   a. the lamp\n   b. the bell\n3. If it is wet, go to step 2b.', []],
    ['1. Look.\n2. Wash:\n   a) the lamp\n   b) the bell\n3. If it is wet, go to step 2d.', ['step 2d']],
    ['1. Look.\n2. Wash:\n   a. the lamp\n   b. the bell; if it is wet, go to step 2a.\n3. Pay.', []],
    ['1. Look.\n2. Wash:\n   1. the lamp\n   2. the bell; else go to step 2.2.\n3. Pay.', ['step 2.2']],
    ['1. Look.\n2. Install version 2.7, see step 2.7.\n3. Pay.', []],
    [
      '1. Look.\n2. Wash:\n   1. the lamp:\n      1. red\n      2. blue\n   2. the bell\n3. See step 2.1.2, then step 2.1.3.',
      ['step 2.1.3'],
    ],
  ])('in %j is %j', async (text, words) => {
    expect(await wordsFound('wrong-reference', lead + text)).toEqual(words)
  })
})

describe('dead-end', () => {
  const say = (failing: string) => `${lead}1. Do the [Ring check](checks.md#ring). ${failing}\n2. Pay.\n`
  const checks =
    '# Checks\n\nThis is the text that says how the checks of the workshop are done.\n\n## Ring\n\nLook at the ring.\n'

  it('names the one that does not say what happens when a check fails', async () => {
    const files = {
      'a.md': say('If it fails, stop here.'),
      'b.md': say('If it fails, wait.'),
      'c.md': say('If it is not passed, wait.'),
    }
    expect(await findingsOf('dead-end', { ...files, 'checks.md': checks })).toEqual([])
    const findings = await findingsOf('dead-end', {
      ...files,
      'd.md': say(''),
      'e.md': say('If it fails, end.'),
      'checks.md': checks,
    })
    expect(findings.map(({ place, witness }) => [place.path, witness])).toEqual([
      ['d.md', 'a customer who fails the Ring check: the steps go on as if it were passed'],
    ])
  })

  it('says nothing where most do not say it', async () => {
    const files = {
      'a.md': say('If it fails, stop here.'),
      'b.md': say('If it fails, wait.'),
      'c.md': say(''),
      'd.md': say(''),
    }
    expect(await findingsOf('dead-end', { ...files, 'checks.md': checks })).toEqual([])
  })

  it.each<[string, string[]]>([
    ['1. Is it wet?\n   - Yes:\n   - No: continue.\n2. Pay.', ['Yes:']],
    ['1. Note the form.\n   - Colour:\n   - Size:\n2. Pay.', []],
    ['1. Look.\n   - If it is wet,\n   - If it is dry, wash it.\n2. Pay.', ['If it is wet,']],
    ['1. These are causes:\n   - If it is wet.\n   - If it is torn.\n2. Pay.', []],
    [
      '## Step 1: Look\n\n**If it is on:**\n\n**If it is off:**\n- Turn it on\n\n## Step 2: Pay\n\nPay.',
      ['If it is on:'],
    ],
    ['1. Look.\n   - If it is wet:\n\n     ```\n     dry\n     ```\n2. Pay.', []],
  ])('in %j is %j', async (text, words) => {
    expect((await wordsFound('dead-end', lead + text)).map((one) => one.replaceAll('*', ''))).toEqual(words)
  })
})

describe('fall-through', () => {
  it.each<[string, number]>([
    ['1. Look.\n   - If it is torn, there is nothing we can do.\n   - If it is wet, dry it.\n2. Send a new lid.', 1],
    [
      '1. Look.\n   - If it is torn, the customer does not get a lid.\n   - If it is wet, dry it.\n2. Send a new lid.',
      1,
    ],
    [
      '1. Look.\n   - If it is torn, the customer does not get a lid.\n   - If it is wet, dry it.\n2. Send the bill.',
      0,
    ],
    [
      '1. Look.\n   - If it is torn, there is nothing we can do. Escalate to the workshop team.\n   - If it is wet, dry it.\n2. Send a new lid.',
      0,
    ],
    [
      '1. Look.\n   - If it is torn, there is nothing we can do.\n   - If it is wet, dry it.\n2. If it is wet, send a new lid.',
      0,
    ],
    [
      '1. Look.\n   - If it is torn, there is nothing we can do.\n   - If it is wet, dry it.\n2. Thank the customer.\n3. Send a new lid.',
      1,
    ],
    ['1. Look.\n   - If it is red, green or blue:\n     - Enter Red or Blue.\n     - Save.\n2. Pay.', 1],
    ['1. Look.\n   - If it is red, green or blue:\n     - Enter Red, Green or Blue.\n     - Save.\n2. Pay.', 0],
  ])('%j: %i', async (text, count) => {
    expect(await findingsOf('fall-through', { 'a.md': lead + text })).toHaveLength(count)
  })
})
