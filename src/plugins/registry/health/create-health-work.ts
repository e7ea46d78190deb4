import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'
import { z } from 'zod'

import { CatalogueError } from '../../../domain/errors.ts'
import type { Registry } from '../../../generated/payload-types.ts'
import { execute } from '../../../publication/execute.ts'
import type { OpenConnection } from '../open-connections.ts'
import { type Checked, checkHealth, healthOf, noteHealth } from './note-health.ts'

/** The queue of checks. */
const checkQueue = 'registry-checks'

const job = z.object({ registry: z.int() })

interface Options {
  payload: Payload
  boss: PgBoss
  /** Shared with whatever asks registers in this process: its breakers are the ones that are told. */
  open: OpenConnection
  /** Default: the clock of this process. */
  now?: () => Date
}

/** The checks of registers, as the process that runs them sees them. */
export interface RunningHealthWork {
  /** Has the registers checked whose time has come; one process of all at a time. */
  round: () => Promise<void>
  close: () => Promise<void>
}

/** Longer than any register is waited for, with all attempts. */
const expireInSeconds = 300
/** How many registers at a time: one that never answers keeps no other from being checked. */
const workers = 4

/** Begins to check registers: each by one worker at a time, and no more than once in its interval. */
export const createHealthWork = async ({
  payload,
  boss,
  open,
  now = () => new Date(),
}: Options): Promise<RunningHealthWork> => {
  // A check that fails is not tried again: the next one is soon enough.
  const settings = { expireInSeconds, retryLimit: 0, deleteAfterSeconds: 3600 }
  await boss.createQueue(checkQueue, { ...settings, policy: 'exclusive' })
  await boss.updateQueue(checkQueue, settings)
  await boss.work(
    checkQueue,
    { pollingIntervalSeconds: 1, localConcurrency: workers, batchSize: 1 },
    async (jobs) => {
      for (const { data } of jobs) {
        await checkOne({ payload, open, now }, job.parse(data).registry)
      }
    },
  )
  return {
    round: async () => {
      for (const id of await dueRegisters(payload, now())) {
        await boss.send(checkQueue, { registry: id }, { singletonKey: String(id) })
      }
    },
    close: () => boss.offWork(checkQueue, { wait: true }),
  }
}

const due = z.array(z.object({ id: z.int() }))

/** Those that are not paused, and were not checked for as long as was set for them; 0: never by themselves. */
const dueRegisters = async (payload: Payload, now: Date): Promise<number[]> => {
  const rows = await execute(
    payload,
    undefined,
    sql`
      select id from registries
      where is_paused is not true and coalesce(check_every_minutes, 5) > 0
        and (health_checked_at is null
          or health_checked_at <= ${now.toISOString()}::timestamptz
            - make_interval(mins => coalesce(check_every_minutes, 5)::int))
      order by id`,
  )
  return due.parse(rows).map(({ id }) => id)
}

const checkOne = async (
  { payload, open, now }: Required<Pick<Options, 'now' | 'open' | 'payload'>>,
  id: number,
): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'registries',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
  })
  const [registry] = docs
  // Deleted or paused meanwhile.
  if (!registry || registry.isPaused) return
  const checked = await tried(registry, { open, now })
  await noteHealth(payload, id, { ...healthOf(checked), breaker: checked.breaker })
}

/** A fault of ours is told like one of the register: it would be found nowhere else. */
const tried = async (
  registry: Registry,
  means: { open: OpenConnection; now: () => Date },
): Promise<Checked> => {
  try {
    return await checkHealth(registry, means)
  } catch (error) {
    const failure = new CatalogueError('REGISTRY_UNAVAILABLE', errorName(error), { cause: error })
    return {
      state: 'failing',
      checkedAt: means.now().toISOString(),
      latencyMs: 0,
      breaker: 'closed',
      failure,
    }
  }
}

const errorName = (error: unknown): string => (error instanceof Error ? error.name : 'Error')
