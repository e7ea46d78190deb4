import { CatalogueProblem } from './problem.ts'

const firstPauseMs = 500
const longestPauseMs = 30_000

/** Whether asking again may help: the network, an overloaded or restarting server; not a question that is wrong. */
export const isPassing = (error: unknown): boolean =>
  !(error instanceof CatalogueProblem) ||
  error.status >= 500 ||
  [408, 425, 429].includes(error.status) ||
  // Something in between answered with what is no answer.
  error.response.ok

/**
 * Milliseconds until the next attempt: what the server asks for, else twice as long each time, at random within the
 * upper half, so that many who lost the same server do not come back at once.
 * @param attempt failures in a row, from 1
 */
export const pauseMs = (error: unknown, attempt: number): number => {
  const asked =
    error instanceof CatalogueProblem ? Number(error.response.headers.get('retry-after')) : 0
  const own = Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs)
  return Math.max(asked > 0 ? asked * 1000 : 0, own * (0.5 + Math.random() / 2))
}

/** Waits, at most until the signal. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) {
      resolve()
      return
    }
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done)
  })
