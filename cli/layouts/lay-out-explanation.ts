import type { BranchGroup } from '../../schemas/decision-logic.ts'
import type { Explanation } from '../../schemas/explanation.ts'
import type { Guard } from '../../schemas/guard.ts'
import { cleanLine } from '../clean-text.ts'
import { counted } from './format-number.ts'
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
    `${counted(counts.passages, 'passage')}, ${counts.customerPassages} of them worded for customers`,
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
  ]
}

function layOutLogic({ logic, path }: Extract<Explanation, { kind: 'document' }>, width: number): readonly Line[] {
  const { total, opaque } = logic.conditions
  const unread = opaque > 0 ? `, ${opaque} with ? could not be read as a rule` : ''
  return [
    line(toned('strong', total === 0 ? 'No conditions were found.' : `${counted(total, 'condition')}${unread}`)),
    ...logic.groups.flatMap((group) => layOutGroup(group, path, width)),
  ]
}

const shapes = { items: 'list', steps: 'steps', labels: 'labels', table: 'table', paragraph: 'paragraph' } as const

function layOutGroup(group: BranchGroup, path: string, width: number): readonly Line[] {
  return [
    emptyLine,
    line(toned('accent', `${cleanLine(path)}:${group.place.start.line}`), toned('dim', `  ${shapes[group.shape]}`)),
    ...group.branches.flatMap(({ guard, outcome }) =>
      wrapLine(
        [
          { text: '  ' },
          ...guardSpans(guard),
          toned('dim', ' → '),
          { text: cleanLine(outcome.text).replace(/^[\s,;:.]+/, '') || 'nothing is said' },
        ],
        width,
        '      ',
      ),
    ),
  ]
}

function guardSpans(guard: Guard) {
  const text = cleanLine(guard.text)
  if (guard.kind === 'opaque') return [toned('warn', '? '), { text }]
  return [toned('good', '✔ '), { text }]
}
