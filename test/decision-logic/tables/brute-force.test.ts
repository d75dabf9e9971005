import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const bench = fileURLToPath(new URL('../../../bench/tables.mjs', import.meta.url))

it('agrees with brute force on 200 random tables, and every offered row closes its gap', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [bench, '200', '5000', '7', '0'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toContain('200 tables of at most 5000 cases, seed 7: 0 disagreements')
  const found = /found: (\d+) gaps, (\d+) overlaps, (\d+) masked and (\d+) subsumed rows; (\d+) tables clean/.exec(
    stdout,
  )
  // Tables on which there is nothing to say would agree, too.
  for (const count of found?.slice(1, 5) ?? ['0']) expect(Number(count)).toBeGreaterThan(50)
}, 60_000)
