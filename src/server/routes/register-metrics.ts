import type pg from 'pg'
import { Counter, type Registry } from 'prom-client'

import { addDatabaseGauges, type Measured } from './database-gauges.ts'

/** What the database knows of registers. Labels are keys an administrator entered. */
const measured: readonly Measured[] = [
  {
    name: 'registry_up',
    help: 'Whether a register answered its last check: 1, or 0; absent until it was checked',
    labels: ['registry'],
    statement: `
      select key as registry, (health_state = 'ok')::int::float8 as value
      from registries where health_state in ('ok', 'failing')`,
  },
  {
    name: 'registry_check_duration_seconds',
    help: 'How long the last check of a register took, with all attempts',
    labels: ['registry'],
    statement: `
      select key as registry, (health_latency_ms / 1000)::float8 as value
      from registries where health_latency_ms is not null`,
  },
  {
    name: 'registry_check_age_seconds',
    help: 'How long ago a register was checked',
    labels: ['registry'],
    statement: `
      select key as registry, extract(epoch from now() - health_checked_at)::float8 as value
      from registries where health_checked_at is not null`,
  },
  {
    name: 'registry_breaker_open',
    help: 'Whether a register was left alone after its last check, since it had been down: 1, or 0',
    labels: ['registry'],
    statement: `
      select key as registry, (health_breaker is not null and health_breaker <> 'closed')::int::float8 as value
      from registries`,
  },
  {
    name: 'registry_paused',
    help: 'Whether a register is paused: 1, or 0',
    labels: ['registry'],
    statement: `
      select key as registry, coalesce(is_paused, false)::int::float8 as value from registries`,
  },
]

/** Adds what is measured of registers. @param pool nothing while the process starts */
export const measureRegisters = (register: Registry, pool: () => pg.Pool | undefined): void => {
  const failures = new Counter({
    name: 'register_metrics_failures_total',
    help: 'How often something about registers could not be read for this page',
    registers: [register],
  })
  addDatabaseGauges(register, measured, { pool, failures })
}
