import type { z } from 'zod'
import { findNearest } from './find-nearest.ts'
import { shorten } from './shorten.ts'

/** What is wrong with a value of a front matter, in the words of somebody who writes documents and not schemas. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  data: Record<string, unknown>,
): { message: string; hint: string } {
  const value = valueAt(data, issue.path)
  const name = nameOf(issue.path)
  if (issue.code === 'unrecognized_keys') return unknownKeys(name, issue.keys)
  if (value === undefined) return { message: `${name} is missing.`, hint: `Add ${name}.` }
  if (value === null || value === '') return { message: `${name} is empty.`, hint: 'Fill it in, or remove the line.' }
  if (issue.code === 'invalid_value') return wrongChoice(name, value, issue.values.map(String))
  const last = issue.path.at(-1)
  if (last === 'reviewed') {
    return { message: `${name} must be a date; it is ${show(value)}.`, hint: dateHint(value) }
  }
  if (last === 'id' && issue.path.length > 1 && typeof value === 'string') {
    const slug = dotted(value)
    return {
      message: `${name} must be lower-case words joined by dots or hyphens; it is ${show(value)}.`,
      hint: slug === '' ? 'Write it such as `refund.late-delivery`.' : `Write it such as \`${slug}\`.`,
    }
  }
  if (issue.code === 'invalid_type') {
    return {
      message: `${name} must be ${wanted[issue.expected] ?? issue.expected}; it is ${show(value)}.`,
      hint: hints[issue.expected] ?? 'Correct the value.',
    }
  }
  return { message: `${name} is not valid: ${issue.message}.`, hint: 'Correct the value.' }
}

const wanted: Partial<Record<string, string>> = { string: 'text', array: 'a list', object: '`key: value` lines' }

const hints: Partial<Record<string, string>> = {
  string: 'Put the value between quotation marks.',
  array: 'Put each on a line of its own that starts with `- `.',
  object: 'Write `- id: refund.late-delivery`, and below it `examples:` with a list.',
}

function unknownKeys(name: string, unknown: readonly string[]): { message: string; hint: string } {
  const known = ['id', 'examples', 'section']
  const meant = unknown.map((key) => findNearest(key, known)).find((key) => key !== null)
  const list = unknown.map((key) => `\`${shorten(key, 40)}\``).join(', ')
  return {
    message: `${name} has ${list}, which is not read.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`,
    hint: 'An intent has `id`, `examples` and, where only one section answers it, `section`.',
  }
}

function wrongChoice(name: string, value: unknown, choices: readonly string[]): { message: string; hint: string } {
  const nearest = typeof value === 'string' ? findNearest(value, choices) : null
  const list = choices.map((choice) => `\`${choice}\``)
  return {
    message: `${name} must be ${list.slice(0, -1).join(', ')} or ${list.at(-1)}; it is ${show(value)}.`,
    hint: nearest === null ? 'Choose one of them.' : `Did you mean \`${nearest}\`?`,
  }
}

function nameOf(path: readonly PropertyKey[]): string {
  const [key, index, field, position] = path
  if (key !== 'intents' || typeof index !== 'number') return `\`${String(key)}\``
  const intent = `intent ${index + 1}`
  if (field === undefined) return `Intent ${index + 1}`
  if (field === 'examples' && typeof position === 'number') return `Example ${position + 1} of ${intent}`
  return `\`${String(field)}\` of ${intent}`
}

function dateHint(value: unknown): string {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T ])/.exec(String(value))
  const [, year, month = '', day = ''] = parts ?? []
  if (year === undefined || Number(month) > 12 || Number(day) > 31) return 'Write it as year-month-day: 2026-09-01.'
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return date === value ? 'There is no such day; write the one that is meant.' : `Write it as ${date}.`
}

function dotted(value: string): string {
  const ascii = value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return ascii
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-*\.[-.]*/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '')
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return '`key: value` lines'
  if (typeof value === 'string') return `"${shorten(value, 40)}"`
  if (typeof value !== 'number') return String(value)
  return Number.isFinite(value) ? `the number ${value}` : 'a number without a value'
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}
