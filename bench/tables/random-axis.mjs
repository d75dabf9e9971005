const colours = ['red', 'blue', 'green', 'white', 'black', 'brown', 'pink', 'grey']

/** A column with a stated domain and every value of it that two conditions can tell apart. `size` is about the number of values. */
export function randomAxis(random, index, size) {
  const kind = random.pick(['whole', 'whole', 'real', 'members', 'answer'])
  if (kind === 'answer' || size < 3) {
    return { kind: 'members', name: `Flag${index}`, members: ['yes', 'no'], values: ['yes', 'no'], stated: null }
  }
  if (kind === 'members') {
    const members = colours.slice(0, Math.min(colours.length, Math.max(2, size)))
    return {
      kind,
      name: `Colour${index}`,
      members,
      values: members,
      stated: members.map((member) => `"${member}"`).join(', '),
    }
  }
  const whole = kind === 'whole'
  const high = whole ? size - 1 : Math.ceil(size / 2)
  // Bounds are whole numbers, so halves are enough to tell open from closed.
  const values = Array.from({ length: whole ? high + 1 : 2 * high + 1 }, (_, at) => (whole ? at : at / 2))
  return { kind: 'number', name: `${whole ? 'Count' : 'Price'}${index}`, high, values, stated: `[0..${high}]` }
}

/** A condition on an axis: its text in a notation, and for each value of the axis whether it holds. */
export function randomCell(random, axis, notation) {
  if (random.chance(0.3)) return cell(axis, notation === 'words' && random.chance(0.5) ? 'any' : '-', () => true)
  return axis.kind === 'number' ? numberCell(random, axis, notation) : memberCell(random, axis, notation)
}

function cell(axis, text, holds) {
  return { text, holds: axis.values.map(holds) }
}

function numberCell(random, axis, notation) {
  const low = random.below(axis.high + 1)
  const high = low + 1 + random.below(Math.max(1, axis.high - low))
  const words = notation === 'words'
  const forms = [
    [words ? `less than ${high}` : `<${high}`, (value) => value < high],
    [words ? `${high} or less` : `<=${high}`, (value) => value <= high],
    [words ? `more than ${low}` : `>${low}`, (value) => value > low],
    [words ? `at least ${low}` : `>=${low}`, (value) => value >= low],
    [words ? `${low} to ${high}` : `[${low}..${high}]`, (value) => value >= low && value <= high],
    [words ? `at least ${low} and less than ${high}` : `[${low}..${high})`, (value) => value >= low && value < high],
    [words ? `more than ${low} and up to ${high}` : `]${low}..${high}]`, (value) => value > low && value <= high],
    [words ? `exactly ${low}` : `${low}`, (value) => value === low],
  ]
  if (!words) {
    forms.push([`(${low}..${high}[`, (value) => value > low && value < high])
    forms.push([`<${low},>=${high}`, (value) => value < low || value >= high])
    forms.push([`${low}, ${high}`, (value) => value === low || value === high])
  }
  return cell(axis, ...random.pick(forms))
}

function memberCell(random, axis, notation) {
  const some = axis.members.filter(() => random.chance(0.4))
  const named = some.length === 0 ? [random.pick(axis.members)] : some
  const negated = random.chance(0.25)
  const holds = (value) => named.includes(value) !== negated
  if (notation === 'words') return cell(axis, `${negated ? 'not ' : ''}${named.join(' or ')}`, holds)
  const list = named.map((member) => `"${member}"`).join(random.pick([',', ', ']))
  return cell(axis, negated ? `not(${list})` : list, holds)
}
