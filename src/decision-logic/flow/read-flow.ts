import type { DecisionLogic } from '../../../schemas/decision-logic.ts'
import type { Document } from '../../../schemas/document.ts'
import type { Flow } from '../../../schemas/flow.ts'
import { isHandOver } from '../outcomes/hand-over.ts'
import { comesBack } from '../outcomes/read-outcome.ts'
import { BranchPlaces, type BranchSegment, type PlainSegment, type Segment } from './branch-segments.ts'
import { conditionBefore } from './condition-before.ts'
import { FlowGraph } from './flow-graph.ts'
import { isExhaustive } from './is-exhaustive.ts'
import { type Port, port } from './port.ts'
import { looksWhetherItHelped, saysItIsSettled, saysItPersists } from './problem-wordings.ts'
import { readUnits, type Statement, type Unit } from './read-units.ts'
import { menuLength, runLength } from './run-length.ts'
import { SegmentTexts } from './segment-texts.ts'
import { TargetNodes } from './target-nodes.ts'
import { Ways } from './ways.ts'

/**
 * The graph of a document: its steps, where ways part, and where each leads. A branch that says nothing about where to go joins the step
 * that comes next; the last step joins the end.
 */
export function readFlow(document: Document, logic: DecisionLogic): Flow {
  return new FlowReader(document, logic).read()
}

class FlowReader {
  readonly #document: Document
  readonly #logic: DecisionLogic
  readonly #places: BranchPlaces
  readonly #units: readonly Unit[]
  readonly #graph = new FlowGraph()
  readonly #texts: SegmentTexts
  readonly #ways: Ways

  constructor(document: Document, logic: DecisionLogic) {
    this.#document = document
    this.#logic = logic
    this.#places = new BranchPlaces(logic)
    this.#units = readUnits(document)
    this.#texts = new SegmentTexts(document)
    this.#ways = new Ways(this.#graph, new TargetNodes(document, this.#units))
  }

  read(): Flow {
    const graph = this.#graph
    graph.add('start', { kind: 'start', text: this.#document.title })
    for (const [index, { title, place, step, section }] of this.#units.entries()) {
      graph.add(`s${index + 1}`, { kind: 'step', text: title, place, step, section })
    }
    let open: Port[] = []
    for (const [index, unit] of this.#units.entries()) {
      this.#ways.unit = index
      const first = index === 0 || this.#units[index - 1]?.chain !== unit.chain
      if (first) {
        this.#ways.finish(open)
        open = [port('start')]
      }
      open = this.#readUnit(unit, `s${index + 1}`, open)
    }
    this.#ways.finish(open)
    return graph.flow(this.#document.id, this.#document.path)
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
      const menu = menuLength(rest, this.#texts)
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

  #choose(segment: Segment, open: readonly Port[]): void {
    if (segment.kind === 'branch') return
    const [first] = this.#texts.targetsOf(segment)
    if (first === undefined) return
    const label = segment.paragraph.text.slice(first.to).replace(/\s+/g, ' ').trim()
    this.#ways.send(
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
    const text = [says ? outcome.text : '', ...below.map((part) => this.#texts.doing(part))]
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
      this.#ways.handOver(open)
      return isLast ? [] : open
    }
    if (outcome.target !== null) return this.#ways.send(outcome.target, open, isLast) ? [] : open
    if (!isLast) return open
    if (saysItIsSettled(outcome.text)) {
      this.#ways.resolve(open)
      return []
    }
    return looksWhetherItHelped(outcome.text) ? this.#ways.part(outcome.text, open, segment) : open
  }

  #readPlain(segment: PlainSegment, rest: readonly Segment[], ports: readonly Port[], inBranch: boolean): Port[] {
    const { paragraph, from, to, children } = segment
    const text = paragraph.text.slice(from, to).replace(/\s+/g, ' ').trim()
    const below = this.#segmentsOf(children)
    const tail = rest.length === 1 && below.length === 0
    let open = [...ports]
    for (const found of this.#texts.targetsOf(segment)) {
      if (found.conditional) {
        const label = conditionBefore(paragraph.text.slice(from, found.from))
        this.#ways.send(
          found.target,
          open.map((one) => ({ ...one, kind: 'branch', label })),
          true,
        )
      } else if (found.manner === 'follow') {
        if (this.#ways.send(found.target, open, tail && inBranch && !comesBack(found))) return []
      } else if (this.#ways.send(found.target, open, true)) return []
    }
    if (isHandOver(text)) {
      this.#ways.handOver(open)
      if (tail && inBranch) return []
    }
    if (tail && saysItIsSettled(text)) {
      this.#ways.resolve(open)
      return []
    }
    const next = below[0] ?? rest[1]
    const told = next?.kind === 'branch' && !saysItPersists(next.branch.guard.text)
    if (looksWhetherItHelped(text) && !told) open = this.#ways.part(text, open, segment)
    return this.#readSegments(below, open, inBranch)
  }
}
