import { Failure } from '../src/failure.ts'
import { suggest } from './suggest.ts'

/** What was asked for on the command line, checked against the command table. */
export interface Request {
  readonly command: string
  readonly positionals: readonly string[]
  readonly values: ReadonlyMap<string, string | boolean | readonly string[]>
}

export function flag(request: Request, name: string): boolean {
  return request.values.get(name) === true
}

export function text(request: Request, name: string): string | undefined {
  const value = request.values.get(name)
  return typeof value === 'string' ? value : undefined
}

export function list(request: Request, name: string): readonly string[] {
  const value = request.values.get(name)
  return typeof value === 'object' ? value : []
}

/** The value of an option, as one of its choices. */
export function choice<const Choice extends string>(
  request: Request,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = text(request, name)
  return value === undefined ? undefined : oneOf(`--${name}`, value, choices)
}

/** @throws Failure `usage` where the value is none of the choices */
export function oneOf<const Choice extends string>(what: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  const near = suggest(value, choices)
  throw usage(
    `${what} cannot be "${value}".`,
    `${near ? `Did you mean ${near}? ` : ''}It is one of: ${choices.join(', ')}.`,
  )
}

export function usage(message: string, hint: string): Failure {
  return new Failure('usage', message, hint)
}
