import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Flow, flowSchema } from '../../../schemas/flow.ts'
import { readFlow } from '../../../src/decision-logic/flow/read-flow.ts'
import { renderMermaid } from '../../../src/decision-logic/flow/render-mermaid.ts'
import { readDecisionLogic } from '../../../src/decision-logic/read-decision-logic.ts'
import { type GeneratedBlock, generatedBlocks } from '../../document/markdown-arbitrary.ts'
import { parseText, sliceOf } from '../../document/parse-text.ts'

const lead = '# Kettle\n\nThis is the text that says what to do for the customer when they bring in a kettle.\n\n'

async function flowOf(text: string): Promise<Flow> {
  const document = await parseText(lead + text)
  return readFlow(document, readDecisionLogic(document))
}

/** Ways as "words of one node > words of the other", with the kind where it is not plainly the next step. */
async function waysOf(text: string): Promise<string[]> {
  const { nodes, edges } = await flowOf(text)
  const names = new Map(
    nodes.map(({ id, kind, text: own }) => [id, special.has(kind) ? kind : own.slice(0, 14).trim()]),
  )
  return edges.map(
    ({ from, to, kind }) => `${names.get(from)} > ${names.get(to)}${kind === 'next' ? '' : ` (${kind})`}`,
  )
}

function joined(blocks: readonly GeneratedBlock[]): string {
  return blocks.map(({ source }) => source).join('\n\n')
}

const sentence = fc.constantFrom(
  ...[
    'Look at it.',
    'Go to step 2.',
    'Skip the next step.',
    'If it is wet, dry it.',
    'If it is wet, go back to step 1.',
    'Yes: continue.',
  ],
  ...[
    'No: go to step 9.',
    'Follow [Sew](sew.md).',
    'Escalate to the workshop team.',
    'End the conversation.',
    'Otherwise, wait.',
    'Step 3',
  ],
  ...[
    'Check if it works again.',
    'If it still does not work:',
    'Move on to the next step.',
    'See the section below.',
    'Repeat step 1.',
  ],
)
const bullets = fc.array(fc.array(sentence, { minLength: 1, maxLength: 2 }), { maxLength: 3 })
const procedure = fc.array(fc.tuple(sentence, bullets), { minLength: 1, maxLength: 5 }).map((steps) => {
  return steps
    .map(([first, below], index) =>
      [`${index + 1}. ${first}`, ...below.map((one) => `   - ${one.join(' ')}`)].join('\n'),
    )
    .join('\n')
})

const ends = new Set(['end', 'resolved', 'person', 'document', 'section', 'unknown'])
const special = new Set(['start', 'end', 'resolved', 'person', 'unknown'])

describe('the ways of a document', () => {
  it.each<[string, string, string[]]>([
    ['steps follow each other', '1. Look.\n2. Pay.', ['start > Look.', 'Look. > Pay.', 'Pay. > end']],
    [
      'a branch joins the next step, and so does who takes none',
      '1. Look.\n   - If it is wet, dry the lid.\n2. Pay.',
      [
        'start > Look.',
        'Look. > dry the lid. (branch)',
        'dry the lid. > Pay.',
        'Look. > Pay. (otherwise)',
        'Pay. > end',
      ],
    ],
    [
      'a branch that ends, one that hands over, one that skips',
      '1. Look.\n   - If it is wet, end the conversation.\n   - If it is torn, escalate to the workshop team.\n   - If it is clean, skip the next step.\n2. Wash.\n3. Pay.',
      [
        'start > Look.',
        'Look. > end the conver (branch)',
        'end the conver > resolved (go)',
        'Look. > escalate to th (branch)',
        'escalate to th > person (go)',
        'Look. > Pay. (branch)',
        'Look. > Wash. (otherwise)',
        'Wash. > Pay.',
        'Pay. > end',
      ],
    ],
    [
      'conditions that leave nobody out',
      '1. Is it wet?\n   - Yes: dry the lid.\n   - No: continue.\n2. Pay.',
      [
        'start > Is it wet?',
        'Is it wet? > dry the lid. (branch)',
        'dry the lid. > Pay.',
        'Is it wet? > Pay. (branch)',
        'Pay. > end',
      ],
    ],
    [
      'a look whether it helped',
      '1. Ask the customer to dry it, and check if it works again.\n2. Escalate to the workshop team.',
      [
        'start > Ask the custom',
        'Ask the custom > Ask the custom',
        'Ask the custom > resolved (branch)',
        'Ask the custom > Escalate to th (otherwise)',
        'Escalate to th > person (go)',
        'Escalate to th > end',
      ],
    ],
    [
      'steps that are headings, with labels',
      '## Step 1: Look\n\n**If it is on:**\n- Turn it off\n\n**If it is off:**\n- Go to Step 3\n\n## Step 2: Wash\n\nWash it.\n\n## Step 3: Pay\n\nPay.',
      [
        'start > Step 1: Look',
        'Step 1: Look > Turn it off (branch)',
        'Step 1: Look > Step 3: Pay (branch)',
        'Turn it off > Step 2: Wash',
        'Step 2: Wash > Step 3: Pay',
        'Step 3: Pay > end',
      ],
    ],
    [
      'there and back, there for good, and to nowhere',
      '1. Follow [Dry a lid](dry.md).\n2. Look.\n   - If it is torn, follow [Sew a lid](sew.md).\n   - If it is lost, go to step 9.\n3. Pay.',
      [
        'start > Follow [Dry a ',
        'Follow [Dry a  > Dry a lid (call)',
        'Follow [Dry a  > Look.',
        'Look. > Sew a lid (branch)',
        'Look. > unknown (branch)',
        'Look. > Pay. (otherwise)',
        'Pay. > end',
      ].map((way) => way.replaceAll('Follow [Dry a ', 'Follow Dry a l')),
    ],
  ])('%s', async (_, text, ways) => {
    expect((await waysOf(text)).sort()).toEqual([...ways].sort())
  })

  it('takes nobody through the second answer to a question who has given the first', async () => {
    const ways = await waysOf(
      '1. If it is 3 kg or less, send it by post.\n2. If it is more than 3 kg, send it by van.\n3. Pay.',
    )
    expect(ways).toContain('send it by pos > Pay.')
    expect(ways).not.toContain('send it by pos > If it is more')
  })

  it('is sound for any document: ways join what is there, none stops in the middle, places say what stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(generatedBlocks.map(joined), procedure), async (written) => {
        const text = `${lead}${written}`
        const document = await parseText(text)
        const flow = flowSchema.parse(readFlow(document, readDecisionLogic(document)))
        const ids = new Set(flow.nodes.map(({ id }) => id))
        expect(ids.size).toBe(flow.nodes.length)
        for (const { from, to } of flow.edges) expect(ids.has(from) && ids.has(to)).toBe(true)
        // No way stops in the middle: what is reached and is no end leads on.
        const leading = new Set(flow.edges.filter(({ kind }) => kind !== 'call').map(({ from }) => from))
        const reached = new Set(flow.edges.map(({ to }) => to))
        for (const { id, kind } of flow.nodes) {
          if (reached.has(id) && !ends.has(kind)) expect(leading).toContain(id)
        }
        for (const { place } of flow.nodes) if (place !== null) expect(sliceOf(text, place).length).toBeGreaterThan(0)
        for (const line of renderMermaid(flow).split('\n')) expect(line).toMatch(mermaidLine)
      }),
      { numRuns: 200 },
    )
  })
})

/** A second, small grammar of what is drawn. */
const label = '"[^"`<>\\[\\]{}()|\\\\\\n]*"'
const mermaidLine = new RegExp(
  `^(?:flowchart TD|  [nf]\\d+(?:\\(\\[${label}\\]\\)|\\[\\[${label}\\]\\]|\\[/${label}/\\]|\\[${label}\\]|\\{${label}\\}|\\(${label}\\))|` +
    `  n\\d+ (?:-->|-\\.->)(?:\\|${label}\\|)? n\\d+|  n\\d+ -\\.- f\\d+|  classDef gap [\\w:#,]+|  class [nf\\d,]+ gap)$`,
)

describe('the drawing', () => {
  it('escapes what would end a label, and no text begins a list', async () => {
    const drawing = renderMermaid(await flowOf('1. - say "no" [to] {it} <b> | `x`\n2. 3. Pay.'))
    for (const line of drawing.split('\n')) expect(line).toMatch(mermaidLine)
    expect(drawing).not.toMatch(/"(?:\d+\.|[+-]) /)
  })

  it('leaves out what is too much for one picture, and says how much', async () => {
    const steps = Array.from(
      { length: 600 },
      (_, index) => `${index + 1}. Look again. If it is wet, go to step ${600 - index}.`,
    )
    const drawing = renderMermaid(await flowOf(steps.join('\n')))
    expect(drawing.length).toBeLessThan(50_000)
    expect(drawing.match(/-->/g)?.length).toBeLessThan(500)
    expect(drawing).toMatch(/more\["\d+ more boxes are not drawn/)
  })

  it('shows what is said about a step in red beside it', async () => {
    const flow = await flowOf('1. Look.\n2. Pay.')
    const place = flow.nodes.find(({ text }) => text === 'Pay.')?.place
    if (place === null || place === undefined) throw new Error('no step')
    const finding = {
      ...{
        ruleId: 'dead-end',
        severity: 'warning' as const,
        message: 'Nothing follows.',
        witness: 'a customer who waits',
        place,
      },
      ...{ related: [], hint: null, url: 'https://example.com', fingerprint: '0' },
    }
    const drawing = renderMermaid(flow, [finding])
    expect(drawing).toContain('f0["a customer who waits"]')
    expect(drawing).toContain('n2 -.- f0')
    expect(drawing).toMatch(/class [^\n]*\bn2\b[^\n]* gap/)
  })
})
