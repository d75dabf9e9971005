import { Failure } from '../../failure.ts'
import { describeFallback } from './describe-fallback.ts'
import type { EncoderRuntime, RuntimeChoice } from './encoder-runtime.ts'
import { openDenseRuntime } from './open-dense-runtime.ts'

/**
 * The runtime asked for; `auto` is the dense one where it works, else the reference one and a notice why.
 * @throws Failure `embedder-unavailable` when the model is missing or altered, or the dense runtime does not work and is insisted on
 */
export async function openEncoderRuntime(
  modelFolder: string,
  choice: RuntimeChoice,
): Promise<{ runtime: EncoderRuntime; notice: string | null }> {
  if (choice === 'reference') return { runtime: await openReference(modelFolder), notice: null }
  try {
    return { runtime: await openDenseRuntime(modelFolder), notice: null }
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('\n', 1)
    if (choice === 'dense') {
      const hint = 'Install it again: npm install onnxruntime-node@1.30.0'
      throw new Failure('embedder-unavailable', `The native runtime of the embedder does not work: ${reason}`, hint, {
        cause,
      })
    }
    return { runtime: await openReference(modelFolder), notice: describeFallback(reason) }
  }
}

/** Loaded only where it is used: it takes as long as everything else together. */
async function openReference(modelFolder: string): Promise<EncoderRuntime> {
  const { openReferenceRuntime } = await import('./open-reference-runtime.ts')
  return openReferenceRuntime(modelFolder)
}
