/** What is said once when the embedder must do with the reference runtime. */
export function describeFallback(reason: string): string {
  const repair = 'To repair: npm install onnxruntime-node@1.30.0'
  return `The embedder is about 20 times slower than it could be, with the same results: onnxruntime-node does not work (${reason}). ${repair}`
}
