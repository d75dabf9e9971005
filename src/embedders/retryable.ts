/** True for errors that may pass: the endpoint is busy (408, 409, 425, 429), broken (5xx), slow or out of reach. */
export function retryable(error: unknown): boolean {
  const { status, name, message } = (error ?? {}) as { status?: unknown; name?: string; message?: string }
  if (typeof status === 'number') return [408, 409, 425, 429].includes(status) || status >= 500
  const code = (error as { cause?: { code?: string } } | null)?.cause?.code ?? (error as { code?: string } | null)?.code
  if (typeof code === 'string' && /^(?:ECONN|ETIMEDOUT|EPIPE|ENETUNREACH|EAI_AGAIN|UND_ERR)/.test(code)) return true
  return /timeout|timed out|connection error|socket hang up|terminated|premature/i.test(`${name} ${message}`)
}

const longestWait = 60_000

/** Milliseconds that the endpoint asks to wait, by its `retry-after` header in seconds; null where it does not say. */
export function retryAfter(error: unknown): number | null {
  const headers = (error as { headers?: unknown } | null)?.headers
  const value =
    headers instanceof Headers
      ? headers.get('retry-after')
      : (headers as Record<string, string> | undefined)?.['retry-after']
  const seconds = Number(value)
  if (value === undefined || value === null || !Number.isFinite(seconds) || seconds < 0) return null
  return Math.min(longestWait, seconds * 1000)
}
