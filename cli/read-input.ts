import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { Failure } from '../src/failure.ts'
import type { CommandContext } from './command-context.ts'

/** The stream behind a FILE argument; `-` is standard input. */
export function openInput(file: string, { terminal, cwd }: Pick<CommandContext, 'terminal' | 'cwd'>): Readable {
  return file === '-' ? terminal.stdin : createReadStream(resolve(cwd, file))
}

/** The whole text of a FILE argument. @throws Failure `path-not-found`, `file-unreadable` or `file-invalid` */
export async function readInput(file: string, context: Pick<CommandContext, 'terminal' | 'cwd'>): Promise<string> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of openInput(file, context)) chunks.push(Buffer.from(chunk))
  } catch (error) {
    throw inputFailure(file, error)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new Failure('file-invalid', `${nameOf(file)} is not UTF-8 text.`, 'Save it as UTF-8.', { cause })
  }
}

/** What opening or reading an input file can run into, told as a failure; anything else is thrown as it is. */
export function inputFailure(file: string, error: unknown): unknown {
  if (error instanceof Failure) return error
  const code = error instanceof Error && 'code' in error ? error.code : null
  const place = { path: file }
  if (code === 'ENOENT')
    return new Failure(
      'path-not-found',
      `There is no file ${file}.`,
      'Give a file that is there, or - for standard input.',
      { cause: error, place },
    )
  if (code === 'EISDIR')
    return new Failure('file-unreadable', `${file} is a folder.`, 'Give a file, or - for standard input.', {
      cause: error,
      place,
    })
  if (typeof code === 'string')
    return new Failure('file-unreadable', `${nameOf(file)} cannot be read (${code}).`, 'Check its permissions.', {
      cause: error,
      place,
    })
  return error
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file
}
