import { parseDocument, visit, type Document as YamlDocument } from 'yaml'
import { checkYamlDepth } from './check-yaml-depth.ts'

/** What is wrong with a YAML text, and where, as offsets into it. */
export interface YamlFault {
  readonly message: string
  readonly start: number
  readonly end: number
}

/** A YAML text to its nodes, with places; or the first fault. Nothing in it runs, and nothing in it grows: aliases are a fault. */
export function parseYaml(text: string): { yaml: YamlDocument.Parsed } | { fault: YamlFault } {
  const tooDeep = checkYamlDepth(text)
  if (tooDeep !== null) return { fault: { message: tooDeep, start: 0, end: text.length } }
  const yaml = parseDocument(text, { uniqueKeys: true, version: '1.2', schema: 'core', logLevel: 'error' })
  const error = yaml.errors[0]
  if (error !== undefined) {
    const [start, end] = error.pos
    return { fault: { message: `This is not valid YAML: ${firstLine(error.message)}`, start, end } }
  }
  const alias = findAlias(yaml)
  return alias === null ? { yaml } : { fault: { message: 'YAML aliases are not read.', ...alias } }
}

/** The message of the YAML library without the picture of the line that follows it. */
function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message
}

/** Nested aliases make a small text stand for an endless one. */
function findAlias(yaml: YamlDocument): { start: number; end: number } | null {
  let found: { start: number; end: number } | null = null
  visit(yaml, {
    Alias(_, { range }) {
      found = { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }
      return visit.BREAK
    },
  })
  return found
}
