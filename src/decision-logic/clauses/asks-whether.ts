import type { Token } from '../grammar/tokenise.ts'

/** True where an "if" asks for something or concedes it, and is no condition: "check if …", "ask the customer if …", "even if …". */
export function asksWhether(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {}
  if (lower !== 'if' && lower !== 'when' && lower !== 'once') return false
  const behind = tokens[at - 1]?.lower ?? ''
  if (/^(?:even|as|what|like)$/.test(behind)) return true
  if (lower !== 'if') return /^(?:since|until|from|is|by|decide|know|ask|tell|check|say|says)$/.test(behind)
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    const word = tokens[before]?.lower ?? ''
    if (/^[,;:.()]$/.test(word)) return false
    if (inquiries.test(word)) return true
  }
  return false
}

const inquiries =
  /^(?:check|checks|checking|ask|asks|asking|asked|see|know|knows|confirm|confirms|verify|verifies|determine|determines|find|wonder|wondering|decide|decides|unsure|sure|establish|test|whether|oracle|show|shows|indicate|indicates)$/
