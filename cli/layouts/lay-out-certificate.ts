import type { CalibrateResult, MeasuredRate } from '../../schemas/certificate.ts'
import { cleanLine } from '../clean-text.ts'
import { counted, formatCount } from './format-number.ts'
import { layOutTable } from './lay-out-table.ts'
import { emptyLine, type Line, line, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

/** What the gate promises, what it costs, and what that means in questions: for the person who has to sign it. */
export function layOutCertificate({ certificate, index }: CalibrateResult, columns: number): readonly Line[] {
  const { provisional, answeredUndocumented, handedOffDocumented, wrongIntent, threshold } = certificate
  const nothing = threshold >= 1
  const title = nothing
    ? toned('bad', '✖ Nothing is answered: there are too few undocumented questions for this risk')
    : provisional
      ? toned('warn', '▲ The gate has a provisional certificate')
      : toned('good', '✔ The gate is certified')
  return [
    line(title),
    emptyLine,
    ...promiseOf(certificate).flatMap((one) => wrapLine([{ text: one }], columns, '  ')),
    emptyLine,
    ...layOutTable(
      [
        ['', 'Measured', 'At most', 'Of', 'In words'],
        row('Undocumented, answered', answeredUndocumented),
        row('Documented, handed off', handedOffDocumented),
        row('Answered from another intent', wrongIntent),
      ],
      Math.min(columns, 100),
      { heading: true },
    ),
    emptyLine,
    ...certificate.mixes.flatMap(({ undocumented, ofAnswers }) =>
      wrapLine(
        [
          toned('dim', `  Where ${percent(undocumented)} of the questions are undocumented: `),
          { text: `at most ${inWords(ofAnswers)} answers go to one` },
        ],
        columns,
        '  ',
      ),
    ),
    ...certificate.intents.flatMap(({ id, risk, threshold: own, missing }) =>
      wrapLine(
        own === null
          ? [
              toned('warn', `▲ ${cleanLine(id)} is for people: `),
              {
                text: `a risk of ${percent(risk)} takes ${counted(missing, 'more undocumented question')} with a label`,
              },
            ]
          : [toned('good', `✔ ${cleanLine(id)} `), { text: `at most ${percent(risk)}, from a score of ${own}` }],
        columns,
        '  ',
      ),
    ),
    emptyLine,
    line(toned('dim', `Threshold ${threshold}, ${certificate.date}, generation ${index.generation} of the index.`)),
  ]
}

/** The promise in one sentence, and where it comes from in another. */
function promiseOf({
  risk,
  confidence,
  provisional,
  answeredUndocumented,
  handedOffDocumented,
}: CalibrateResult['certificate']): string[] {
  const promise = `At most ${inWords(risk)} undocumented questions are answered; the rest go to a person. This holds with a confidence of ${percent(confidence)}.`
  const data = `${formatCount(answeredUndocumented.of)} undocumented and ${formatCount(handedOffDocumented.of)} documented`
  const from = provisional
    ? `Provisional: made from the examples of the documents (${data}), each as if it had not been there. It is about questions like those that are marked human-only, not about what nobody thought of: label a few hundred questions of customers to certify that.`
    : `Made from ${data} questions with labels.`
  return [promise, from]
}

function row(name: string, { errors, of, rate, upper }: MeasuredRate): string[] {
  return [name, percent(rate), percent(upper), `${formatCount(errors)} / ${formatCount(of)}`, `about ${inWords(rate)}`]
}

/** "3 of 1,000" */
function inWords(rate: number): string {
  return `${formatCount(Math.round(rate * 1000))} of 1,000`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`
}
