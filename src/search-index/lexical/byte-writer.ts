/** Bytes that grow as numbers are written; `ByteReader` reads them back. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 12)
  private length = 0

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes[this.length++] = value
  }

  /** A whole number from 0 to 2^32 - 1. */
  varint(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }
}
