// Comparisons with a number in a line of English ("more than 5 days", "£50 or more"), with what turns one into another.

const number = String.raw`(?:[£$€]\s?)?\d+(?:,\d{3})*(?:\.\d+)?%?`
const unit = String.raw`(?:\s(?:calendar days?|business days?|working days?|days?|weeks?|months?|years?|hours?|hrs|minutes?|pence|GB|MB|photos|files|plans|letters|items?|passengers|bags?)\b)?`
const amount = `(day )?(${number})(${unit})`

/** How each form reads and how it is written: `{}` stands for number and unit. */
const forms = [
  { op: '<=', pattern: `up to and including ${amount}`, text: 'up to and including {}' },
  { op: '>', pattern: `(?:after )?more than ${amount}`, text: 'more than {}' },
  { op: '<', pattern: `(?:less|fewer) than ${amount}`, text: 'less than {}' },
  { op: '>=', pattern: `at least ${amount}`, text: 'at least {}' },
  { op: '>=', pattern: `${amount}(?: ago)? or (?:more|later|longer|older|over)`, text: '{} or more' },
  { op: '<=', pattern: `${amount}(?: ago)? or (?:less|fewer|earlier)(?: ago)?`, text: '{} or less' },
  { op: '<=', pattern: `(?:no more than|at most) ${amount}`, text: 'at most {}' },
  { op: '<=', pattern: `within (?:the (?:last )?)?${amount}`, text: 'within {}' },
  { op: '<=', pattern: `up to ${amount}`, text: 'up to {}' },
  { op: '>', pattern: `(?:after|over|older than) ${amount}`, text: 'more than {}' },
  { op: '<', pattern: `(?:under|below|sooner than) ${amount}`, text: 'less than {}' },
]

/** The comparisons of a text in its order, none inside another: place, operator, value, and the words of number and unit. */
export function findComparisons(text) {
  const found = []
  for (const form of forms) {
    for (const match of text.matchAll(new RegExp(form.pattern, 'gi'))) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      found.push({ start, end, op: form.op, form: form.text, day: match[1] ?? '', number: match[2], unit: match[3] })
    }
  }
  found.sort((a, b) => a.start - b.start)
  for (const [at, one] of found.entries()) {
    const next = found[at + 1]
    // "more than 7 and up to and including 120 calendar days": the unit is said once.
    if (one.unit === '' && next !== undefined && /^ and $/.test(text.slice(one.end, next.start))) one.shared = next.unit
  }
  return found.map((one) => ({ ...one, value: numberIn(one.number), axis: axisOf(one) }))
}

export function numberIn(written) {
  return Number(written.replace(/[^\d.]/g, ''))
}

function axisOf(one) {
  if (/[£$€]/.test(one.number)) return 'money'
  if (one.number.endsWith('%')) return 'percent'
  const word = (one.shared ?? one.unit).trim().toLowerCase()
  return (word || (one.day === '' ? 'count' : 'day')).replace(/s$/, '')
}

/** Whether two comparisons share an axis and meet without a gap and without an overlap. */
export function isTouching(a, b) {
  if (a.axis !== b.axis) return false
  const pair = `${a.op} ${b.op}`
  if (['<= >', '> <=', '< >=', '>= <'].includes(pair)) return a.value === b.value
  const [low, high] = a.op === '<=' ? [a, b] : [b, a]
  return low.op === '<=' && high.op === '>=' && a.axis === 'day' && high.value === low.value + 1
}

const flipped = { '<=': '<', '<': '<=', '>': '>=', '>=': '>' }

/** The comparison with the boundary itself on the other side; `text` is where it was found. */
export function flip(one, text) {
  const op = flipped[one.op]
  const said = text.slice(one.start, one.end).toLowerCase()
  const what = `${one.number}${one.unit}`
  if (one.day !== '') {
    const day = `day ${one.number}`
    return { '<': `before ${day}`, '<=': `up to and including ${day}`, '>': `after ${day}`, '>=': `${day} or later` }[
      op
    ]
  }
  if (op === '<')
    return `${said.startsWith('within') ? 'in ' : ''}${/[£$€]/.test(what) ? 'less' : 'fewer'} than ${what}`
  if (op === '<=') return `up to and including ${what}`
  if (op === '>') return `more than ${what}`
  return `${said.startsWith('after') ? 'after ' : ''}${what} or more`
}

/** The comparison with its number moved up (`step` above 0) or down; null where there is no room. */
export function move(one, text, step) {
  const by = Math.max(1, Math.round(one.value * 0.4)) * step
  const value = one.value + by
  if (value < 1) return null
  const said = text.slice(one.start, one.end)
  return said.replace(one.number, one.number.replace(/[\d,.]*\d/, format(value)))
}

export function format(value) {
  return value.toLocaleString('en-GB')
}

/** Keeps a capital at the beginning. */
export function likeFirst(said, next) {
  return /^[A-Z]/.test(said) ? next.charAt(0).toUpperCase() + next.slice(1) : next
}
