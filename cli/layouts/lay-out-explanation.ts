import type { Explanation } from '../../schemas/explanation.ts'
import { cleanLine } from '../clean-text.ts'
import { counted } from './format-number.ts'
import { layOutLogic } from './lay-out-logic.ts'
import { layOutMarkdown } from './lay-out-markdown.ts'
import { emptyLine, type Line, line, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

/** The page of a rule, or what was read out of a document: its kind, its parts and its conditions with their outcomes. */
export function layOutExplanation(explanation: Explanation, columns: number): readonly Line[] {
  const width = Math.min(columns, 100)
  return explanation.kind === 'rule' ? layOutRule(explanation, width) : layOutDocument(explanation, width)
}

function layOutRule(rule: Extract<Explanation, { kind: 'rule' }>, width: number): readonly Line[] {
  return [
    ...wrapLine(line(toned('strong', rule.id), `  ${cleanLine(rule.summary)}`), width, '  '),
    line(toned('dim', `recommended: ${rule.severity.recommended}, strict: ${rule.severity.strict}`)),
    emptyLine,
    ...layOutMarkdown(rule.page, width),
    emptyLine,
    line(toned('dim', rule.url)),
  ]
}

function layOutDocument(document: Extract<Explanation, { kind: 'document' }>, width: number): readonly Line[] {
  const { counts, logic } = document
  const facts = [
    `${document.type} (from ${document.typeFrom})`,
    `language ${document.language}`,
    `for ${document.audience}s`,
    `automation: ${document.automation}`,
  ]
  const parts = [
    counted(counts.sections, 'section'),
    counted(counts.steps, 'step'),
    counted(counts.tables, 'table'),
    counted(counts.links, 'link'),
    `${counted(counts.passages, 'passage')}, ${counts.customerPassages === 0 ? 'none' : counts.customerPassages} worded for customers`,
  ]
  return [
    ...wrapLine(
      line(toned('strong', cleanLine(document.title)), toned('dim', `  ${cleanLine(document.path)}`)),
      width,
      '  ',
    ),
    ...wrapLine(line(facts.join(' · ')), width),
    ...wrapLine(line(toned('dim', parts.join(' · '))), width),
    ...wrapLine(
      line(toned('dim', `intents: ${document.intents.map(cleanLine).join(', ') || 'none declared'}`)),
      width,
      '  ',
    ),
    emptyLine,
    ...(logic.audited ? layOutLogic(document, width) : [line(toned('warn', 'Not audited: its language is not read.'))]),
    emptyLine,
    ...wrapLine(line(toned('dim', scopeOf(document.comparedWith))), width),
  ]
}

/** What was looked at, so that nobody takes it for all that an audit says. */
function scopeOf(others: number): string {
  return others === 0
    ? 'Only this file was read. `groundwork validate` with its folder compares it with the other documents, knows their levels and statuses, and finds more.'
    : `Compared with ${counted(others, 'other document')}. Findings on owners, links and the like are shown by \`groundwork validate\`.`
}
