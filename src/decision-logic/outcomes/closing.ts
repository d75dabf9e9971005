/** Where a text (any gaps) says that the case ends: the range of each wording. */
export function findEndings(text: string): { readonly from: number; readonly to: number }[] {
  return endings.flatMap((pattern) => {
    return [...text.matchAll(pattern)]
      .filter((match) => {
        const before = text.slice(Math.max(0, match.index - 30), match.index)
        return !denied.test(before) && (pattern !== alone || clauseStart.test(before))
      })
      .map((match) => ({ from: match.index, to: match.index + match[0].length }))
  })
}

/** True where a text (gaps of one space) tells somebody that they do not get what they came for. */
export function isRefusal(text: string): boolean {
  return refusals.some((pattern) => pattern.test(text))
}

const thing = '(?:conversations?|chats?|calls?|cases?|tickets?|procedures?|process|flows?|interactions?|sessions?)'

/** A single word that is all that its clause says. */
const alone = /\b(?:stop|done|finished|finish|end|wrap\s+up)(?=\s*(?:[.;!)]|$))/gi
const clauseStart = /(?:^|[.;:!]|\b(?:and|then|so))\s*$/i

const endings: readonly RegExp[] = [
  new RegExp(
    `\\b(?:end|close|finish|conclude|terminate|wrap\\s+up)(?:\\s+(?:the|this|your))?\\s+${thing}\\b(?!\\s+(?:by|with|whether))`,
    'gi',
  ),
  /\b(?:stop|end|finish)\s+here\b/gi,
  alone,
  /\b(?:you|we)(?:\s+are|['’]re)\s+(?:now\s+|all\s+)?(?:done|finished)\b(?!\s+with)/gi,
  /\b(?:nothing|no)\s+(?:more|else|further(?:\s+\w+)?)\s+(?:is\s+)?(?:to\s+(?:do|be\s+done)|needed|required|necessary)\b/gi,
  /\b(?:no\s+further\s+(?:action|steps?)|nothing\s+further|that\s+is\s+all|that['’]s\s+(?:it|all))(?=\s*(?:[.;!,)]|$|is\b|are\b))/gi,
  /\bthe\s+(?:procedure|process|case|flow)\s+ends\b/gi,
]

const denied = /\b(?:not|never|n['’]t|cannot|before|until|when|once|after|if|as soon as)\s(?:[^.;:!?]*)$/i

const agent = '(?:you|we|i|the company|the agent)'

const refusals: readonly RegExp[] = [
  new RegExp(
    `\\bnothing (?:more |else )?(?:that )?${agent} can do\\b|\\bnothing can be done\\b|\\bnothing to be done\\b`,
    'i',
  ),
  new RegExp(
    `\\b${agent} (?:can ?not|can['’]t|are (?:not able|unable) to|will not be able to) (?:help|assist|do (?:anything|this|that|it|so))\\b`,
    'i',
  ),
  /\b(?:not (?:eligible|entitled)|ineligible|do(?:es)? not qualify|doesn['’]t qualify|don['’]t qualify)\b/i,
  /\b(?:can ?not|can['’]t|does not|do not|doesn['’]t|don['’]t|will not|won['’]t) (?:get|receive|have|be given|be offered|be granted) (?:an? |the |any |this |that |their )?[a-z]/i,
  /\b(?:refuse|decline|deny|reject) (?:the|their|this|that) (?:request|claim|refund|return|exchange|application|order)\b/i,
]
