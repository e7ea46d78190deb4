/** What came of sending a message once. */
export type Answer =
  | { kind: 'answered'; status: number; text: string; retryAfterMs?: number | undefined }
  | { kind: 'failed'; reason: string }

/** What is noted of it. */
export interface Outcome {
  /** Taken; not taken; or never to be sent there again. */
  kind: 'delivered' | 'failed' | 'gone'
  httpCode: number | null
  error: string | null
}

const gone = 410

/** What an answer means: 2xx is taken, 410 asks never to be told again, everything else is tried again. Source: Standard Webhooks. */
export const outcomeOf = (answer: Answer): Outcome => {
  if (answer.kind === 'failed') return { kind: 'failed', httpCode: null, error: answer.reason }
  const { status, text } = answer
  if (status >= 200 && status < 300) return { kind: 'delivered', httpCode: status, error: null }
  const said = text.replace(/\s+/g, ' ').trim().slice(0, 300)
  const error = said === '' ? `HTTP ${String(status)}` : `HTTP ${String(status)}: ${said}`
  return { kind: status === gone ? 'gone' : 'failed', httpCode: status, error }
}
