import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
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
import { type BreakerState, leaveAloneMs as aWhileMs } from '../../../domain/registry/registry.ts'

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

/** Keeps a register that is down from being asked, and people from waiting for it. */
export interface Guard {
  /** Runs work with a time limit for each attempt, again where the register was down, and not at all while it has been down. */
  run: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>
  /** Whether the register is asked by now. */
  breaker: () => BreakerState
}

/** Down means: nobody answered, or the answer was that this is not the time. Everything else is an answer. */
const isDown = (error: unknown): boolean =>
  error instanceof TaskCancelledError ||
  (error instanceof CatalogueError && error.code === 'REGISTRY_UNAVAILABLE')

/** Isolated is what nobody here asks for; it asks no register either. */
const names: Record<CircuitState, BreakerState> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
}

/** The guard of one connection; it remembers how the register has been. */
export const createGuard = (
  timeoutMs: number,
  { retries = 2, firstDelayMs = 200, breakAfter = 5, leaveAloneMs = aWhileMs }: Patience = {},
): Guard => {
  const down = handleWhen(isDown)
  const breaker = circuitBreaker(down, {
    halfOpenAfter: leaveAloneMs,
    breaker: new ConsecutiveBreaker(breakAfter),
  })
  const policy: IPolicy = wrap(
    retry(down, {
      maxAttempts: retries,
      backoff: new ExponentialBackoff({ initialDelay: firstDelayMs, maxDelay: 10_000 }),
    }),
    breaker,
    timeout(timeoutMs, TimeoutStrategy.Aggressive),
  )
  const run: Guard['run'] = async (work) => {
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
  return { run, breaker: () => names[breaker.state] }
}
