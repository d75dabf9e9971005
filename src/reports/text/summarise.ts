import type { ValidateResult } from '../../../schemas/finding.ts'

/** The counts of a result in a sentence: "3 errors, 9 warnings and 4 infos in 55 documents". */
export function summarise({ summary }: ValidateResult): string {
  const { errors, warnings, infos } = summary
  const found = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].filter((text) => text !== '')
  const documents = count(summary.documents, 'document') || 'no documents'
  return `${found.length === 0 ? 'No findings' : joinWords(found)} in ${documents}`
}

/** What else is to be known of a run, a sentence each. */
export function notes({ summary }: ValidateResult): string[] {
  const { suppressed, baselined, notAudited, conditions } = summary
  const read = conditions.total - conditions.opaque
  return [
    ...(suppressed > 0 ? [`${count(suppressed, 'finding')} silenced by comments.`] : []),
    ...(baselined > 0 ? [`${count(baselined, 'finding')} known from the baseline.`] : []),
    ...(notAudited > 0
      ? [`${count(notAudited, 'document')} not audited for what they leave out, because of the language.`]
      : []),
    ...(conditions.total > 0 ? [conditionsSentence(read, conditions.total)] : []),
  ]
}

/** "" for none, "1 error", "2 errors". */
function count(number: number, noun: string): string {
  if (number === 0) return ''
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** How many could be read is said once some can be: "0 of 236" would sound like a fault of the documents. */
function conditionsSentence(read: number, total: number): string {
  return read === 0
    ? `${count(total, 'condition')} found.`
    : `${read} of ${count(total, 'condition')} could be read as a rule.`
}
