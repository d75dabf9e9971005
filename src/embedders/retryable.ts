/** True for errors that may pass: the endpoint is busy (408, 409, 425, 429), broken (5xx), slow or out of reach. */
export function retryable(error: unknown): boolean {
  const { status, name, message } = (error ?? {}) as { status?: unknown; name?: string; message?: string }
  if (typeof status === 'number') return [408, 409, 425, 429].includes(status) || status >= 500
  const code = (error as { cause?: { code?: string } } | null)?.cause?.code ?? (error as { code?: string } | null)?.code
  if (typeof code === 'string' && /^(?:ECONN|ETIMEDOUT|EPIPE|ENETUNREACH|EAI_AGAIN|UND_ERR)/.test(code)) return true
  return /timeout|timed out|connection error|socket hang up|terminated|premature/i.test(`${name} ${message}`)
}

/**
 * Milliseconds that the endpoint asks to wait, 0 or more: by `retry-after-ms`, or by `retry-after` (RFC 9110, 10.2.3) in seconds or as a date, which
 * is read against the `date` of the same response and so needs no clock. Null where it does not say, or says what is neither.
 */
export function retryAfter(error: unknown): number | null {
  const headers = (error as { headers?: unknown } | null)?.headers
  const header = (name: string): string | null =>
    (headers instanceof Headers ? headers.get(name) : (headers as Record<string, string> | undefined)?.[name]) ?? null
  const milliseconds = numberOf(header('retry-after-ms'))
  if (milliseconds !== null) return milliseconds
  const value = header('retry-after')
  const seconds = numberOf(value)
  if (seconds !== null) return seconds * 1000
  // What Date.parse makes of anything else is not to be trusted.
  if (value === null || !value.endsWith(' GMT')) return null
  const span = Date.parse(value) - Date.parse(header('date') ?? '')
  return Number.isFinite(span) ? Math.max(0, span) : null
}

function numberOf(value: string | null): number | null {
  return value !== null && /^\d{1,12}(?:\.\d{1,9})?$/.test(value.trim()) ? Number(value) : null
}
