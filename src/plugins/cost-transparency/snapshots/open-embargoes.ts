import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { type PgBoss } from 'pg-boss'
import { z } from 'zod'

import { record } from '../../../audit/record.ts'
import { inTransaction } from '../../../editorial/endpoint-request.ts'
import { execute } from '../../../publication/execute.ts'
import { publishWritten } from '../../../publication/published/index.ts'

/** The queue that makes states public when their embargo ends. */
const embargoQueue = 'cost-embargoes'

/** A state whose embargo ends. */
const embargoJob = z.object({ snapshot: z.int() })

const waiting = z.array(z.object({ id: z.int(), job: z.string(), until: z.int() }))

/** The work on embargoes, as the process that runs it sees it. */
export interface RunningEmbargoWork {
  /** Makes a job of each embargo that has none yet; one process of all at a time. */
  round: () => Promise<void>
  /** Takes no more jobs and waits for those that run. */
  close: () => Promise<void>
}

/** Begins to make states public when their embargo ends. */
export const createEmbargoWork = async ({
  payload,
  boss,
}: {
  payload: Payload
  boss: PgBoss
}): Promise<RunningEmbargoWork> => {
  await boss.createQueue(embargoQueue, { retryLimit: 20, retryDelay: 5 })
  await boss.work(embargoQueue, { pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const { data } of jobs) await openSnapshot(payload, embargoJob.parse(data).snapshot)
  })
  return {
    round: () => queueEmbargoes(payload, boss),
    close: () => boss.offWork(embargoQueue, { wait: true }),
  }
}

/** Made twice, a job is one job: its name follows from the state. */
const queueEmbargoes = async (payload: Payload, boss: PgBoss): Promise<void> => {
  const rows = waiting.parse(
    await execute(
      payload,
      undefined,
      sql`
        select id, md5('cost-embargo/' || id)::uuid::text as job,
          (extract(epoch from embargo_until) * 1000)::float8 as until
        from cost_snapshots where published_at is not null and public_since is null`,
    ),
  )
  if (rows.length === 0) return
  await boss.insert(
    embargoQueue,
    rows.map(({ id, job, until }) => ({
      id: job,
      data: { snapshot: id } satisfies z.infer<typeof embargoJob>,
      startAfter: new Date(until),
    })),
  )
}

/** Makes a state public whose embargo is over; done twice, it is done once. */
const openSnapshot = async (payload: Payload, id: number): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const [opened] = await execute(
      payload,
      req,
      sql`
        update cost_snapshots set public_since = date_trunc('milliseconds', clock_timestamp()), updated_at = now()
        where id = ${id} and published_at is not null and public_since is null
          and embargo_until <= clock_timestamp()
        returning id`,
    )
    if (!opened) return undefined
    await record(req, {
      action: 'publish',
      collectionSlug: 'cost-snapshots',
      documentId: String(id),
      changedFields: ['publicSince'],
    })
    await publishWritten(req, 'cost-snapshots', id)
    return opened
  })
}
