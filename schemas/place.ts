import { z } from 'zod'

/** A point in a file. `offset` counts UTF-8 bytes from 0, byte order mark included. */
export const positionSchema = z.strictObject({
  line: z.int().min(1).describe('1-based line; CRLF is one line end'),
  column: z.int().min(1).describe('1-based column in UTF-16 code units'),
  offset: z.int().min(0).describe('0-based offset in UTF-8 bytes'),
})

/** A range of a file; `end` is exclusive. `path` is relative to the project root, with `/`. */
export const placeSchema = z.strictObject({
  path: z.string(),
  start: positionSchema,
  end: positionSchema,
})

export type Position = z.infer<typeof positionSchema>
export type Place = z.infer<typeof placeSchema>
