import type { Config } from '../../schemas/config.ts'
import type { Severity, SeveritySetting } from '../../schemas/finding.ts'
import { Failure } from '../failure.ts'
import type { Rule } from '../rules/rule.ts'
import { findNearest } from '../rules/wording/find-nearest.ts'

type Settings = Readonly<Record<string, SeveritySetting>>

/**
 * Rule id to severity, of the rules that are on: from the overrides of this run, else the configuration, else its preset. Throws a Failure
 * `unknown-rule` for an id that no rule has.
 */
export function resolveSeverities(
  rules: readonly Rule[],
  config: Pick<Config, 'preset' | 'rules'>,
  overrides: Settings,
): Map<string, Severity> {
  const ids = rules.map((rule) => rule.id)
  refuseUnknown(ids, config.rules, 'groundwork.yaml sets')
  refuseUnknown(ids, overrides, '--rule sets')
  const severities = new Map<string, Severity>()
  for (const { id, severity } of rules) {
    const setting = own(overrides, id) ?? own(config.rules, id) ?? severity[config.preset]
    if (setting !== 'off') severities.set(id, setting)
  }
  return severities
}

function refuseUnknown(ids: readonly string[], settings: Settings, who: string): void {
  for (const id of Object.keys(settings)) {
    if (ids.includes(id)) continue
    const nearest = findNearest(id, ids)
    const hint = nearest === null ? `The rules are: ${ids.join(', ')}.` : `Did you mean "${nearest}"?`
    throw new Failure('unknown-rule', `${who} the severity of "${id}", and there is no such rule.`, hint)
  }
}

function own(settings: Settings, id: string): SeveritySetting | undefined {
  return Object.hasOwn(settings, id) ? settings[id] : undefined
}
