// Does the promise hold? A certificate is made from one half of the labelled questions and tried on the other, many times, for several shares of undocumented ones.
import { binomialTail } from '../../dist/src/gate/binomial-bound.js'
import { certify } from '../../dist/src/gate/certify.js'
import { mulberry32, shuffle } from '../random.mjs'

const splits = 100
const promise = { risk: 0.05, confidence: 0.95, intents: new Map(), floor: 0 }

/** `documented` and `undocumented` are [{ score, intent, best }]. */
export function tryCertificate(documented, undocumented) {
  const lines = []
  for (const share of [0.03, 0.18, 0.4]) {
    const rates = []
    let broken = 0
    let answered = 0
    let empty = 0
    for (let split = 0; split < splits; split++) {
      const next = mulberry32(split + 1)
      const [ownYes, otherYes] = halves(documented, next)
      const [ownNo, otherNo] = halves(undocumented, next)
      // Both kinds as a log of that mix would have them, as large as the data allows.
      const most = Math.min(ownNo.length, Math.floor((ownYes.length * share) / (1 - share)))
      const log = [...ownYes.slice(0, Math.round((most * (1 - share)) / share)), ...ownNo.slice(0, most)]
      const { threshold } = certify(log, promise)
      if (threshold >= 1) empty += 1
      const wrong = otherNo.filter(({ score }) => score >= threshold).length
      rates.push(wrong / otherNo.length)
      // One-sided: the chance of so many or more were the promise kept.
      if (wrong > 0 && 1 - binomialTail(wrong - 1, otherNo.length, promise.risk) < 0.05) broken += 1
      answered += otherYes.filter(({ score }) => score >= threshold).length / otherYes.length
    }
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / splits
    const held = splits - broken
    lines.push(
      `  ${(share * 100).toFixed(0)} % undocumented: promise ${promise.risk * 100} %, held in ${held} of ${splits} splits, mean ${(mean * 100).toFixed(2)} %, ` +
        `${((answered / splits) * 100).toFixed(1)} % of documented answered${empty > 0 ? `, too few questions to certify in ${empty}` : ''}`,
    )
  }
  return lines
}

function halves(values, random) {
  const mixed = shuffle(values, random)
  const middle = Math.floor(mixed.length / 2)
  return [mixed.slice(0, middle), mixed.slice(middle)]
}
