/** Reads numbers from bytes that may be damaged. Every read is checked against the end; what cannot be read throws a RangeError. */
export class ByteReader {
  private readonly bytes: Uint8Array
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.at === this.bytes.length
  }

  byte(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new RangeError('it ends too early')
    this.at++
    return byte
  }

  /** A number of up to 32 bits in groups of seven, lowest first, in its shortest form only: equal values have equal bytes. */
  varint(): number {
    let value = 0
    for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
      const byte = this.byte()
      value += (byte & 0x7f) * factor
      if (byte > 0x7f) continue
      if ((byte === 0 && factor > 1) || value > 0xffffffff) break
      return value
    }
    throw new RangeError('a number is not in its shortest form')
  }
}
