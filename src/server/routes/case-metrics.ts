import type pg from 'pg'
import { Counter, Histogram, type Registry } from 'prom-client'

import { hearSteps } from '../../process/step-channel.ts'
import { addDatabaseGauges, type Measured } from './database-gauges.ts'

/** Paused ones are meant to wait. */
const isDue = `progress in ('running', 'waiting') and next_run_at <= now()
  and not exists (select from pauses where kind = 'workflow' and key = submissions.workflow)`

/** What the database knows of cases, the same in every process. Labels are identifiers of the catalogue, and few. */
const measured: readonly Measured[] = [
  {
    name: 'submissions_received_total',
    help: 'Submissions that were received, by form; those that were deleted since count',
    labels: ['form'],
    statement: `
      select form, sum(count)::float8 as value from (
        select form, count(*) as count from submissions group by form
        union all select form, sum(count) from forgotten_submissions group by form) as each
      group by form`,
  },
  {
    name: 'submissions_open',
    help: 'Cases that are not closed, by form and by what they do',
    labels: ['form', 'progress'],
    statement: `
      select form, progress, count(*)::float8 as value from submissions
      where progress in ('running', 'waiting', 'incident') group by 1, 2`,
  },
  {
    name: 'submissions_incidents',
    help: 'Cases that wait for a person because a step failed for good',
    labels: [],
    statement: `
      select count(*)::float8 as value from submissions where progress = 'incident'`,
  },
  {
    name: 'submissions_undo_failed',
    help: 'Deliveries of withdrawn cases that could not be taken back and wait for a person, by register',
    labels: ['target'],
    statement: `
      select target, count(*)::float8 as value from submission_deliveries
      where progress = 'stands' group by 1`,
  },
  {
    name: 'submissions_queue_age_seconds',
    help: 'Age of the oldest case that is due, not paused, and was not worked on; 0: none',
    labels: [],
    statement: `
      select coalesce(extract(epoch from now() - min(next_run_at)), 0)::float8 as value
      from submissions where ${isDue}`,
  },
  {
    name: 'submissions_queue_length',
    help: 'Cases that are due, not paused, and were not worked on',
    labels: [],
    statement: `
      select count(*)::float8 as value from submissions where ${isDue}`,
  },
  {
    name: 'form_page_reached_total',
    help: 'How often a page of a form was reached, as front ends told; page 0 is the start',
    labels: ['form', 'page'],
    statement: `
      select form, page::text as page, sum(reached)::float8 as value
      from form_progress group by 1, 2`,
  },
]

const stepBuckets = [0.005, 0.02, 0.1, 0.5, 2, 10, 30, 60]

/** Adds what is measured of forms and cases. @param pool nothing while the process starts */
export const measureCases = (register: Registry, pool: () => pg.Pool | undefined): void => {
  const failures = new Counter({
    name: 'case_metrics_failures_total',
    help: 'How often something about cases could not be read for this page',
    registers: [register],
  })
  addDatabaseGauges(register, measured, { pool, failures })
  const steps = new Histogram({
    name: 'workflow_step_duration_seconds',
    help: 'How long steps of cases took in this process',
    labelNames: ['step', 'outcome'] as const,
    buckets: stepBuckets,
    registers: [register],
  })
  hearSteps(({ step, outcome, seconds }) => {
    steps.observe({ step, outcome }, seconds)
  })
}
