import type { DecisionLogic, Target } from '../../../schemas/decision-logic.ts'
import type { Document, Paragraph } from '../../../schemas/document.ts'
import type { Flow } from '../../../schemas/flow.ts'
import { placeInText } from '../../document/place-in-text.ts'
import { type FoundTarget, findTargets } from '../outcomes/find-targets.ts'
import { isHandOver } from '../outcomes/hand-over.ts'
import { comesBack } from '../outcomes/read-outcome.ts'
import { saysOnlyWhereTo } from '../outcomes/says-only-where-to.ts'
import { BranchPlaces, type Segment } from './branch-segments.ts'
import { FlowGraph, type Port } from './flow-graph.ts'
import { isExhaustive } from './is-exhaustive.ts'
import { looksWhetherItHelped, saysItIsSettled, saysItPersists } from './problem-wordings.ts'
import { readUnits, type Statement, type Unit } from './read-units.ts'

/**
 * The graph of a document: its steps, where ways part, and where each leads. A branch that says nothing about where to go joins the step
 * that comes next; the last step joins the end.
 */
export function readFlow(document: Document, logic: DecisionLogic): Flow {
  return new FlowReader(document, logic).read()
}

type BranchSegment = Extract<Segment, { kind: 'branch' }>
type PlainSegment = Extract<Segment, { kind: 'plain' }>

class FlowReader {
  readonly #document: Document
  readonly #logic: DecisionLogic
  readonly #places: BranchPlaces
  readonly #units: readonly Unit[]
  readonly #graph = new FlowGraph()
  readonly #targets = new Map<Paragraph, readonly FoundTarget[]>()
  /** The unit that is being read. */
  #unit = 0

  constructor(document: Document, logic: DecisionLogic) {
    this.#document = document
    this.#logic = logic
    this.#places = new BranchPlaces(logic)
    this.#units = readUnits(document)
  }

  read(): Flow {
    const graph = this.#graph
    graph.add('start', { kind: 'start', text: this.#document.title })
    for (const [index, { title, place, step, section }] of this.#units.entries()) {
      graph.add(`s${index + 1}`, { kind: 'step', text: title, place, step, section })
    }
    let open: Port[] = []
    for (const [index, unit] of this.#units.entries()) {
      this.#unit = index
      const first = index === 0 || this.#units[index - 1]?.chain !== unit.chain
      if (first) {
        this.#finish(open)
        open = [port('start')]
      }
      open = this.#readUnit(unit, `s${index + 1}`, open)
    }
    this.#finish(open)
    return graph.flow(this.#document.id, this.#document.path)
  }

  #finish(open: readonly Port[]): void {
    if (open.length > 0) this.#graph.connect(open, this.#terminal('end', 'Nothing follows'))
  }

  #terminal(kind: 'resolved' | 'end' | 'person', text: string): string {
    return this.#graph.has(kind) ? kind : this.#graph.add(kind, { kind, text })
  }

  #readUnit({ body }: Unit, id: string, open: readonly Port[]): Port[] {
    const segments = this.#segmentsOf(body)
    const [leading] = segments
    if (leading?.kind !== 'branch') {
      this.#graph.connect(open, id)
      return this.#readSegments(segments, [port(id)], false)
    }
    // Who has taken another branch of the same question has nothing to do here.
    const exclusive = leading.groups.filter((group) => this.#isRead(group))
    const isPast = ({ decided }: Port): boolean => exclusive.some((group) => decided.has(group))
    const past = open.filter(isPast)
    this.#graph.connect(
      open.filter((one) => !isPast(one)),
      id,
    )
    if (body.length === 1) this.#graph.change(id, { kind: 'check', group: leading.group })
    return [...past, ...this.#readSegments(segments, [port(id)], false)]
  }

  /** True where all conditions of a group could be read, so that no two of them are taken for the same question by chance. */
  #isRead(group: number): boolean {
    const branches = this.#logic.groups[group]?.branches ?? []
    return branches.every(({ guard, restatement }) => guard.kind !== 'opaque' || restatement !== null)
  }

  #segmentsOf(statements: readonly Statement[]): Segment[] {
    return statements.flatMap((statement) => this.#places.segments(this.#document, statement))
  }

  #readSegments(segments: readonly Segment[], ports: readonly Port[], inBranch: boolean): Port[] {
    let open: Port[] = [...ports]
    for (let index = 0; index < segments.length && open.length > 0; ) {
      const segment = segments[index]
      if (segment === undefined) break
      const rest = segments.slice(index)
      const menu = this.#menuLength(rest)
      if (menu > 1) {
        for (const entry of rest.slice(0, menu)) this.#choose(entry, open)
        open = []
        break
      }
      if (segment.kind === 'plain') {
        open = this.#readPlain(segment, rest, open, inBranch)
        index += 1
        continue
      }
      const length = runLength(rest)
      open = this.#readRun(
        rest.slice(0, length) as BranchSegment[],
        !(index === 0 && !inBranch) && rest.length === length,
        open,
      )
      index += length
    }
    return open
  }

  /** How many segments at the start are ways to choose from: "Path 1: no signal", "Path 2: slow lines". */
  #menuLength(segments: readonly Segment[]): number {
    const other = segments.findIndex((segment) => {
      if (segment.kind === 'branch' || segment.from > 0 || segment.paragraph.step === null) return true
      const [first] = this.#targetsOf(segment)
      const before = first === undefined ? 'none' : segment.paragraph.text.slice(0, first.from)
      return first?.target.kind !== 'section' || before.trim() !== ''
    })
    return other < 0 ? segments.length : other
  }

  #choose(segment: Segment, open: readonly Port[]): void {
    if (segment.kind === 'branch') return
    const [first] = this.#targetsOf(segment)
    if (first === undefined) return
    const label = segment.paragraph.text.slice(first.to).replace(/\s+/g, ' ').trim()
    this.#send(
      first.target,
      open.map((one) => ({ ...one, kind: 'branch', label })),
      true,
    )
  }

  /** Sibling branches. `last` is true where they are the last thing that is said, and not the first. */
  #readRun(run: readonly BranchSegment[], last: boolean, ports: readonly Port[]): Port[] {
    const [first] = run
    if (first === undefined) return [...ports]
    if (run.length === 1 && last && saysItPersists(first.branch.guard.text))
      return this.#readBranch(first, ports, false)
    const check = this.#checkOf(first, ports)
    const out = run.flatMap((segment) =>
      this.#readBranch(segment, [port(check, 'branch', segment.branch.guard.text)], true),
    )
    const group = this.#logic.groups[first.group]
    const all = group !== undefined && isExhaustive(group.branches.map(({ guard }) => guard))
    const ends = group !== undefined && run.at(-1)?.index === group.branches.length - 1
    return all && ends ? out : [...out, port(check, 'otherwise')]
  }

  /** The node at which ways part: the one they come from, where that is one and they have not parted there before. */
  #checkOf(first: BranchSegment, ports: readonly Port[]): string {
    const [only] = ports
    if (ports.length === 1 && only?.kind === 'next') return only.from
    const id = this.#graph.number('c')
    const subject = this.#logic.groups[first.group]?.subject
    const { place, step } = first.branch
    this.#graph.add(id, { kind: 'check', text: subject ?? 'Which case is it?', place, step, group: first.group })
    this.#graph.connect(ports, id)
    return id
  }

  #readBranch(segment: BranchSegment, ports: readonly Port[], named: boolean): Port[] {
    const { branch, group, groups, index, children } = segment
    const below = this.#segmentsOf(children)
    const { outcome, place, step } = branch
    // Where the branch itself only says when, its outcome is what stands below.
    const isBelow = children.some((child) => child.place.start.offset <= outcome.place.start.offset)
    const says = !isBelow && outcome.kind !== 'continue' && outcome.kind !== 'reference' && outcome.kind !== 'nothing'
    const text = [says ? outcome.text : '', ...below.map((part) => this.#doing(part))]
      .filter((part) => part !== '')
      .join(' ')
    const decided = new Set([...ports.flatMap((one) => [...one.decided]), ...groups])
    let open: Port[] = ports.map((one) => ({ ...one, decided }))
    if (text !== '') {
      const id = this.#graph.add(`b${group + 1}_${index + 1}`, {
        kind: 'branch',
        text,
        place,
        step,
        group,
        branch: index,
      })
      const label = named ? open : open.map((one) => (one.kind === 'next' ? { ...one, label: branch.guard.text } : one))
      this.#graph.connect(label, id, 'branch')
      open = [{ ...port(id), decided }]
    }
    if (!isBelow) open = this.#leave(segment, open, below.length === 0)
    return this.#readSegments(below, open, true).map((one) => ({
      ...one,
      decided: new Set([...one.decided, ...groups]),
    }))
  }

  /** Leads ways to where the outcome of a branch says; returns those that go on. */
  #leave(segment: BranchSegment, open: Port[], isLast: boolean): Port[] {
    const { outcome } = segment.branch
    if (outcome.kind === 'handoff') {
      this.#graph.connect(open, this.#terminal('person', 'A person takes over'), 'go')
      return isLast ? [] : open
    }
    if (outcome.target !== null) return this.#send(outcome.target, open, isLast) ? [] : open
    if (!isLast) return open
    if (saysItIsSettled(outcome.text)) {
      this.#graph.connect(open, this.#terminal('resolved', 'Resolved'), 'go')
      return []
    }
    return looksWhetherItHelped(outcome.text) ? this.#part(outcome.text, open, segment) : open
  }

  /** What a part of a branch has somebody do; empty where it only sends on. */
  #doing(part: Segment): string {
    if (part.kind === 'branch') return ''
    const text = part.paragraph.text.slice(part.from, part.to)
    const found = this.#targetsOf(part)
    const flat = text.replace(/\s+/g, ' ').trim()
    return saysOnlyWhereTo(text, found, part.from) ? '' : flat
  }

  #targetsOf({ paragraph, from, to }: PlainSegment): FoundTarget[] {
    const found =
      this.#targets.get(paragraph) ?? findTargets(paragraph.text, paragraph.place, this.#document, paragraph.step)
    this.#targets.set(paragraph, found)
    return found.filter((one) => one.manner !== 'see' && one.from >= from && one.to <= to)
  }

  #readPlain(segment: PlainSegment, rest: readonly Segment[], ports: readonly Port[], inBranch: boolean): Port[] {
    const { paragraph, from, to, children } = segment
    const text = paragraph.text.slice(from, to).replace(/\s+/g, ' ').trim()
    const below = this.#segmentsOf(children)
    const tail = rest.length === 1 && below.length === 0
    let open = [...ports]
    for (const found of this.#targetsOf(segment)) {
      if (found.conditional) {
        const label = conditionOf(paragraph.text.slice(from, found.from))
        this.#send(
          found.target,
          open.map((one) => ({ ...one, kind: 'branch', label })),
          true,
        )
      } else if (found.manner === 'follow') {
        if (this.#send(found.target, open, tail && inBranch && !comesBack(found))) return []
      } else if (this.#send(found.target, open, true)) return []
    }
    if (isHandOver(text)) {
      this.#graph.connect(open, this.#terminal('person', 'A person takes over'), 'go')
      if (tail && inBranch) return []
    }
    if (tail && saysItIsSettled(text)) {
      this.#graph.connect(open, this.#terminal('resolved', 'Resolved'), 'go')
      return []
    }
    const next = below[0] ?? rest[1]
    const told = next?.kind === 'branch' && !saysItPersists(next.branch.guard.text)
    if (looksWhetherItHelped(text) && !told) open = this.#part(text, open, segment)
    return this.#readSegments(below, open, inBranch)
  }

  /** A look whether it helped: who is helped is done, who is not goes on. */
  #part(text: string, open: readonly Port[], segment: Segment): Port[] {
    const id = this.#graph.number('c')
    const place =
      segment.kind === 'branch'
        ? segment.branch.outcome.place
        : placeInText(segment.paragraph.place, segment.paragraph.text, segment.from, segment.to)
    const step = segment.kind === 'branch' ? segment.branch.step : segment.paragraph.step
    this.#graph.add(id, { kind: 'check', text, place, step })
    this.#graph.connect(open, id)
    this.#graph.connect([port(id, 'branch', 'it helped')], this.#terminal('resolved', 'Resolved'))
    return [
      { ...port(id, 'otherwise', 'it did not help'), decided: new Set(open.flatMap(({ decided }) => [...decided])) },
    ]
  }

  /** Leads ways to where a text sends them. True where they do not come back. */
  #send(target: Target, open: readonly Port[], away: boolean): boolean {
    const { kind } = target
    if (kind === 'end') {
      this.#graph.connect(open, this.#terminal('resolved', 'Resolved'), 'go')
      return true
    }
    const at = this.#nodeOf(target)
    if (at === null) return false
    this.#graph.connect(open, at, away ? (kind === 'skip' ? 'skip' : kind === 'next' ? 'next' : 'go') : 'call')
    return away
  }

  /** The node that a target means; null where it means the very text that it stands in. */
  #nodeOf(target: Target): string | null {
    if (target.kind === 'next') return this.#unitAfter(1)
    if (target.kind === 'skip') return this.#unitAfter(2)
    if (target.document !== null) {
      const { document, name } = target
      return this.#graph.add(`d${document}`, { kind: 'document', text: name, document })
    }
    if (target.kind === 'document' || target.kind === 'unknown') {
      return this.#graph.add(`x${target.name.toLowerCase()}`, { kind: 'unknown', text: target.name })
    }
    const unit = this.#units.findIndex(({ step, section }) => {
      if (target.step !== null) return step === this.#outermost(target.step)
      return target.section !== null && this.#isWithin(section, target.section)
    })
    if (unit === this.#unit || (target.section !== null && this.#encloses(target.section))) return null
    if (unit >= 0) return `s${unit + 1}`
    const section = target.section ?? 0
    const { heading = target.name, headingPlace = null } = this.#document.sections[section] ?? {}
    return this.#graph.add(`h${section}`, { kind: 'section', text: heading, place: headingPlace, section })
  }

  #unitAfter(distance: number): string {
    const next = this.#unit + distance
    const together = this.#units[next]?.chain === this.#units[this.#unit]?.chain
    return together ? `s${next + 1}` : this.#terminal('end', 'Nothing follows')
  }

  #outermost(step: number): number {
    let at = step
    for (let parent = this.#document.steps[at]?.parent ?? null; parent !== null; ) {
      at = parent
      parent = this.#document.steps[at]?.parent ?? null
    }
    return at
  }

  #encloses(section: number): boolean {
    return this.#isWithin(this.#units[this.#unit]?.section ?? 0, section)
  }

  #isWithin(section: number, outer: number): boolean {
    for (let at: number | null = section; at !== null; at = this.#document.sections[at]?.parent ?? null) {
      if (at === outer) return true
    }
    return false
  }
}

function port(from: string, kind: Port['kind'] = 'next', label = ''): Port {
  return { from, kind, label, decided: new Set() }
}

/** How many segments at the start are branches of one group. */
function runLength(segments: readonly Segment[]): number {
  const [first] = segments
  if (first?.kind !== 'branch') return 0
  let length = 1
  for (const segment of segments.slice(1)) {
    if (segment.kind !== 'branch' || segment.group !== first.group) break
    // "If it still does not work" behind the others is for all whom they have not helped.
    if (length === segments.length - 1 && saysItPersists(segment.branch.guard.text)) break
    length += 1
  }
  return length
}

/** The condition in the sentence that a reference ends. */
function conditionOf(before: string): string {
  const sentence = before
    .slice(before.search(/[^.;!?]*$/))
    .replace(/\s+/g, ' ')
    .trim()
  const from = sentence.search(/\b(?:if|unless|otherwise|whenever|in case|should)\b/i)
  return sentence
    .slice(Math.max(0, from))
    .replace(/,[^,]*$/, '')
    .slice(0, 120)
}
