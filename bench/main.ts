import { rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import autocannon from 'autocannon'

import { benchCanonicalChange } from './canonical-change.ts'
import { benchDelivery } from './delivery.ts'
import { benchFreshness } from './freshness.ts'
import { benchIntake } from './intake.ts'
import { startServer, stopServer, untilAnswers } from './server-process.ts'
import { type Row, tableOf } from './table.ts'

/** Seconds of load for each row. `--short` only shows that everything runs. */
const seconds = process.argv.includes('--short') ? 2 : 9

/** `--only canonical-change`, `--only delivery`, `--only freshness` or `--only intake` measures that alone. */
if (process.argv.includes('intake')) {
  await benchIntake(seconds)
  process.exit(0)
}

if (process.argv.includes('canonical-change')) {
  await benchCanonicalChange()
  process.exit(0)
}

if (process.argv.includes('freshness')) {
  const isFresh = await benchFreshness(process.argv.includes('--short') ? 20 : 300)
  process.exit(isFresh ? 0 : 1)
}

if (process.argv.includes('delivery')) {
  await benchDelivery(seconds)
  process.exit(0)
}

const connections = 10

const query = '{ Services(limit: 20) { totalDocs docs { identifier title summary level } } }'

/** A server that does nothing but send these bytes: what any answer of this size costs at least. */
const bareServer = (body: Buffer, headers: Record<string, string>): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_, res) => {
      res.writeHead(200, headers).end(body)
    })
    server.listen(0, '127.0.0.1', () => {
      resolve(server)
    })
  })

const measure = async (
  what: string,
  options: Omit<autocannon.Options, 'connections'>,
): Promise<Row> => {
  const result = await autocannon({ ...options, connections, duration: seconds })
  return {
    what,
    requestsPerSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.errors + result.non2xx,
  }
}

/** The same bytes from a bare server, measured in the same run on the same machine. */
const measureBare = async (what: string, url: string, init?: RequestInit): Promise<Row> => {
  const answer = await fetch(url, init)
  const body = Buffer.from(await answer.arrayBuffer())
  const server = await bareServer(body, {
    'Content-Type': answer.headers.get('content-type') ?? '',
  })
  const { port } = server.address() as AddressInfo
  const row = await measure(what, { url: `http://127.0.0.1:${String(port)}/` })
  server.close()
  return row
}

const dataDir = path.join('.data', 'bench')
await rm(dataDir, { recursive: true, force: true })
const base = 'http://127.0.0.1:3999'
const product = startServer(['src/server/main.ts'], {
  ADMIN: 'off',
  PORT: '3999',
  DATA_DIR: dataDir,
  LOG_LEVEL: 'silent',
  // Everybody is counted, and nobody refused.
  RATE_LIMIT_PER_MINUTE: '1000000000',
})

try {
  // The product seeds its demo data before it is ready.
  await untilAnswers(product, `${base}/readyz`)
  const list = `${base}/api/services?limit=20&depth=1`
  const graphql = `${base}/api/graphql`
  const body = JSON.stringify({ query })
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body } as const

  const pairs = [
    [
      await measure('GET /api/services?limit=20&depth=1', { url: list }),
      await measureBare('  bare node:http, the same bytes', list),
    ],
    [
      await measure('POST /api/graphql, 20 services', { url: graphql, ...post }),
      await measureBare('  bare node:http, the same bytes', graphql, post),
    ],
    [
      await measure('GET /healthz', { url: `${base}/healthz` }),
      await measureBare('  bare node:http, the same bytes', `${base}/healthz`),
    ],
  ] as const
  const rows = pairs.flatMap(([ours, bare]) =>
    [ours, bare].map((row) => ({ ...row, against: bare.requestsPerSecond })),
  )
  process.stdout.write(
    `\n${String(connections)} connections, ${String(seconds)} s a row, load generator on the same machine\n\n${tableOf(rows)}\n`,
  )
} finally {
  await stopServer(product)
  await rm(dataDir, { recursive: true, force: true })
}
