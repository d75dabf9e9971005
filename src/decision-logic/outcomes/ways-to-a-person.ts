/** True where a text names any way to a person. The wordings are wide on purpose: a document that has any of them is left alone. */
export function namesWayToAPerson(text: string): boolean {
  return ways.some((way) => way.test(text))
}

/** Words for those who can take a case over, as alternatives of a pattern. */
export const people =
  'agents?|persons?|humans?|people|someone|somebody|supervisors?|managers?|(?:team|shift|floor) (?:leads?|leaders?)|leads?|specialists?|experts?|' +
  'colleagues?|co-?workers?|representatives?|advis[eo]rs?|technicians?|engineers?|operators?|officers?|teams?|departments?|desks?|help ?desks?|' +
  'support|back ?office|customer (?:service|care)|ombudsman|owners?|on-?call|(?:second|third|next) (?:line|tier|level)|administrators?|admins?|legal|compliance|hr|dpo'

const noCustomer = '(?!(?:the |your |a |any )?(?:customers?|users?|clients?|callers?|them|him|her)\\b)'

const ways: readonly RegExp[] = [
  /\bescalat(?:e|es|ed|ing|ions?)\b/i,
  /\bhand(?:s|ed|ing)?[ -]?(?:\w+ ){0,4}(?:over|off)\b|\bhand(?:over|off)s?\b|\bhand \w+(?: \w+)? to\b/i,
  new RegExp(
    `\\b(?:transfer|pass|forward|rout|redirect|send|assign|connect|put|report|return|refer)\\w*\\b[^.;]{0,60}\\b(?:to|through|with|over)\\b[^.;]{0,30}\\b(?:${people})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:contact|call|e-?mail|phone|ring|message|ping|ask|tell|inform|notify|alert|involve|consult|page|let|speak|talk|chat|reach|get hold of|turn to|get in touch|get help|get support|follow up|check with)(?:s|ed|ing)?\\b ${noCustomer}[^.;]{0,40}\\b(?:${people})\\b(?! (?:hours?|times?|pages?|portal|articles?)\\b)`,
    'i',
  ),
  /\b(?:human|live|real) (?:agent|being|operator|representative|advis[eo]r)s?\b|\ba (?:real )?person\b/i,
  /\b(?:open|raise|file|create|submit|log|start|re-?open)(?:s|ed|ing)? (?:an? |the |your |another |new )(?:\w+ ){0,3}(?:tickets?|cases?|incidents?|support requests?|complaints?)\b(?!-)/i,
  /\b(?:supervisors?|shift leads?|team leads?|team leaders?|line managers?|the managers?|a manager)\b|['"‘“]manager['"’”]/i,
  /\b(?:second|third|2nd|3rd|next)[ -](?:line|level|tier)\b|\b(?:tier|level|line) [23] (?:support|team|agents?)\b|\bL[23]\b/i,
  /\b(?:on-?call|duty (?:manager|officer)|help ?desk|service desk|call cent(?:er|re)|contact cent(?:er|re)|hotline)\b/i,
  /\b\p{Lu}[\p{L}&-]+ (?:[Tt]eam|[Dd]epartment|[Dd]esk)\b|\b(?:community|user|support) forums?\b/u,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w|(?:^| )#[a-z][\w-]{3,}(?![\w:=-])/i,
]
