import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

import {
  type BreakerState,
  breakerNow,
  breakerStates,
  registryHealthStates,
  registryModes,
} from '../../../domain/registry/registry.ts'
import { execute } from '../../../publication/execute.ts'

/** How a register is. */
export interface RegisterHealth {
  id: number
  name: string
  key: string
  mode: (typeof registryModes)[number]
  isPaused: boolean
  state: (typeof registryHealthStates)[number]
  /** RFC 3339. */
  checkedAt: string | undefined
  /** Of the last check. */
  latencyMs: number | undefined
  /** By now. */
  breaker: BreakerState
  /** What went wrong last, perhaps long ago. */
  lastFailure: { at: string; words: string } | undefined
  /** Minutes between two checks; 0: by hand alone. */
  checkEveryMinutes: number
  /** Cases whose step has to do with this register and does not go on. */
  cases: { count: number; since: string | undefined }
}

const moment = z.number().nullable()

const row = z.object({
  id: z.int(),
  name: z.string(),
  key: z.string(),
  mode: z.enum(registryModes),
  isPaused: z.boolean(),
  state: z.enum(registryHealthStates),
  checkedAt: moment,
  latencyMs: z.number().nullable(),
  breaker: z.enum(breakerStates),
  failedAt: moment,
  lastError: z.string().nullable(),
  checkEveryMinutes: z.number(),
  count: z.int(),
  since: moment,
})

const isoOf = (milliseconds: number | null): string | undefined =>
  milliseconds === null ? undefined : new Date(milliseconds).toISOString()

/** Every register that was entered, and how it is; by name. */
export const readHealth = async (payload: Payload, now: Date): Promise<RegisterHealth[]> => {
  const rows = await execute(
    payload,
    undefined,
    sql`
      select registries.id, name, key, mode, coalesce(is_paused, false) as "isPaused",
        coalesce(health_state, 'unchecked') as state,
        (extract(epoch from health_checked_at) * 1000)::float8 as "checkedAt",
        health_latency_ms::float8 as "latencyMs", coalesce(health_breaker, 'closed') as breaker,
        (extract(epoch from health_failed_at) * 1000)::float8 as "failedAt",
        health_last_error as "lastError", coalesce(check_every_minutes, 5)::float8 as "checkEveryMinutes",
        coalesce(held.count, 0)::int as count, held.since
      from registries left join (${heldCases}) as held on held.registry = registries.key
      order by name, registries.id`,
  )
  return z
    .array(row)
    .parse(rows)
    .map(({ checkedAt, latencyMs, breaker, failedAt, lastError, count, since, ...register }) => ({
      ...register,
      checkedAt: isoOf(checkedAt),
      latencyMs: latencyMs ?? undefined,
      breaker: breakerNow({ state: breaker, at: new Date(checkedAt ?? 0) }, now),
      lastFailure:
        failedAt === null
          ? undefined
          : { at: new Date(failedAt).toISOString(), words: lastError ?? '' },
      cases: { count, since: isoOf(since) },
    }))
}

/** Cases that wait or failed where their step names a register, also in one of its branches. */
const heldCases = sql`
  select named.registry #>> '{}' as registry, count(distinct submissions.id) as count,
    (extract(epoch from min(submissions.entered_at)) * 1000)::float8 as since
  from submissions
    join workflows
      on workflows.key = submissions.workflow and workflows.version = submissions.workflow_version
    cross join lateral jsonb_array_elements(workflows.definition->'states') as stage
    cross join lateral jsonb_path_query(stage, '$.step.options.**.registry') as named(registry)
  where submissions.progress in ('waiting', 'incident') and stage->>'name' = submissions.state
  group by 1`
