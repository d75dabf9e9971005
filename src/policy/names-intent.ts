/** True where a pattern, the id of an intent or `refund.*`, names an intent. */
export function namesIntent(pattern: string, intent: string): boolean {
  return pattern.endsWith('*') ? intent.startsWith(pattern.slice(0, -1)) : pattern === intent
}
