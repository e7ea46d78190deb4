import { readFileSync } from 'node:fs'

import type pg from 'pg'

import type { Confirmed } from './send.ts'
import { chipOf } from './setting.ts'

/** What was found after everything was over. */
export interface Verdict {
  found: Record<string, number>
  /** What should not be, in words. */
  violations: string[]
}

interface CaseFound {
  id: number
  number: string
  key: string
  progress: string
}

interface Registration {
  key: string
  dog: { chipNumber: string }
}

/** Looks whether something was lost or is there twice. */
export const judge = async (
  pool: pg.Pool,
  confirmed: readonly Confirmed[],
  journal: string,
): Promise<Verdict> => {
  const { rows: cases } = await pool.query<CaseFound>(
    'select id, number, idempotency_key as key, progress from submissions order by number',
  )
  const { rows: counters } = await pool.query<{ last: number }>(
    'select last from submission_counter',
  )
  const registrations = readFileSync(journal, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Registration)
  const violations = [
    ...confirmationFaults(cases, confirmed),
    ...numberFaults(cases, counters),
    ...registerFaults(cases, confirmed, registrations),
    ...(await mailFaults(pool, cases)),
  ]
  const count = (progress: string) => cases.filter((found) => found.progress === progress).length
  return {
    found: {
      confirmed: confirmed.length,
      'sent again before they were confirmed': confirmed.filter(({ attempts }) => attempts > 1)
        .length,
      stored: cases.length,
      closed: count('closed'),
      'in a visible incident': count('incident'),
      registrations: registrations.length,
    },
    violations,
  }
}

const confirmationFaults = (cases: readonly CaseFound[], confirmed: readonly Confirmed[]) => {
  const byNumber = new Map(cases.map((found) => [found.number, found]))
  const keys = new Set(confirmed.map(({ key }) => key))
  return [
    ...confirmed.flatMap(({ number, key }) => {
      const found = byNumber.get(number)
      if (!found) return [`${number} was confirmed and is lost`]
      if (found.key !== key) return [`${number} was confirmed to two senders`]
      return ['closed', 'incident'].includes(found.progress)
        ? []
        : [`${number} is ${found.progress}: neither closed nor in an incident`]
    }),
    ...cases.flatMap(({ number, key }) =>
      keys.has(key) ? [] : [`${number} is there and nobody sent it`],
    ),
  ]
}

/** Every number from 1 to the counter is there, once. */
const numberFaults = (cases: readonly CaseFound[], counters: readonly { last: number }[]) => {
  const turns = cases.map(({ number }) => Number(number.slice(5)))
  const last = counters.reduce((sum, counter) => sum + counter.last, 0)
  return [
    ...turns.flatMap((turn, i) =>
      turn === i + 1 ? [] : [`number ${String(turn)} stands where ${String(i + 1)} should`],
    ),
    ...(last === cases.length ? [] : [`the counter is at ${String(last)}`]),
  ]
}

/** Each case that was closed is in the register once, with the dog of its sender. */
const registerFaults = (
  cases: readonly CaseFound[],
  confirmed: readonly Confirmed[],
  registrations: readonly Registration[],
) => {
  const byNumber = Map.groupBy(registrations, ({ key }) => key.split('/')[0] ?? '')
  const chips = new Map(confirmed.map(({ number, n }) => [number, chipOf(n)]))
  return cases.flatMap(({ number, progress }) => {
    const found = byNumber.get(number) ?? []
    if (found.length > 1) return [`${number} is in the register ${String(found.length)} times`]
    if (found.length === 0 && progress === 'closed') return [`${number} is not in the register`]
    return found.every(({ dog }) => dog.chipNumber === chips.get(number))
      ? []
      : [`${number} has the dog of somebody else in the register`]
  })
}

/** A receipt and a confirmation for each closed case, once. */
const mailFaults = async (pool: pg.Pool, cases: readonly CaseFound[]): Promise<string[]> => {
  const { rows } = await pool.query<{ subject: string; n: number }>(
    `select subject, count(*)::int as n from outgoing_mails group by subject`,
  )
  const counts = new Map(rows.map(({ subject, n }) => [subject, n]))
  return cases
    .filter(({ progress }) => progress === 'closed')
    .flatMap(({ number }) =>
      ['Eingang', 'Bestätigung'].flatMap((word) => {
        const n = counts.get(`${word} ${number}`) ?? 0
        return n === 1 ? [] : [`the mail ${word} ${number} is there ${String(n)} times`]
      }),
    )
}
