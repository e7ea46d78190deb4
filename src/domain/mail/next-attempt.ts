/** Attempts after which a mail is given up. */
export const mostAttempts = 8

const minuteMs = 60_000
const longestPauseMs = 6 * 60 * minuteMs

/**
 * When a mail that could not be sent is tried again: after 1, 2, 4 … minutes, six hours at most.
 * @param attempts how often it was tried, the last time included
 * @returns undefined when it is given up
 */
export const nextAttemptAt = (attempts: number, now: Date): Date | undefined =>
  attempts >= mostAttempts
    ? undefined
    : new Date(now.getTime() + Math.min(minuteMs * 2 ** (attempts - 1), longestPauseMs))
