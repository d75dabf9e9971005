import type { Branch, BranchGroup } from '../../schemas/decision-logic.ts'
import type { Explanation } from '../../schemas/explanation.ts'
import type { Finding } from '../../schemas/finding.ts'
import { cleanLine } from '../clean-text.ts'
import { describeGuard } from './describe-guard.ts'
import { describeOutcome } from './describe-outcome.ts'
import { counted } from './format-number.ts'
import { emptyLine, type Line, line, type Span, toned } from './line.ts'
import { wrapLine } from './wrap-line.ts'

type ExplainedDocument = Extract<Explanation, { kind: 'document' }>

/** The decision logic of a document: closed sets, groups of branches with what was read of each, and in red what is missing or unclear. */
export function layOutLogic(document: ExplainedDocument, width: number): readonly Line[] {
  return new LogicLayout(document, width).lines()
}

const shapes = { items: 'list', steps: 'steps', labels: 'labels', table: 'table', paragraph: 'paragraph' } as const

class LogicLayout {
  readonly #document: ExplainedDocument
  readonly #width: number
  readonly #children = new Map<string, number[]>()
  readonly #findings = new Map<number, Finding[]>()
  readonly #unplaced: Finding[] = []
  /** Groups that only join branches of others, a bullet and the next step: their branches are shown there. */
  readonly #joined: ReadonlySet<number>
  readonly #shown = new Set<number>()

  constructor(document: ExplainedDocument, width: number) {
    this.#document = document
    this.#width = width
    const { groups } = document.logic
    this.#joined = joinedOf(groups)
    for (const [at, { parent }] of groups.entries()) append(this.#children, this.#keyOf(parent), at)
    for (const finding of document.findings) {
      const at = groupOf(finding, groups, this.#joined)
      if (at === null) this.#unplaced.push(finding)
      else append(this.#findings, at, finding)
    }
  }

  lines(): readonly Line[] {
    const { total, opaque } = this.#document.logic.conditions
    const count = this.#document.findings.length
    const summary: Span[] = [toned('strong', total === 0 ? 'No conditions were found.' : counted(total, 'condition'))]
    if (opaque > 0) summary.push(toned('warn', `, ${opaque} could not be read as a rule`))
    if (count > 0) summary.push(toned('bad', `, ${counted(count, 'finding')}`))
    return [
      ...wrapLine(summary, this.#width),
      ...this.#sets(),
      ...(this.#children.get(top) ?? []).flatMap((group) => [emptyLine, ...this.#group(group, 0)]),
      ...(this.#unplaced.length > 0 ? [emptyLine] : []),
      ...this.#unplaced.flatMap((finding) => this.#finding(finding, '')),
    ]
  }

  /** The branch that a group stands under, by its place: whichever group it is shown in. */
  #keyOf(parent: BranchGroup['parent']): string {
    const branch = parent === null ? undefined : this.#document.logic.groups[parent.group]?.branches[parent.branch]
    return branch === undefined ? top : placeKey(branch)
  }

  #sets(): readonly Line[] {
    const { sets } = this.#document.logic
    return sets.flatMap(({ variable, members, place }) => {
      const where = place === null ? 'groundwork.yaml' : `${cleanLine(place.path)}:${place.start.line}`
      const name = variable === '' ? 'one of' : `${cleanLine(variable)}:`
      const spans = line(
        toned('accent', name),
        ` ${members.map(cleanLine).join(', ')}`,
        toned('dim', `  set of ${where}`),
      )
      return wrapLine(spans, this.#width, '  ')
    })
  }

  #group(at: number, depth: number, above: Branch | null = null): readonly Line[] {
    const group = this.#document.logic.groups[at]
    if (group === undefined || this.#joined.has(at) || this.#shown.has(at)) return []
    this.#shown.add(at)
    // The conditions of a paragraph count the one that opens it, which has been shown as the branch above.
    const shown = group.branches.filter(({ guard }) => !isAt(guard, above?.guard ?? null))
    const margin = ' '.repeat(Math.min(depth * 4, Math.floor(this.#width / 3)))
    // A step that opens with the condition has been shown with it.
    const repeated = above !== null && group.subject?.includes(above.guard.text) === true
    const subject = group.subject === null || repeated ? '' : `  ${cleanLine(group.subject)}`
    const head = line(
      toned('accent', `${margin}line ${group.place.start.line}`),
      toned('dim', `  ${shapes[group.shape]}${group.say ? ', for the customer' : ''}`),
      subject,
    )
    return [
      ...(shown.length > 0 ? wrapLine(head, this.#width, `${margin}  `) : []),
      ...shown.flatMap((branch) => {
        const below = this.#children.get(placeKey(branch)) ?? []
        return [
          ...this.#branch(branch, margin, below),
          ...below.flatMap((child) => this.#group(child, depth + 1, branch)),
        ]
      }),
      ...(this.#findings.get(at) ?? []).flatMap((finding) => this.#finding(finding, margin)),
    ]
  }

  #branch({ guard, restatement, outcome }: Branch, margin: string, below: readonly number[]): readonly Line[] {
    const { sets, groups } = this.#document.logic
    const meaning = describeGuard(guard, sets)
    const again = restatement === null ? null : describeGuard(restatement, sets)
    const mark = meaning === null && again === null ? toned('warn', '? ') : toned('good', '✔ ')
    const read = [
      ...(meaning === null
        ? again === null
          ? [toned('warn', '  (could not be read as a rule)')]
          : []
        : [toned('dim', '  = '), toned('accent', cleanLine(meaning))]),
      ...(again === null
        ? []
        : [toned('dim', `${meaning === null ? '  = ' : ', '}in brackets `), toned('accent', cleanLine(again))]),
    ]
    // What only says what stands below is not said twice.
    const [first] = below.map((child) => groups[child]?.place.start.offset ?? 0)
    const repeats = first !== undefined && first > guard.place.end.offset && outcome.place.start.offset >= first - 8
    const indented = (spans: readonly Span[], by: number) =>
      wrapLine([{ text: `${margin}${' '.repeat(by)}` }, ...spans], this.#width, `${margin}${' '.repeat(by + 2)}`)
    return [
      ...indented([mark, { text: cleanLine(guard.text) }, ...read], 2),
      ...(repeats ? [] : indented(describeOutcome(outcome), 6)),
    ]
  }

  #finding({ message, witness, place, ruleId, severity }: Finding, margin: string): readonly Line[] {
    const [mark, tone] = severity === 'info' ? (['·', 'dim'] as const) : (['✘', 'bad'] as const)
    const spans = line(
      toned(tone, `${margin}  ${mark} line ${place.start.line}: ${cleanLine(message)}`),
      toned('dim', ` ${ruleId}`),
    )
    const example = witness === null ? [] : [line(toned(tone, `${margin}    for example: ${cleanLine(witness)}`))]
    return [spans, ...example].flatMap((one) => wrapLine(one, this.#width, `${margin}    `))
  }
}

/** The groups of which every branch is in a smaller group, too. */
function joinedOf(groups: readonly BranchGroup[]): ReadonlySet<number> {
  const sizes = new Map<string, number>()
  for (const { branches } of groups) {
    for (const branch of branches) {
      const least = Math.min(sizes.get(placeKey(branch)) ?? branches.length, branches.length)
      sizes.set(placeKey(branch), least)
    }
  }
  const joined = [...groups.entries()].filter(([, { branches }]) => {
    return branches.every((branch) => (sizes.get(placeKey(branch)) ?? 0) < branches.length)
  })
  return new Set(joined.map(([at]) => at))
}

function placeKey({ guard: { place } }: Branch): string {
  return `${place.start.offset} ${place.end.offset}`
}

/** The group that a finding is about: the one with the most of its places, of those that are shown. */
function groupOf(
  { place, related }: Finding,
  groups: readonly BranchGroup[],
  hidden: ReadonlySet<number>,
): number | null {
  const starts = [place, ...related.map((other) => other.place)].filter(({ path }) => path === place.path)
  let best: number | null = null
  let most = 0
  for (const [at, { branches }] of groups.entries()) {
    if (hidden.has(at)) continue
    const own = branches.flatMap(({ guard, restatement }) => [
      guard.place,
      ...(restatement === null ? [] : [restatement.place]),
    ])
    const shared = starts.filter(({ start }) =>
      own.some((within) => start.offset >= within.start.offset && start.offset < within.end.offset),
    ).length
    if (shared > most) {
      best = at
      most = shared
    }
  }
  return best
}

function isAt({ place }: Branch['guard'], other: Branch['guard'] | null): boolean {
  return place.start.offset === other?.place.start.offset && place.end.offset === other.place.end.offset
}

const top = 'top'

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}
