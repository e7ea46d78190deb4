/** Seconds to wait after each failure; after the last one a person has to see to it. */
const pausesSeconds = [5, 30, 120, 600, 1800, 3600, 7200]

/** Longest part of a pause that chance adds, so that cases that failed together do not come back together. */
const spread = 0.2

/**
 * When a step that failed is tried again; undefined: it is an incident for a person.
 * @param failures how often it failed by now, at least 1
 * @param chance between 0 and 1
 */
export const nextAttemptOfStep = (
  failures: number,
  { now, chance }: { now: Date; chance: number },
): Date | undefined => {
  const pause = pausesSeconds[failures - 1]
  return pause === undefined
    ? undefined
    : new Date(now.getTime() + pause * 1000 * (1 + spread * chance))
}
