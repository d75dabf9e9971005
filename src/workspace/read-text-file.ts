import { Failure } from '../failure.ts'
import { readRegularFile } from './read-regular-file.ts'

/** The text of a UTF-8 file, which messages call `shownAs`. @throws Failure `file-unreadable` */
export async function readTextFile(file: string, shownAs: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readRegularFile(file))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const hint = 'Check that it exists, is UTF-8 and may be read.'
    throw new Failure('file-unreadable', `${shownAs} cannot be read: ${reason}`, hint, {
      cause,
      place: { path: shownAs },
    })
  }
}
