/** Chance of at most `errors` successes in `of` trials of chance `rate`, summed term by term in logarithms. */
export function binomialTail(errors: number, of: number, rate: number): number {
  if (errors >= of || rate <= 0) return 1
  if (rate >= 1) return 0
  let logTerm = of * Math.log1p(-rate)
  const odds = Math.log(rate) - Math.log1p(-rate)
  let sum = Math.exp(logTerm)
  for (let k = 1; k <= errors; k++) {
    logTerm += Math.log((of - k + 1) / k) + odds
    sum += Math.exp(logTerm)
  }
  return Math.min(1, sum)
}

/**
 * The largest rate that is still plausible after `errors` in `of` trials: one-sided, exact (Clopper and Pearson 1934). 1 where there were no
 * trials.
 */
export function upperBound(errors: number, of: number, confidence: number): number {
  if (of === 0 || errors >= of) return 1
  let low = errors / of
  let high = 1
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (binomialTail(errors, of, middle) > 1 - confidence) low = middle
    else high = middle
  }
  return high
}

/** The most errors in `of` trials after which the bound is still at most `risk`; -1 where none is few enough. */
export function mostErrors(of: number, risk: number, confidence: number): number {
  if (binomialTail(0, of, risk) > 1 - confidence) return -1
  let low = 0
  let high = Math.max(1, Math.ceil(of * risk))
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (binomialTail(middle, of, risk) <= 1 - confidence) low = middle
    else high = middle - 1
  }
  return low
}

/** Trials without an error after which a risk is certified: (1 − risk)ⁿ ≤ 1 − confidence. */
export function fewestTrials(risk: number, confidence: number): number {
  return Math.ceil(Math.log(1 - confidence) / Math.log1p(-risk))
}
