const filler = new Set(
  'a an the of for to in on and or our your how procedure flow subflow sub workflow policy guide guideline runbook playbook article sop checklist process'.split(
    ' ',
  ),
)

/** The words of a name without case, accents, plural and filler, in order. */
export function wordsOfName(name: string): string[] {
  const words =
    name
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word))
    .filter((word) => !filler.has(word))
}
