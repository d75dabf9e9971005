import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Beyond this a file is a device or a mistake: nothing that is read whole is larger. */
const mostBytes = 4 * 2 ** 30

/**
 * The bytes of a regular file. A pipe, a socket or a device is refused before it is read: reading one could wait, or go on, for ever.
 * Rejects with an Error in the words of the system where there is no such file or it may not be read.
 */
export async function readRegularFile(file: string): Promise<Buffer> {
  // Without O_NONBLOCK the opening of a pipe waits for its other end.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    return await readHandle(handle)
  } finally {
    await handle.close()
  }
}

async function readHandle(handle: FileHandle): Promise<Buffer> {
  const entry = await handle.stat()
  if (entry.isDirectory()) throw new Error('it is a folder')
  if (!entry.isFile()) throw new Error('it is a pipe or a device, not a file')
  if (entry.size > mostBytes) throw new Error('it is larger than 4 GiB')
  return await handle.readFile()
}
