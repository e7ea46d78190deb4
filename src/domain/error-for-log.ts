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

/**
 * Classes of Postgres whose messages repeat values or names of a query: 22 "Data Exception", 42 "Syntax Error or
 * Access Rule Violation". Source: PostgreSQL 18, appendix A.
 */
const quotesTheQuery = /^(22|42)[0-9A-Z]{3}$/

/** An error without the data it happened with. */
export const errorForLog = (error: unknown): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' }
  const { code } = error as { code?: unknown }
  const told = publicMessage(error, code)
  return {
    type: error.name,
    message: told,
    ...(typeof code === 'string' && { code }),
    ...stackOf(error, told),
    ...(error.cause instanceof Error && { cause: errorForLog(error.cause) }),
  }
}

const publicMessage = ({ name, message }: Error, code: unknown): string => {
  if (failedQuery.test(message)) return 'Failed query'
  if (typeof code === 'string' && quotesTheQuery.test(code)) return 'A query makes no sense'
  // Parsers quote the text they cannot read.
  return name === 'SyntaxError' ? 'A text cannot be read' : message
}

/** The way to the error; its first lines repeat the message, of which only the public part stays. */
const stackOf = ({ message, stack }: Error, told: string): { stack?: string } => {
  if (!stack) return {}
  if (told === message) return { stack }
  const way = stack.split('\n').filter((line) => /^ {4}at /.test(line))
  return { stack: [told, ...way].join('\n') }
}

/** Whether an error asks for an answer of 4xx: the client's doing, and no fault to look into. */
export const isOfTheClient = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null || !('status' in error)) return false
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 500
}
