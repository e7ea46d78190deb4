/** What a log may keep of an error: its kind, where it came from, and the same of its causes. */
interface LoggedError {
  type: string
  message: string
  code?: string
  stack?: string
  cause?: LoggedError
}

/** A failed query carries its whole text and its parameters: what people typed, addresses of accounts among it. */
const failedQuery = /^Failed query:/

/** An error without the data it happened with. */
export const errorForLog = (error: unknown): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' }
  const isQuery = failedQuery.test(error.message)
  const { code } = error as { code?: unknown }
  return {
    type: error.name,
    message: isQuery ? 'Failed query' : error.message,
    ...(typeof code === 'string' && { code }),
    ...(error.stack && !isQuery && { stack: error.stack }),
    ...(error.cause instanceof Error && { cause: errorForLog(error.cause) }),
  }
}
