import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import autocannon from 'autocannon'
import pg from 'pg'

import { startEmbeddedPostgres } from '../src/database/embedded/index.ts'
import { startServer, stopServer, untilAnswers } from './server-process.ts'
import { type Compared, type Row, tableOf } from './table.ts'

const connections = 10
const folder = path.join('.data', 'bench')
const ports = { product: 3997, compared: 3996 }
const product = `http://127.0.0.1:${String(ports.product)}`
const compared = `http://127.0.0.1:${String(ports.compared)}/`
const service = '/v1/services/hund-anmelden?bfs=1103&locale=de'

type Request = Omit<autocannon.Options, 'connections' | 'duration' | 'url'>

const load = async (
  what: string,
  url: string,
  seconds: number,
  request: Request = {},
): Promise<Row> => {
  const result = await autocannon({ ...request, url, connections, duration: seconds })
  return {
    what,
    requestsPerSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.errors + result.non2xx - (result.statusCodeStats?.['304']?.count ?? 0),
  }
}

/** Every service at every fifth place of today: no two requests in a row are alike. */
const everyAnswer = async (): Promise<Request> => {
  const all = async <T>(path: string): Promise<T[]> => {
    const answer = await fetch(`${product}${path}`)
    return ((await answer.json()) as { items: T[] }).items
  }
  const services = await all<{ identifier: string }>('/v1/services?limit=100')
  const places = await all<{ bfs: number }>('/v1/jurisdictions?kind=municipality&limit=100')
  return {
    requests: places
      .filter((_, i) => i % 5 === 0)
      .flatMap(({ bfs }) =>
        services.map(({ identifier }) => ({
          path: `/v1/services/${identifier}?bfs=${String(bfs)}&locale=de`,
        })),
      ),
  }
}

/**
 * The read side beside the least any server could do: the same bytes from a bare one, one query by primary key; and
 * beside Payload's own REST. One core for the server, the load comes from the other.
 * @param seconds of load for each row
 */
export const benchDelivery = async (seconds: number): Promise<void> => {
  await rm(folder, { recursive: true, force: true })
  const database = await startEmbeddedPostgres({
    folder: path.join(folder, 'database'),
    database: 'bench',
  })
  const rows: Compared[] = []
  const withProduct = async (env: Record<string, string>, act: () => Promise<void>) => {
    const server = startServer(['src/server/main.ts'], {
      ADMIN: 'off',
      ROLE: 'web',
      DEMO_DATA: 'on',
      PORT: String(ports.product),
      DATA_DIR: folder,
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
      // Everybody is counted, and nobody refused.
      RATE_LIMIT_PER_MINUTE: '1000000000',
      ...env,
    })
    try {
      await untilAnswers(server, `${product}/readyz`)
      await untilAnswers(server, `${product}${service}`)
      await act()
    } finally {
      await stopServer(server)
    }
  }
  const withCompared = async <T>(args: string[], act: () => Promise<T>): Promise<T> => {
    const server = startServer(args)
    try {
      await untilAnswers(server, compared)
      return await act()
    } finally {
      await stopServer(server)
    }
  }
  const bare = (what: string, file: string, headers: string[]) =>
    withCompared(
      ['bench/servers/bare.ts', String(ports.compared), file, JSON.stringify(headers)],
      () => load(what, compared, seconds),
    )
  const add = (row: Row, against: Row) => rows.push({ ...row, against: against.requestsPerSecond })

  try {
    await withProduct({}, async () => {
      const answer = await fetch(`${product}${service}`, {
        headers: { 'Accept-Encoding': 'identity' },
      })
      const body = Buffer.from(await answer.arrayBuffer())
      const file = path.join(folder, 'answer')
      await writeFile(file, body)
      const headers = [...answer.headers].flatMap(([name, value]) =>
        ['connection', 'date', 'keep-alive'].includes(name) ? [] : [name, value],
      )
      const least = await bare(
        `bare node:http, the same ${String(body.length)} bytes and headers`,
        file,
        headers,
      )
      add(least, least)
      add(await load('  a service at a place, kept', `${product}${service}`, seconds), least)
      const etag = answer.headers.get('etag') ?? ''
      add(
        await load('  the same, 304', `${product}${service}`, seconds, {
          headers: { 'if-none-match': etag },
        }),
        least,
      )
      add(await load('  list of 20, kept', `${product}/v1/services?bfs=1103`, seconds), least)
      add(await load('  search, kept', `${product}/v1/search?q=hund&bfs=1103`, seconds), least)
      add(await load('  changes, 100 from the beginning', `${product}/v1/changes`, seconds), least)
      const rest = await load(
        'Payload REST, the same service',
        `${product}/api/services?where[identifier][equals]=hund-anmelden&depth=2`,
        seconds,
      )
      add(rest, rest)
      add(await load('  a service at a place, kept', `${product}${service}`, seconds), rest)
      const client = new pg.Client({ connectionString: database.url })
      await client.connect()
      await client.query(
        'create table if not exists bench_answer (key text primary key, body json not null)',
      )
      await client.query('insert into bench_answer values ($1, $2) on conflict do nothing', [
        'x',
        body.toString(),
      ])
      await client.end()
    })
    const query = await withCompared(
      ['bench/servers/one-query.ts', String(ports.compared), database.url, 'x'],
      () => load('one query by primary key, the same answer', compared, seconds),
    )
    add(query, query)
    await withProduct({ ANSWER_CACHE_MB: '0' }, async () => {
      const requests = await everyAnswer()
      add(
        await load(
          '  the same place and service, records in memory',
          `${product}${service}`,
          seconds,
        ),
        query,
      )
      add(
        await load('  98 services at 16 places, records in memory', product, seconds, requests),
        query,
      )
    })
    await withProduct({ ANSWER_CACHE_MB: '0', RECORD_CACHE_MB: '0' }, async () => {
      const requests = await everyAnswer()
      // Those who ask for the same at once are answered together.
      add(
        await load('  the same place and service, nothing kept', `${product}${service}`, seconds),
        query,
      )
      add(await load('  98 services at 16 places, nothing kept', product, seconds, requests), query)
      add(
        await load('  search, nothing kept', `${product}/v1/search?q=hund&bfs=1103`, seconds),
        query,
      )
      const contains = await load(
        'Payload REST, where[title][contains]',
        `${product}/api/services?where[title][contains]=hund&limit=20`,
        seconds,
      )
      add(contains, contains)
      add(
        await load('  search, nothing kept', `${product}/v1/search?q=hund&bfs=1103`, seconds),
        contains,
      )
    })
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
  process.stdout.write(
    `\nThe read side; ${String(connections)} connections, ${String(seconds)} s a row, one core for the server\n\n${tableOf(rows)}\n`,
  )
}
