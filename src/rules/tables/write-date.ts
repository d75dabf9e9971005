/** Days since 1970-01-01 to YYYY-MM-DD. */
export function writeDate(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10)
}
