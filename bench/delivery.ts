import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import autocannon from 'autocannon'
import pg from 'pg'

import { startEmbeddedPostgres } from '../src/database/embedded/index.ts'
import { benchProgramme, publishBenchProgramme } from './programme.ts'
import { startServer, stopServer, untilAnswers } from './server-process.ts'
import { type Compared, type Row, tableOf } from './table.ts'

const connections = 10
const warmUpSeconds = 4
const rounds = 3
const folder = path.join('.data', 'bench')
const ports = { product: 3997, compared: 3996 }
const product = `http://127.0.0.1:${String(ports.product)}`
const compared = `http://127.0.0.1:${String(ports.compared)}/`
const answerName = 'hund-anmelden'
const service = '/v1/services/hund-anmelden?bfs=1103&locale=de'

/** What the answer by REST has most of, by GraphQL. */
const graphqlQuery = `{
  service(identifier: "hund-anmelden", bfs: 1103, locale: "de") {
    identifier title summary description { html } updatedAt
    authority { identifier name } responsibilities { role authority { name } because { source } }
    evidences { identifier title } fees { title amount { amountRappen currency } }
    channels { identifier title url } conditions { title text } procedureSteps { title text }
    legalBases { identifier title } faqs { question answer { html } } topics { identifier title }
  }
}`

type Request = Omit<autocannon.Options, 'connections' | 'duration' | 'url'>

interface Asked {
  what: string
  url: string
  request?: Request
}

const ask = async ({ url, request }: Asked, seconds: number) =>
  autocannon({ ...request, url, connections, duration: seconds })

/**
 * Asks by turns, because what else the machine does changes by the minute; the median of the rounds counts.
 * What was never called is not compiled yet: that belongs to the first seconds of a process, not to a request.
 * @param seconds of load for each, in all
 */
const measure = async (all: readonly Asked[], seconds: number): Promise<Row[]> => {
  for (const asked of all) await ask(asked, Math.min(seconds, warmUpSeconds))
  const secondsARound = Math.max(1, Math.round(seconds / rounds))
  const found = all.map(() => [] as autocannon.Result[])
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, asked] of all.entries()) found[i]?.push(await ask(asked, secondsARound))
  }
  return all.map(({ what }, i) => {
    const results = found[i] ?? []
    const median = (of: (result: autocannon.Result) => number) =>
      results.map(of).toSorted((a, b) => a - b)[Math.floor(results.length / 2)] ?? 0
    return {
      what,
      requestsPerSecond: median(({ requests }) => requests.average),
      p50Ms: median(({ latency }) => latency.p50),
      p99Ms: median(({ latency }) => latency.p99),
      failed: results.reduce(
        (sum, { errors, non2xx, statusCodeStats }) =>
          sum + errors + non2xx - (statusCodeStats?.['304']?.count ?? 0),
        0,
      ),
    }
  })
}

/**
 * Every service at every fifth place of today. Each connection begins elsewhere: those who ask for the same at the same
 * time would be answered together.
 */
const everyAnswer = async (): Promise<Request> => {
  const all = async <T>(path: string): Promise<T[]> => {
    const answer = await fetch(`${product}${path}`)
    return ((await answer.json()) as { items: T[] }).items
  }
  const services = await all<{ identifier: string }>('/v1/services?limit=100')
  const places = await all<{ bfs: number }>('/v1/jurisdictions?kind=municipality&limit=100')
  const requests = places
    .filter((_, i) => i % 5 === 0)
    .flatMap(({ bfs }) =>
      services.map(({ identifier }) => ({
        path: `/v1/services/${identifier}?bfs=${String(bfs)}&locale=de`,
      })),
    )
  let begun = 0
  return {
    requests,
    setupClient: (client) => {
      const first = Math.floor((begun * requests.length) / connections) % requests.length
      begun += 1
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
    },
  }
}

/** Puts an answer where one query finds it. */
const keepAnswer = async (databaseUrl: string, body: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('create table bench_answer (key text primary key, body json not null)')
  await client.query('insert into bench_answer values ($1, $2)', [answerName, body])
  await client.end()
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
  /** Measures by turns; each row beside the first. */
  const compare = async (first: Asked, ...others: Asked[]) => {
    const measured = await measure([first, ...others], seconds)
    const against = measured[0]?.requestsPerSecond ?? 0
    rows.push(...measured.map((row) => ({ ...row, against })))
  }
  const kept: Asked = { what: '  a service at a place, kept', url: `${product}${service}` }
  const searched = `${product}/v1/search?q=hund&bfs=1103`

  try {
    await withProduct({}, async () => {
      const answer = await fetch(kept.url, { headers: { 'Accept-Encoding': 'identity' } })
      const body = Buffer.from(await answer.arrayBuffer())
      const file = path.join(folder, 'answer')
      await writeFile(file, body)
      await keepAnswer(database.url, body.toString())
      await publishBenchProgramme(database.url, product)
      const headers = [...answer.headers].flatMap(([name, value]) =>
        ['connection', 'date', 'keep-alive'].includes(name) ? [] : [name, value],
      )
      const bare = ['bench/servers/bare.ts', String(ports.compared), file, JSON.stringify(headers)]
      await withCompared(bare, () =>
        compare(
          {
            what: `bare node:http, the same ${String(body.length)} bytes and headers`,
            url: compared,
          },
          kept,
          {
            ...kept,
            what: '  the same, 304',
            request: { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } },
          },
          {
            what: '  the same fields by GraphQL',
            url: `${product}/v1/graphql`,
            request: {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ query: graphqlQuery }),
            },
          },
          { what: '  list of 20, kept', url: `${product}/v1/services?bfs=1103` },
          { what: '  search, kept', url: searched },
          { what: '  costs of a programme, kept', url: `${product}${benchProgramme}/costs` },
          { what: '  page of its overview, kept', url: `${product}/transparency/bench` },
          { what: '  changes, 100 from the beginning', url: `${product}/v1/changes` },
        ),
      )
      await compare(
        {
          what: 'Payload REST, the same service',
          url: `${product}/api/services?where[identifier][equals]=hund-anmelden&depth=2`,
        },
        kept,
      )
    })
    const oneQuery = [
      'bench/servers/one-query.ts',
      String(ports.compared),
      database.url,
      answerName,
    ]
    const query: Asked = { what: 'one query by primary key, the same answer', url: compared }
    await withProduct({ ANSWER_CACHE_MB: '0' }, async () => {
      const request = await everyAnswer()
      await withCompared(oneQuery, () =>
        compare(
          query,
          { ...kept, what: '  the same place and service, records in memory' },
          { what: '  98 services at 16 places, records in memory', url: product, request },
        ),
      )
    })
    await withProduct({ ANSWER_CACHE_MB: '0', RECORD_CACHE_MB: '0' }, async () => {
      const request = await everyAnswer()
      const search: Asked = { what: '  search, nothing kept', url: searched }
      await withCompared(oneQuery, () =>
        compare(
          query,
          // Those who ask for the same at once are answered together.
          { ...kept, what: '  the same place and service, nothing kept' },
          { what: '  98 services at 16 places, nothing kept', url: product, request },
          search,
          {
            what: '  costs of a programme, 1 664 entries, nothing kept',
            url: `${product}${benchProgramme}/costs`,
          },
          { what: '  page of its overview, nothing kept', url: `${product}/transparency/bench` },
        ),
      )
      await compare(
        {
          what: 'Payload REST, the same service',
          url: `${product}/api/services?where[identifier][equals]=hund-anmelden&depth=2`,
        },
        { what: '  98 services at 16 places, nothing kept', url: product, request },
      )
      await compare(
        {
          what: 'Payload REST, where[title][contains]',
          url: `${product}/api/services?where[title][contains]=hund&limit=20`,
        },
        search,
      )
    })
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
  process.stdout.write(
    `\nThe read side; ${String(connections)} connections, ${String(seconds)} s a row in ${String(rounds)} rounds, one core for the server\n\n${tableOf(rows)}\n`,
  )
}
