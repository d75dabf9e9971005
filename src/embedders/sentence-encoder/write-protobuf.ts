/** One or more fields of a Protocol Buffers message, as pieces to be joined at the end: large values are not copied on the way. */
export type Fields = readonly Uint8Array[]

/** Fields of a message in the wire format of Protocol Buffers (protobuf.dev, "Encoding"); a message is its fields end to end. */
export function writeInteger(field: number, value: number): Fields {
  return [writeVarint(field * 8), writeVarint(value)]
}

/** A string, bytes, or an embedded message given as its fields. */
export function writeBytes(field: number, value: string | Uint8Array | Fields): Fields {
  const pieces = typeof value === 'string' ? [Buffer.from(value)] : value instanceof Uint8Array ? [value] : value
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  return [writeVarint(field * 8 + 2), writeVarint(length), ...pieces]
}

export function writeFloat(field: number, value: number): Fields {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(value)
  return [writeVarint(field * 8 + 5), bytes]
}

/** Seven bits a byte, lowest first; a negative number as 64-bit two's complement. */
function writeVarint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest >= 128n) {
    bytes.push(Number(rest & 127n) + 128)
    rest >>= 7n
  }
  return Uint8Array.from([...bytes, Number(rest)])
}
