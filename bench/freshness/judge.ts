import type { Mark } from './marks.ts'

/** A publication; times in milliseconds since the epoch, of one machine. */
export interface Publication extends Mark {
  beganAt: number
  /** When the writer heard that it is committed. */
  confirmedAt: number
}

/** An answer. */
export interface Reading {
  server: string
  url: string
  /** When it was asked for. */
  askedAt: number
  status: number
  marks: readonly Mark[]
  hasDraft: boolean
}

/** What came of all of it. */
export interface Verdict {
  reads: number
  publications: number
  /** Answers that were older than a publication confirmed before they were asked for. */
  behind: number
  worstMs: number
  /** For each publication and server: how long after its confirmation something older was still given out. */
  untilServedMs: number[]
  violations: string[]
}

const allowedMs = 1000

/** Judges every answer by what was confirmed before it was asked for. */
export const judge = (
  readings: readonly Reading[],
  publications: readonly Publication[],
): Verdict => {
  const byService = Map.groupBy(publications, ({ service }) => service)
  const confirmedAt = new Map(
    publications.map(({ service, version, confirmedAt: at }) => [
      `${service} ${String(version)}`,
      at,
    ]),
  )
  const lastOld = new Map<string, number>()
  const violations: string[] = []
  let behind = 0
  for (const { server, url, askedAt, status, marks, hasDraft } of readings) {
    const where = `${server}${url} at ${new Date(askedAt).toISOString()}`
    if (status >= 500) violations.push(`${String(status)}: ${where}`)
    if (hasDraft) violations.push(`draft: ${where}`)
    if (new Set(marks.map(({ service }) => service)).size < marks.length) {
      violations.push(
        `mixed ${marks.map(({ service, version }) => `${service} ${String(version)}`).join(', ')}: ${where}`,
      )
    }
    for (const { service, version } of marks) {
      const next = confirmedAt.get(`${service} ${String(version + 1)}`)
      if (next === undefined || next >= askedAt) continue
      behind += 1
      const key = `${server} ${service} ${String(version + 1)}`
      lastOld.set(key, Math.max(lastOld.get(key) ?? 0, askedAt - next))
      if (askedAt - next > allowedMs) {
        violations.push(
          `${String(Math.round(askedAt - next))} ms old, ${service} ${String(version)}: ${where}`,
        )
      }
    }
  }
  const servers = new Set(readings.map(({ server }) => server))
  const untilServedMs = [...servers].flatMap((server) =>
    [...byService.values()]
      .flat()
      .map(({ service, version }) => lastOld.get(`${server} ${service} ${String(version)}`) ?? 0),
  )
  return {
    reads: readings.length,
    publications: publications.length,
    behind,
    worstMs: Math.max(0, ...untilServedMs),
    untilServedMs: untilServedMs.sort((a, b) => a - b),
    violations,
  }
}
