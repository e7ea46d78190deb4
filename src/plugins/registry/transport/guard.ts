import {
  BrokenCircuitError,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel'

import { CatalogueError } from '../../../domain/errors.ts'

/** How long a register is waited for, and how often it is asked again. */
export interface Patience {
  /** Attempts after the first one. Default: 2. */
  retries?: number
  /** Milliseconds before the first of them; each further one waits longer. Default: 200. */
  firstDelayMs?: number
  /** Failures in a row after which a register is left alone. Default: 5. */
  breakAfter?: number
  /** Milliseconds for which it is left alone; then one request tries it. Default: 30 000. */
  leaveAloneMs?: number
}

/** Runs work with a time limit for each attempt, again where the register was down, and not at all while it has been down. */
export type Guard = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>

/** Down means: nobody answered, or the answer was that this is not the time. Everything else is an answer. */
const isDown = (error: unknown): boolean =>
  error instanceof TaskCancelledError ||
  (error instanceof CatalogueError && error.code === 'REGISTRY_UNAVAILABLE')

/** The guard of one connection; it remembers how the register has been. */
export const createGuard = (
  timeoutMs: number,
  { retries = 2, firstDelayMs = 200, breakAfter = 5, leaveAloneMs = 30_000 }: Patience = {},
): Guard => {
  const down = handleWhen(isDown)
  const policy: IPolicy = wrap(
    retry(down, {
      maxAttempts: retries,
      backoff: new ExponentialBackoff({ initialDelay: firstDelayMs, maxDelay: 10_000 }),
    }),
    circuitBreaker(down, {
      halfOpenAfter: leaveAloneMs,
      breaker: new ConsecutiveBreaker(breakAfter),
    }),
    timeout(timeoutMs, TimeoutStrategy.Aggressive),
  )
  return async (work) => {
    try {
      return await policy.execute(({ signal }) => work(signal))
    } catch (error) {
      if (error instanceof TaskCancelledError) {
        const limit = `no answer within ${String(timeoutMs)} ms`
        throw new CatalogueError('REGISTRY_UNAVAILABLE', limit)
      }
      if (error instanceof BrokenCircuitError) {
        throw new CatalogueError('REGISTRY_UNAVAILABLE', 'it has been down and is left alone')
      }
      throw error
    }
  }
}
