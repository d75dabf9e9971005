import { join } from 'node:path'
import stringWidth from 'string-width'
import type { Audience } from '../../schemas/audience.ts'
import type { IntentsList } from '../../schemas/intent.ts'
import { cleanLine } from '../clean-text.ts'
import type { Command } from '../command-context.ts'
import { findForeignIndex } from '../find-foreign-index.ts'
import { counted, formatCount, formatDuration } from '../layouts/format-number.ts'
import { layOutReply } from '../layouts/lay-out-reply.ts'
import { layOutTable } from '../layouts/lay-out-table.ts'
import { emptyLine, indent, type Line, line, type Span, toned } from '../layouts/line.ts'
import { truncate, wrapLine } from '../layouts/wrap-line.ts'
import { openStages } from '../progress/with-progress.ts'
import { renderFindings } from '../render-findings.ts'
import { chooseTelling } from './choose-telling.ts'

/** The main job on the sample knowledge base of this package: check, build, ask, and what is left to people. */
export const demo: Command = async (context) => {
  const { terminal, cwd, packageRoot, signal } = context
  const knowledge = join(packageRoot, 'knowledge')
  const configPath = join(knowledge, 'groundwork.yaml')
  const foreign = await findForeignIndex(cwd, configPath)
  const folder = foreign === null ? cwd : join(cwd, '.groundwork', 'demo')
  const stage = await openStages(context, { configPath, now: sampleDay, cwd: folder })
  const columns = Math.min(terminal.columns, 100)
  const print = (...parts: readonly (string | Span)[]) => terminal.print(wrapLine(line(...parts), columns, '  '))
  const headline = (number: number, title: string, about: string) => {
    terminal.print([emptyLine])
    print(toned('accent', `${number} `), toned('strong', title), toned('dim', `  ${about}`))
  }

  terminal.print([emptyLine])
  print(toned('strong', 'Groundwork on its sample: '), 'the support of Fernway, an invented lender')
  if (foreign !== null)
    print(toned('dim', `This folder has an index of ${foreign}; that of the sample goes to .groundwork/demo.`))

  headline(1, 'Check the documents', 'What would a customer meet that no step covers?')
  const { summary } = await stage((toolkit) => toolkit.validate({}, signal))
  const found = summary.errors + summary.warnings + summary.infos
  const said = found === 0 ? 'nothing to report under the strict rules' : counted(found, 'finding')
  const checked = `${counted(summary.documents, 'document')}, ${counted(summary.conditions.total, 'condition')}: ${said}`
  print(
    found === 0 ? toned('good', '✔ ') : toned('warn', '▲ '),
    checked,
    toned('dim', `  ${formatDuration(summary.ms)}`),
  )
  print('  One of them as a first draft with mistakes, and some of what is found in it:')
  terminal.print([emptyLine])
  const report = await stage(async (toolkit) => {
    const flawed = await toolkit.validate(
      { paths: [join(knowledge, 'examples', 'flawed', 'late-fee-waiver.md')] },
      signal,
    )
    return renderFindings({ ...flawed, findings: chooseTelling(flawed.findings, 3) }, 'pretty', toolkit, terminal)
  })
  terminal.write(report)

  headline(2, 'Build the index', 'Every answer will be a quotation from it.')
  const { passages, intents, reused, ms } = await stage((toolkit) => toolkit.build({}, signal))
  const holds = [
    counted(passages, 'passage'),
    counted(intents.documented, 'documented intent'),
    `${formatCount(intents.humanOnly)} for people only`,
  ]
  print(
    toned('good', '✔ '),
    holds.join(', '),
    toned('dim', `  ${formatDuration(ms.total)}${reused > 0 ? ', vectors reused' : ''}`),
  )

  headline(3, 'Ask', 'Customers get wording meant for them, colleagues the steps.')
  for (const { who, audience, question } of questions) {
    const reply = await stage((toolkit) => toolkit.ask({ question, audience }, signal))
    terminal.print([emptyLine])
    print(toned('dim', `${who} `), toned('accent', '› '), toned('strong', question))
    terminal.print(layOutReply(reply, columns, { brief: true }))
  }

  headline(4, 'For people only', 'The bot hands these over, whatever the score.')
  terminal.print(layOutHumanOnly(await stage((toolkit) => toolkit.listIntents({ handling: 'human-only' })), columns))

  headline(5, 'Next', 'The same with your own documents:')
  terminal.print(layOutNext(foreign === null, columns))
  return 0
}

/** Review dates are judged as of this day, so that the sample is as clean in a year as it was when it was written. */
const sampleDay = new Date('2026-11-22T00:00:00Z')

const questions: readonly { who: string; audience: Audience; question: string }[] = [
  { who: 'customer', audience: 'customer', question: 'I paid a day late, can you take the late fee off' },
  { who: 'colleague', audience: 'agent', question: 'the parcel is a week late, can they have the money back' },
  { who: 'customer', audience: 'customer', question: 'my mother passed away last week and she had a plan with you' },
]

function layOutHumanOnly({ intents }: IntentsList, columns: number): readonly Line[] {
  const listed = intents.filter(({ documents }) => documents.length === 0).slice(0, 3)
  const room = columns - 4 - Math.max(0, ...listed.map(({ id }) => stringWidth(id)))
  const rows = listed.map(({ id, reason }) => [
    line(cleanLine(id)),
    line(toned('dim', truncate(cleanLine(reason), room))),
  ])
  return [
    line(toned('warn', '● '), `${counted(intents.length, 'intent')}, such as`),
    ...indent(layOutTable(rows, columns - 2), '  '),
  ]
}

function layOutNext(askable: boolean, columns: number): readonly Line[] {
  const rows = [
    askable
      ? ['groundwork ask', 'a session with this index; Tab opens citations']
      : ['groundwork doctor', 'is everything here that is needed'],
    ['groundwork validate PATH', 'what a folder of Markdown leaves undocumented'],
    ['groundwork build PATH', 'the index of that folder, in place of this one'],
    ['groundwork COMMAND --help', 'options and examples'],
  ]
  const cells = rows.map(([command = '', does = '']) => [line(toned('accent', command)), line(toned('dim', does))])
  return indent(layOutTable(cells, columns - 2), '  ')
}
