/** What was measured of one thing. */
export interface Row {
  what: string
  requestsPerSecond: number
  p50Ms: number
  p99Ms: number
  failed: number
}

/** Rows beside what each is compared with. */
export interface Compared extends Row {
  /** Requests per second of what it is compared with. */
  against: number
}

/** The rows as text. */
export const tableOf = (rows: readonly Compared[]): string => {
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(58) : cell.padStart(12))).join('')
  return [
    line(['', 'requests/s', 'ratio', 'p50 ms', 'p99 ms', 'failed']),
    ...rows.map(({ what, requestsPerSecond, against, p50Ms, p99Ms, failed }) =>
      line([
        what,
        requestsPerSecond.toFixed(0),
        (requestsPerSecond / against).toFixed(3),
        String(p50Ms),
        String(p99Ms),
        String(failed),
      ]),
    ),
  ].join('\n')
}
