import pg from 'pg'

import { type Queue, startQueue } from '../../../src/queue/start-queue.ts'
import { createLogger } from '../../../src/server/log.ts'
import { cloneDatabase } from '../../support/database.ts'

describe('processes that start at once on a database without a queue', () => {
  it('make its tables once, and all work', async () => {
    const databaseUrl = await cloneDatabase('empty')
    const pools = [1, 2, 3, 4].map(() => new pg.Pool({ connectionString: databaseUrl, max: 4 }))
    const started: Queue[] = []
    try {
      const starting = pools.map((pool) =>
        startQueue({ pool, databaseUrl, logger: createLogger('silent') }),
      )
      started.push(...(await Promise.all(starting)))
      await started[0]?.boss.createQueue('greetings')
      await started[1]?.boss.send('greetings', { to: 'Sursee' })
      const jobs = await started[2]?.boss.fetch<{ to: string }>('greetings')
      expect(jobs?.map(({ data }) => data)).toEqual([{ to: 'Sursee' }])
    } finally {
      await Promise.all(started.map(({ stop }) => stop()))
      await Promise.all(pools.map((pool) => pool.end()))
    }
  })
})
