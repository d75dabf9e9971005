import { describe, expect, it } from 'vitest'
import { decisionTableSchema } from '../../../schemas/decision-table.ts'
import { readDecisionTables } from '../../../src/decision-logic/tables/read-decision-tables.ts'
import { parseText, sliceOf } from '../../document/parse-text.ts'

const english = 'This is the table that says what you do for the people who come to the desk.\n\n'

async function read(text: string) {
  return readDecisionTables(await parseText(text))
}

/** A table out of lines of cells separated by "|", the header first. */
function table(...lines: string[]): string {
  const [header = '', ...rows] = lines.map((line) => `| ${line} |`)
  return [header, header.replace(/[^|]+/g, ' --- '), ...rows].join('\n')
}

const decision = table(
  'Days late | Member | What to do',
  'up to 3 | any | wait',
  'more than 3 | yes | call',
  'more than 3 | no | close',
)

describe('readDecisionTables', () => {
  it('reads conditions, outcomes and places', async () => {
    const source = `${english}## Late\n\n${decision}\n`
    const [found, ...others] = await read(source)
    if (found === undefined) throw new Error('no table')
    expect(others).toEqual([])
    expect(decisionTableSchema.parse(found)).toEqual(found)
    expect(found).toMatchObject({
      kind: 'decision',
      title: 'Late',
      hitPolicy: 'first',
      hitPolicyStated: false,
      unread: 0,
    })
    expect(found.inputs).toMatchObject([
      { name: 'Days late', unit: 'day', whole: true, domain: null, notation: 'words' },
      { name: 'Member', unit: null, domain: { members: ['yes', 'no'] } },
    ])
    expect(found.outputs).toMatchObject([{ name: 'What to do', column: 2 }])
    expect(found.rows.map(({ place }) => sliceOf(source, place))).toEqual(decision.split('\n').slice(2))
  })

  it.each([
    ['Hit policy: U', 'unique'],
    ['Go by the first row that fits.', 'first'],
  ])('takes the hit policy from the text before the table: %s', async (sentence, policy) => {
    const [found] = await read(`${english}${sentence}\n\n${decision}\n\nHit policy: ANY\n`)
    expect(found).toMatchObject({ hitPolicy: policy, hitPolicyStated: true })
  })

  it('takes it from the front matter, the heading, the corner, and from right behind the table', async () => {
    const cornered = decision
      .replace('| Days', '| C | Days')
      .replace('| ---', '| --- | ---')
      .replaceAll(/\| (up|more)/g, (_, word) => `| 1 | ${word}`)
    const numbered = cornered.replace(/\| 1 \| more/, '| 2 | more').replace(/\| 1 \| more/, '| 3 | more')
    const texts = [
      [`---\nhitPolicy: any\n---\n${english}${decision}\n`, 'any'],
      [`${english}## Late (hit policy: priority)\n\n${decision}\n`, 'priority'],
      [`${english}${numbered}\n`, 'collect'],
      [`${english}${decision}\n\nHit policy: UNIQUE\n`, 'unique'],
    ] as const
    for (const [text, policy] of texts) expect((await read(text))[0]?.hitPolicy).toBe(policy)
  })

  it('does not take the policy of another table', async () => {
    const policies = await read(`${english}${decision}\n\nHit policy: UNIQUE\n\n${decision}\n`)
    expect(policies.map(({ hitPolicyStated }) => hitPolicyStated)).toEqual([false, true])
  })

  it('counts the rows in no column of conditions', async () => {
    const [found] = await read(`Hit policy: UNIQUE\n\n${table('# | Age | Fee', '1 | <18 | 0', '2 | >=18 | 5')}\n`)
    expect(found).toMatchObject({
      numbers: 0,
      inputs: [{ name: 'Age', column: 1 }],
      outputs: [{ name: 'Fee', column: 2 }],
    })
  })

  it('takes columns behind the last condition as outcomes', async () => {
    const rows = table('Age | Paid | Status | Rate', '>=18 | true | "in" | "full"', '<18 | - | "out" | "none"')
    const [found] = await read(`Hit policy: UNIQUE\n\n${rows}\n`)
    expect(found?.inputs.map(({ name }) => name)).toEqual(['Age', 'Paid'])
    expect(found?.outputs.map(({ name }) => name)).toEqual(['Status', 'Rate'])
  })

  it('counts cells that could not be read, and the names of variables are such', async () => {
    const rows = table('Age | Level | Fee', '<limit | "low","mid" | 0', '>=18 | level | 5')
    expect((await read(`Hit policy: UNIQUE\n\n${rows}\n`))[0]?.unread).toBe(2)
  })

  it('reads bare numbers in the unit of the header or of the other cells', async () => {
    const header = await read(
      `${english}${table('Amount (£) | Do', '< 50 | a', '50 or more | b')}\n`.replace('Do', 'What to do'),
    )
    expect(header[0]?.inputs[0]).toMatchObject({ unit: 'cent-gbp', factor: 100 })
    expect(header[0]?.rows[1]?.inputs[0]?.region).toMatchObject({ intervals: [{ low: 5000 }] })
    const cells = await read(
      `${english}${table('Waited | What to do', 'less than 5 | a', '5 to 9 days | b', '10 days or more | c')}\n`,
    )
    expect(cells[0]?.inputs[0]?.unit).toBe('day')
    expect(cells[0]?.unread).toBe(0)
  })

  it('takes a sentence in a column of named values as one more value', async () => {
    const rows = table(
      'Days | The shop | What to do',
      'up to 5 | has refused | a',
      'up to 5 | was told, but if it rains it does not answer | b',
      'more than 5 | any | c',
    )
    const [found] = await read(`${english}${rows}\n`)
    expect(found?.unread).toBe(0)
    expect(found?.rows[1]?.inputs[1]?.region).toMatchObject({ kind: 'members' })
  })

  it('tells lookup tables by their keys', async () => {
    const rows = table('Tier | Grace period | Fee', 'Gold | up to 7 days | £5', 'Silver | up to 5 days | £9')
    expect(await read(`${english}${rows}\n`)).toMatchObject([{ kind: 'lookup', inputs: [{ name: 'Tier' }] }])
  })

  it.each([
    ['features', table('Plan | Chat | Phone', 'Yes | Yes | No', 'No | No | Yes')],
    ['a schedule', table('From | Who', '2026-07-01 | Ada', '2026-07-08 | Ben')],
    [
      'a list',
      table(
        'Issue | Error | Action',
        'It is slow to start up when it rains outside the house and so on and on | N/A | wait',
        'it is | no | ?',
      ),
    ],
    ['one row', table('Days | What to do', 'up to 3 | wait')],
    ['one column', table('Days', 'up to 3', 'more than 3')],
  ])('leaves out %s', async (_, rows) => {
    expect((await read(`${english}${rows}\n`)).filter(({ kind }) => kind === 'decision')).toEqual([])
  })

  it('reads only the notation of DMN where the words of a document are not read', async () => {
    const german = 'Diese Tabelle sagt, was für die Leute zu tun ist, die an den Schalter kommen und etwas wollen.\n\n'
    const rows = table('Alter | Stufe | Preis', '<18 | Kind | 0', '>=18 | - | 5')
    const [found] = await read(`${german}Hit policy: FIRST\n\n${rows}\n`)
    expect(found?.rows.map(({ inputs }) => inputs.map(({ region }) => region.kind))).toEqual([
      ['number', 'opaque'],
      ['number', 'any'],
    ])
    expect(await read(`${german}${rows}\n`)).toEqual([])
  })
})
