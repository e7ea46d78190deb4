import type pg from 'pg'

import { calendarDateOf } from '../../../domain/calendar-date.ts'
import type { PageReached } from '../../../domain/submission/desk.ts'

/** Counts that somebody reached a page of a form, by day; nothing tells who, or that two pages were the same person. */
export const noteProgress = async (
  pool: pg.Pool,
  { form, page }: PageReached,
  now: Date,
): Promise<void> => {
  await pool.query(
    `insert into form_progress (day, form, page, reached) values ($1, $2, $3, 1)
     on conflict (form, page, day) do update set reached = form_progress.reached + 1`,
    [calendarDateOf(now), form, page],
  )
}
