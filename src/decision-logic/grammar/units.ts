/** What a word behind a number means. `factor` converts to the canonical unit: weeks to days, pounds to cents. */
export interface Unit {
  readonly unit: string
  readonly factor: number
  readonly dimension: 'time' | 'money' | 'share' | 'data' | 'length' | 'weight' | 'count'
  /** Values are whole numbers. */
  readonly whole: boolean
}

type Row = readonly [words: string, unit: string, factor: number, dimension: Unit['dimension'], whole: boolean]

const rows: readonly Row[] = [
  ['ms millisecond milliseconds', 'second', 1e-3, 'time', false],
  ['second seconds sec secs', 'second', 1, 'time', false],
  ['minute minutes min mins', 'minute', 1, 'time', false],
  ['hour hours hr hrs', 'hour', 1, 'time', false],
  ['day days', 'day', 1, 'time', true],
  ['night nights', 'day', 1, 'time', true],
  ['week weeks', 'day', 7, 'time', true],
  ['fortnight', 'day', 14, 'time', true],
  ['workday workdays', 'business-day', 1, 'time', true],
  ['month months', 'month', 1, 'time', true],
  ['quarter quarters', 'month', 3, 'time', true],
  ['year years yr yrs', 'month', 12, 'time', true],
  ['dollar dollars usd', 'cent', 100, 'money', true],
  ['cent cents', 'cent', 1, 'money', true],
  ['pound pounds gbp', 'cent-gbp', 100, 'money', true],
  ['pence penny', 'cent-gbp', 1, 'money', true],
  ['euro euros eur', 'cent-eur', 100, 'money', true],
  ['% percent', 'percent', 1, 'share', false],
  ['byte bytes', 'byte', 1, 'data', true],
  ['kb kib kilobyte kilobytes', 'byte', 1e3, 'data', true],
  ['mb mib megabyte megabytes', 'byte', 1e6, 'data', true],
  ['gb gib gigabyte gigabytes', 'byte', 1e9, 'data', true],
  ['tb tib terabyte terabytes', 'byte', 1e12, 'data', true],
  ['mm millimetre millimetres millimeter millimeters', 'millimetre', 1, 'length', false],
  ['cm centimetre centimetres centimeter centimeters', 'millimetre', 10, 'length', false],
  ['metre metres meter meters', 'millimetre', 1e3, 'length', false],
  ['km kilometre kilometres kilometer kilometers', 'millimetre', 1e6, 'length', false],
  ['inch inches', 'inch', 1, 'length', false],
  ['mile miles', 'mile', 1, 'length', false],
  ['gram grams', 'gram', 1, 'weight', false],
  ['kg kilo kilos kilogram kilograms', 'gram', 1e3, 'weight', false],
  ['lb lbs', 'pound-weight', 1, 'weight', false],
]

const units: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(([words, unit, factor, dimension, whole]) =>
    words.split(' ').map((word) => [word, { unit, factor, dimension, whole }] as const),
  ),
)

const signs: ReadonlyMap<string, Unit> = new Map(
  (['$ cent', '£ cent-gbp', '€ cent-eur'] as const).map((row) => {
    const [sign = '', unit = ''] = row.split(' ')
    return [sign, { unit, factor: 100, dimension: 'money', whole: true }]
  }),
)

/** The unit that a word in lower case names; undefined for nouns that are counted. */
export function unitOf(word: string): Unit | undefined {
  return units.get(word)
}

/** The unit of a currency sign. */
export function currencyOf(sign: string): Unit | undefined {
  return signs.get(sign)
}

export function isUnit(word: string): boolean {
  return units.has(word)
}

/** The unit "business-day", for days that have "business" or "working" before them. */
export const businessDay: Unit = { unit: 'business-day', factor: 1, dimension: 'time', whole: true }

/** The unit of a noun that is counted: "items" to item. Whole numbers. */
export function countOf(noun: string): Unit {
  return { unit: singular(noun), factor: 1, dimension: 'count', whole: true }
}

/** True where values of a canonical unit are whole numbers. Nouns that are counted are. */
export function isWhole(unit: string): boolean {
  for (const { unit: known, whole } of units.values()) if (known === unit) return whole
  return true
}

/** A plural noun to its singular, by its ending. */
export function singular(noun: string): string {
  if (noun.length < 4 || /(?:ss|us|is)$/.test(noun)) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|zz)es$|(?:^b|stat|bon|vir|camp|cens|foc|apparat)uses$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}
