import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const mainFile = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

interface Setting {
  readonly cwd: string
  readonly stdin?: string
  /** Written to standard input, which stays open. */
  readonly firstLine?: string
  readonly env?: Record<string, string>
  /** Preloaded module beside this file. */
  readonly preload?: string
  /** Called for every piece of standard output. */
  readonly onOutput?: (child: ChildProcess, soFar: string) => void
}

/** Runs dist/cli/main.js and gives its end. Without `stdin` (or with `firstLine`) its standard input stays open. */
export function spawnCli(argv: readonly string[], { cwd, stdin, firstLine, env = {}, preload, onOutput }: Setting) {
  const imports = preload === undefined ? [] : ['--import', new URL(preload, import.meta.url).href]
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env
  const child = spawn(process.execPath, [...imports, mainFile, ...argv], { cwd, env: { ...inherited, ...env } })
  if (stdin !== undefined) child.stdin.end(stdin)
  if (firstLine !== undefined) child.stdin.write(firstLine)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    stdout += piece
    onOutput?.(child, stdout)
  })
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    stderr += piece
  })
  child.stdin.on('error', () => {})
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
