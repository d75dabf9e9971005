/**
 * A set of small whole numbers, one bit each in words of 32. Sets that are combined have the same length. A plain array: typed ones of this size
 * live outside of the heap, and very many are made.
 */
export type Bits = number[]

export function noBits(size: number): Bits {
  return new Array<number>((size + 31) >>> 5).fill(0)
}

/** The numbers from `from` up to, not including, `to`. */
export function rangeOfBits(size: number, from: number, to: number): Bits {
  const bits = noBits(size)
  for (let at = from; at < to; at += 1) setBit(bits, at)
  return bits
}

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = word(bits, at >>> 5) | (1 << (at & 31))
}

export function hasBit(bits: Bits, at: number): boolean {
  return (word(bits, at >>> 5) & (1 << (at & 31))) !== 0
}

export function bothBits(one: Bits, other: Bits): Bits {
  const both = noBits(one.length * 32)
  for (let index = 0; index < one.length; index += 1) both[index] = word(one, index) & word(other, index)
  return both
}

export function eitherBits(one: Bits, other: Bits): Bits {
  return one.map((value, index) => value | word(other, index))
}

/** The bits of the first that are not in the second. */
export function withoutBits(one: Bits, other: Bits): Bits {
  const rest = noBits(one.length * 32)
  for (let index = 0; index < one.length; index += 1) rest[index] = word(one, index) & ~word(other, index)
  return rest
}

export function sharesBits(one: Bits, other: Bits): boolean {
  for (let index = 0; index < one.length; index += 1) if ((word(one, index) & word(other, index)) !== 0) return true
  return false
}

/** True where every bit of the second is in the first. */
export function containsBits(one: Bits, other: Bits): boolean {
  for (let index = 0; index < one.length; index += 1) if ((word(other, index) & ~word(one, index)) !== 0) return false
  return true
}

export function isNoBits(bits: Bits): boolean {
  return bits.every((value) => value === 0)
}

export function countBits(bits: Bits): number {
  let count = 0
  for (let value of bits) for (; value !== 0; value &= value - 1) count += 1
  return count
}

/** The smallest number in both sets, or -1. */
export function firstShared(one: Bits, other: Bits): number {
  for (let index = 0; index < one.length; index += 1) {
    const value = word(one, index) & word(other, index)
    if (value !== 0) return index * 32 + 31 - Math.clz32(value & -value)
  }
  return -1
}

/** The largest number in both sets, or -1. */
export function lastShared(one: Bits, other: Bits): number {
  for (let index = one.length - 1; index >= 0; index -= 1) {
    const value = word(one, index) & word(other, index)
    if (value !== 0) return index * 32 + 31 - Math.clz32(value)
  }
  return -1
}

/** The numbers of a set, ascending. */
export function listBits(bits: Bits): number[] {
  const list: number[] = []
  bits.forEach((value, index) => {
    for (let rest = value; rest !== 0; rest &= rest - 1) list.push(index * 32 + 31 - Math.clz32(rest & -rest))
  })
  return list
}

function word(bits: Bits, index: number): number {
  return bits[index] ?? 0
}
