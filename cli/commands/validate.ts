import { resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { SeveritySetting, ValidateResult } from '../../schemas/finding.ts'
import { Failure } from '../../src/failure.ts'
import type { Command, CommandContext } from '../command-context.ts'
import { counted } from '../layouts/format-number.ts'
import { withProgress } from '../progress/with-progress.ts'
import { renderFindings } from '../render-findings.ts'
import { choice, list, oneOf, text, usage } from '../request.ts'

export const validate: Command = async (context) => {
  const { request, terminal, signal } = context
  const failOn = choice(request, 'fail-on', ['error', 'warning', 'info', 'never']) ?? 'error'
  const preset = choice(request, 'preset', ['recommended', 'strict'])
  const baseline = text(request, 'baseline')
  const target = text(request, 'write-baseline')
  if (baseline !== undefined && target !== undefined) {
    throw usage(
      '--baseline and --write-baseline do not go together.',
      'A baseline is made of all findings; give one of them.',
    )
  }
  const input = {
    paths: [...request.positionals],
    rules: readRules(list(request, 'rule')),
    ...(preset && { preset }),
    ...(baseline !== undefined && { baseline }),
  }
  const { result, report } = await withProgress(context, async (toolkit) => {
    const result = await toolkit.validate(input, signal)
    return { result, report: await renderFindings(result, text(request, 'format') ?? 'pretty', toolkit, terminal) }
  })
  terminal.write(report)
  if (target !== undefined) return saveBaseline(context, target, result)
  return failOn !== 'never' && countFrom(failOn, result) > 0 ? 1 : 0
}

/** Rule id to severity. @throws Failure `usage` for anything but ID=SEVERITY */
function readRules(pairs: readonly string[]): Record<string, SeveritySetting> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      const id = pair.slice(0, at).trim()
      if (at === -1 || !/^[a-z][a-z\d-]*$/.test(id)) {
        throw usage(
          `--rule cannot be "${pair}".`,
          'Give a rule and its severity as ID=SEVERITY, such as --rule placeholder=error.',
        )
      }
      const severity = oneOf(`The severity of ${id}`, pair.slice(at + 1).trim(), ['off', 'info', 'warning', 'error'])
      return [id, severity] as const
    }),
  )
}

/** How many findings are of a severity or a higher one. */
function countFrom(severity: 'error' | 'warning' | 'info', { summary }: ValidateResult): number {
  const { errors, warnings, infos } = summary
  if (severity === 'error') return errors
  return severity === 'warning' ? errors + warnings : errors + warnings + infos
}

async function saveBaseline(
  { cwd, terminal }: CommandContext,
  file: string,
  { findings }: ValidateResult,
): Promise<number> {
  const { makeBaseline, writeBaseline } = await import('../../src/findings/baseline.ts')
  try {
    await writeFileAtomic(resolve(cwd, file), writeBaseline(makeBaseline(findings)))
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Failure(
      'file-unwritable',
      `The baseline could not be written: ${said}`,
      'Check the folder and its permissions.',
      {
        cause,
        place: { path: file },
      },
    )
  }
  terminal.notice(`${counted(findings.length, 'finding')} written to ${file}; --baseline ${file} leaves them out.`)
  return 0
}
