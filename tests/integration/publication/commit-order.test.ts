import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'

import { startPayload, type TestPayload } from '../../support/start-payload.ts'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload('empty')
  // Commits last differently long after they were given their turn: as long as a disk or a network may take.
  await test.pool.query(`
    create function publication.dawdle() returns trigger language plpgsql as
      'begin perform pg_sleep(random() * 0.01); return null; end';
    create constraint trigger zz_dawdle after insert or update of hash on publication.record
      deferrable initially deferred for each row execute function publication.dawdle()`)
})

const writers = 8
const writesEach = 40

/** Writes and deletes records in transactions that last differently long, three of which overlap at any time. */
const write = async (writer: number): Promise<void> => {
  const client = new pg.Client({ connectionString: test.databaseUrl })
  await client.connect()
  for (let i = 0; i < writesEach; i += 1) {
    await client.query('begin')
    const name = `w${String(writer)}-${String(i % 5)}`
    const isTombstone = i % 4 === 3
    await client.query(
      `insert into publication.record (collection, identifier, document, hash, data)
        values ('topics', $1, $2, $3, $4)
        on conflict (collection, identifier) do update set hash = excluded.hash, data = excluded.data`,
      [
        name,
        writer * 100 + (i % 5),
        isTombstone ? null : String(i),
        isTombstone ? null : `{"i":${String(i)}}`,
      ],
    )
    await pause(Math.random() * 8)
    await client.query(Math.random() < 0.1 ? 'rollback' : 'commit')
  }
  await client.end()
}

interface Seen {
  /** What a reader that follows holds, by identifier. */
  held: Map<string, string>
  last: number
}

const readOn = async (seen: Seen): Promise<number> => {
  const { rows } = await test.pool.query<{ identifier: string; hash: string | null; at: number }>(
    `select identifier, hash, sequence::int as at from publication.record
      where sequence > $1 order by sequence limit 7`,
    [seen.last],
  )
  for (const { identifier, hash, at } of rows) {
    seen.last = at
    if (hash === null) seen.held.delete(identifier)
    else seen.held.set(identifier, hash)
  }
  return rows.length
}

describe('a reader that follows the changes', () => {
  it('misses none of eight writers who commit in any order', async () => {
    const seen: Seen = { held: new Map(), last: 0 }
    const writing = new AbortController()
    const reading = (async () => {
      while (!writing.signal.aborted || (await readOn(seen)) > 0) await readOn(seen)
    })()
    await Promise.all(Array.from({ length: writers }, (_, i) => write(i + 1)))
    writing.abort()
    await reading
    const { rows } = await test.pool.query<{ identifier: string; hash: string }>(
      `select identifier, hash from publication.record where data is not null`,
    )
    expect(rows.length).toBeGreaterThan(10)
    expect(seen.held).toEqual(new Map(rows.map(({ identifier, hash }) => [identifier, hash])))
  })

  it('is told of each change when it is committed, with its turn', async () => {
    const listener = new pg.Client({ connectionString: test.databaseUrl })
    await listener.connect()
    await listener.query('listen publication')
    const told = new Promise<unknown>((resolve) => {
      listener.once('notification', ({ payload }: pg.Notification) => {
        resolve(JSON.parse(payload ?? ''))
      })
    })
    await test.pool.query(
      `insert into publication.record (collection, identifier, document, hash, data, refers_to)
        values ('faqs', 'frage', 1, 'x', '{}', '{services/hund}')`,
    )
    const { rows } = await test.pool.query<{ sequence: string }>(
      `select sequence from publication.record where collection = 'faqs'`,
    )
    expect(await told).toEqual({
      collection: 'faqs',
      identifier: 'frage',
      sequence: Number(rows[0]?.sequence),
      refersTo: ['services/hund'],
    })
    await listener.end()
  })
})
