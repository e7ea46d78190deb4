import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import autocannon from 'autocannon'

import { benchCanonicalChange } from './canonical-change.ts'
import { benchDelivery } from './delivery.ts'

/** Seconds of load for each row. `--short` only shows that everything runs. */
const seconds = process.argv.includes('--short') ? 2 : 8

/** `--only canonical-change` or `--only delivery` measures that alone. */
if (process.argv.includes('canonical-change')) {
  await benchCanonicalChange()
  process.exit(0)
}

if (process.argv.includes('delivery')) {
  await benchDelivery(seconds)
  process.exit(0)
}

const connections = 10

interface Row {
  what: string
  requestsPerSecond: number
  p50Ms: number
  p99Ms: number
  failed: number
}

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

const table = (rows: readonly (Row & { against: number })[]): string => {
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(44) : cell.padStart(12))).join('')
  return [
    line(['', 'requests/s', 'of bare', 'p50 ms', 'p99 ms', 'failed']),
    ...rows.map(({ what, requestsPerSecond, against, p50Ms, p99Ms, failed }) =>
      line([
        what,
        requestsPerSecond.toFixed(0),
        (requestsPerSecond / against).toFixed(3),
        String(p50Ms),
        String(p99Ms),
        String(failed),
      ]),
    ),
  ].join('\n')
}

const dataDir = path.join('.data', 'bench')
await rm(dataDir, { recursive: true, force: true })
const base = 'http://127.0.0.1:3999'
const product = spawn(process.execPath, ['--conditions=production', 'src/server/main.ts'], {
  env: { ...process.env, ADMIN: 'off', PORT: '3999', DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'ignore', 'inherit'],
})
const ended = new Promise((resolve) => product.once('exit', resolve))

/** The product seeds its demo data before it is ready. @throws Error when it ends instead */
const untilReady = async (): Promise<void> => {
  while (product.exitCode === null) {
    const answer = await fetch(`${base}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await sleep(200)
  }
  throw new Error('The product does not start')
}

try {
  await untilReady()
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
    `\n${String(connections)} connections, ${String(seconds)} s a row, load generator on the same machine\n\n${table(rows)}\n`,
  )
} finally {
  product.kill('SIGTERM')
  await ended
  await rm(dataDir, { recursive: true, force: true })
}
