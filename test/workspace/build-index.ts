import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { BuildResult } from '../../schemas/index-manifest.ts'
import { createToolkit, type Toolkit } from '../../src/toolkit.ts'
import { openIndexFolder } from '../../src/workspace/open-index.ts'
import { writeFolder } from './write-folder.ts'

export const smallBase = {
  'groundwork.yaml': 'documents: [docs]\nembedder: { kind: hash }\n',
  'docs/late.md': '# Late parcels\n\n1. Look up the parcel.\n2. If it is a week late, refund it.\n',
  'docs/limits.md':
    '---\naudience: customer\n---\n# Limits\n\nYou can spend 500 € a month.\n\n| Tier | Limit |\n| - | - |\n| Gold | 900 |\n',
  'docs/intents.yaml':
    'intents:\n  - id: press\n    handling: human-only\n    reason: The press team answers.\n    examples: [I am a journalist]\n',
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder with these files and its index, made by the real parts but for the embedder, which needs no model. */
export async function buildIndex(
  files: Files = smallBase,
  now = '2026-11-20',
): Promise<{ folder: string; result: BuildResult }> {
  const folder = writeFolder(files)
  return { folder, result: await buildAgain(folder, now) }
}

export async function buildAgain(folder: string, now = '2026-11-21'): Promise<BuildResult> {
  return openToolkit(folder, now).then((toolkit) => toolkit.build({}))
}

export async function openToolkit(folder: string, now: string): Promise<Toolkit> {
  const toolkit = await createToolkit({ cwd: folder, now: new Date(now) })
  onTestFinished(() => toolkit.close())
  return toolkit
}

export function openIndex(folder: string): ReturnType<typeof openIndexFolder> {
  return openIndexFolder(path.join(folder, '.groundwork'), () => {})
}
