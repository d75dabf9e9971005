import { describe, expect, it } from 'vitest'
import { layOutReply } from '../../../cli/layouts/lay-out-reply.ts'
import { layOutScores } from '../../../cli/layouts/lay-out-scores.ts'
import { paintLines } from '../../../cli/layouts/paint-lines.ts'
import { lineWidth } from '../../../cli/layouts/wrap-line.ts'
import { answerReply, clarifyReply, handoffReply } from '../fake-toolkit.ts'

const replies = { answer: answerReply, clarify: clarifyReply, handoff: handoffReply }

describe('a reply', () => {
  it.each(Object.entries(replies))('of kind %s reads well without colours', (_, reply) => {
    expect(paintLines(layOutReply(reply, 80), false)).toMatchSnapshot()
  })

  it.each(Object.entries(replies))('of kind %s fits into 60, 80 and 140 columns', (_, reply) => {
    for (const columns of [60, 80, 140]) {
      const widest = Math.max(...[...layOutReply(reply, columns), ...layOutScores(reply, columns)].map(lineWidth))
      expect(widest).toBeLessThanOrEqual(columns)
    }
  })

  it('shows the scores on request', () => {
    expect(paintLines(layOutScores(answerReply, 80), false)).toMatchSnapshot()
  })

  it('with colours says the same words', () => {
    const painted = paintLines(layOutReply(answerReply, 80), true)
    expect(painted).toContain('\u001b[1;30;42m ANSWER \u001b[0m')
    const plain = painted.replace(/\u001b\[[\d;]*m/g, '').replace(/ +$/gm, '')
    expect(plain).toBe(paintLines(layOutReply(answerReply, 80), false).replace('[ANSWER]', ' ANSWER '))
  })
})
