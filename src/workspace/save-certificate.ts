import type { Certificate } from '../../schemas/certificate.ts'
import { readGeneration } from './read-generation.ts'
import { saveGeneration } from './save-index.ts'

/** The current index again, with a certificate for its gate: a new generation, in which all else is the same. Call it under the lock. */
export async function saveCertificate(
  folder: string,
  certificate: Certificate,
): Promise<{ generation: number; path: string }> {
  const { manifest, files } = await readGeneration(folder)
  const gate = { ...manifest.gate, threshold: certificate.threshold, from: 'certificate' as const, certificate }
  return saveGeneration(
    folder,
    Object.fromEntries(files),
    async () => [],
    (hashes) => ({ ...manifest, gate, files: hashes }),
  )
}
