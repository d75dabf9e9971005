/** Bytes of float32 as numbers, in place where they are aligned (what is read from a file is), else copied. Shares their memory: not to be written to. */
export function floatsOf(bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset, byteLength } = bytes
  if (byteOffset % Float32Array.BYTES_PER_ELEMENT === 0) {
    return new Float32Array(buffer, byteOffset, byteLength / Float32Array.BYTES_PER_ELEMENT)
  }
  return new Float32Array(Uint8Array.from(bytes).buffer)
}
