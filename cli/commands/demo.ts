import { join } from 'node:path'
import stringWidth from 'string-width'
import type { Audience } from '../../schemas/audience.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { IntentsList } from '../../schemas/intent.ts'
import type { Toolkit } from '../../src/toolkit.ts'
import { cleanLine } from '../clean-text.ts'
import type { Command, CommandContext } from '../command-context.ts'
import { findForeignIndex } from '../find-foreign-index.ts'
import { counted, formatCount, formatDuration } from '../layouts/format-number.ts'
import { layOutReply } from '../layouts/lay-out-reply.ts'
import { layOutTable } from '../layouts/lay-out-table.ts'
import { emptyLine, indent, type Line, line, type Span, toned } from '../layouts/line.ts'
import { truncate, wrapLine } from '../layouts/wrap-line.ts'
import { openStages } from '../progress/with-progress.ts'
import { renderFindings } from '../render-findings.ts'

/** The main job on the sample knowledge base of this package: check, build, ask, and what is left to people. */
export const demo: Command = async (context) => {
  const { terminal, cwd, packageRoot } = context
  const configPath = join(packageRoot, 'knowledge', 'groundwork.yaml')
  const foreign = await findForeignIndex(cwd, configPath)
  const place = { configPath, now: sampleDay, cwd: foreign === null ? cwd : join(cwd, '.groundwork', 'demo') }
  const stage = await openStages(context, place)
  const columns = Math.min(terminal.columns, 100)
  const wrapped = (...parts: readonly (string | Span)[]) => wrapLine(line(...parts), columns)

  terminal.print([
    emptyLine,
    ...wrapped(
      toned('strong', 'Groundwork on its sample: '),
      'the support documents of Fernway, an invented “buy now, pay later” company.',
    ),
    ...(foreign === null
      ? []
      : wrapped(
          toned('dim', `This folder has an index of ${foreign}, so the one of the sample goes to .groundwork/demo.`),
        )),
  ])

  const validated = await stage((toolkit) => toolkit.validate({}, context.signal))
  const { documents, conditions, errors, warnings, infos, ms } = validated.summary
  const all = errors + warnings + infos
  const said = all === 0 ? 'nothing to report under the strict rules' : `${counted(all, 'finding')}`
  terminal.print([
    ...headline(1, 'Check the documents', 'What would a customer meet that no step covers?', columns),
    ...wrapped(
      toned(all === 0 ? 'good' : 'warn', all === 0 ? '✔ ' : '▲ '),
      `${counted(documents, 'document')}, ${counted(conditions.total, 'condition')}: ${said}`,
      toned('dim', `  ${formatDuration(ms)}`),
    ),
    ...wrapped('  One of them in a version with mistakes, as a first draft may have them:'),
    emptyLine,
  ])
  terminal.write(await stage((toolkit) => flawedReport(context, toolkit)))

  const built = await stage((toolkit) => toolkit.build({}, context.signal))
  const reused = built.reused > 0 ? ', vectors of the last build used again' : ''
  terminal.print([
    ...headline(2, 'Build the index', 'Every answer will be a quotation from it.', columns),
    ...wrapped(
      toned('good', '✔ '),
      `${counted(built.passages, 'passage')}, ${counted(built.intents.documented, 'documented intent')}, ${formatCount(built.intents.humanOnly)} for people only`,
      toned('dim', `  ${formatDuration(built.ms.total)}${reused}`),
    ),
    ...headline(3, 'Ask', 'Customers get wording meant for them, colleagues the steps.', columns),
  ])
  const listed = await stage(async (toolkit) => {
    for (const { who, question, audience } of questions) {
      const reply = await toolkit.ask({ question, audience }, context.signal)
      const asked = wrapLine([toned('dim', `${who} `), toned('accent', '› '), toned('strong', question)], columns, '  ')
      terminal.print([...asked, ...layOutReply(reply, columns, mostLinesOfText), emptyLine])
    }
    return toolkit.listIntents({ handling: 'human-only' })
  })
  terminal.print([
    ...headline(4, 'For people only', 'The bot hands these over, whatever the score.', columns).slice(1),
    ...layOutHumanOnly(listed, columns),
    ...headline(5, 'Next', 'With your own documents:', columns),
    ...layOutNext(foreign === null, columns),
    emptyLine,
  ])
  return 0
}

/** Review dates are judged as of this day, so that the sample is as clean in a year as it was when it was written. */
const sampleDay = new Date('2026-11-22T00:00:00Z')

const shownFindings = 3

const mostLinesOfText = 12

const questions: readonly { who: string; audience: Audience; question: string }[] = [
  { who: 'customer', audience: 'customer', question: 'I paid a day late, can you take the late fee off' },
  { who: 'colleague', audience: 'agent', question: 'the parcel is a week late, can they have the money back' },
  { who: 'customer', audience: 'customer', question: 'my mother passed away last week and she had a plan with you' },
]

function headline(number: number, title: string, question: string, columns: number): readonly Line[] {
  return [
    emptyLine,
    ...wrapLine([toned('accent', `${number} `), toned('strong', title), toned('dim', `  ${question}`)], columns, '  '),
    emptyLine,
  ]
}

async function flawedReport(context: CommandContext, toolkit: Toolkit): Promise<string> {
  const flawed = join(context.packageRoot, 'knowledge', 'examples', 'flawed', 'late-fee-waiver.md')
  const result = await toolkit.validate({ paths: [flawed] }, context.signal)
  const findings = chooseTelling(result.findings)
  return renderFindings({ ...result, findings }, 'pretty', toolkit, context.terminal)
}

/** A few findings of different rules, those with a case in words first, then the severe ones; in the order of the document. */
function chooseTelling(findings: readonly Finding[]): Finding[] {
  const weight = ({ witness, severity }: Finding) =>
    (witness === null ? 3 : 0) + ['error', 'warning', 'info'].indexOf(severity)
  const chosen = new Map<string, Finding>()
  for (const finding of findings.toSorted((a, b) => weight(a) - weight(b))) {
    if (chosen.size < shownFindings && !chosen.has(finding.ruleId)) chosen.set(finding.ruleId, finding)
  }
  return findings.filter((finding) => chosen.get(finding.ruleId) === finding)
}

function layOutHumanOnly({ intents }: IntentsList, columns: number): readonly Line[] {
  const listed = intents.filter(({ documents }) => documents.length === 0).slice(0, 4)
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
  return indent(
    layOutTable(
      rows.map(([command = '', does = '']) => [line(toned('accent', command)), line(toned('dim', does))]),
      columns - 2,
    ),
    '  ',
  )
}
