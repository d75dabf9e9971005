import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { packageRoot } from '../../src/workspace/package-files.ts'

/** Files below a folder of the project, relative to its root, with `/`. */
export function filesBelow(folder: string, extension: RegExp): string[] {
  return readdirSync(path.join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => extension.test(file))
    .sort()
}

export function textOf(file: string): string {
  return readFileSync(path.join(packageRoot, file), 'utf8')
}

/** Relative imports of a source file as paths from the root of the project, type imports included. */
export function importsOf(file: string): string[] {
  const text = textOf(file)
  const found = text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)
  return [...found].map((match) => path.posix.join(path.posix.dirname(file), match[1] ?? ''))
}
