/**
 * Weighted sparse features as a dense vector of a fixed length: each feature adds its weight at one place, with a sign, both from a hash of its
 * name, so that dot products are kept on average (feature hashing, Weinberger et al. 2009). `target` is added to.
 */
export function addHashed(weighted: Iterable<readonly [string, number]>, scale: number, target: Float32Array): void {
  for (const [feature, weight] of weighted) {
    const hash = fnv1a(feature)
    const at = (hash >>> 1) % target.length
    target[at] = (target[at] as number) + (hash & 1 ? scale : -scale) * weight
  }
}

/** Fowler, Noll and Vo, 1991, 32 bits, over UTF-16 units, with the final mix of MurmurHash3. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
