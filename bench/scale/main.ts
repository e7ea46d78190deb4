import type { ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import { startEmbeddedPostgres } from '../../src/database/embedded/index.ts'
import { stopServer } from '../server-process.ts'
import { type Catalogue, memoryOf, query, startProduct, startWriter } from './catalogue.ts'
import { costOf, localServices, median, publishOnce, searches, warmUp } from './measure.ts'
import { type Measured, reportOf } from './report.ts'
import { comparable, type Size, sizes } from './sizes.ts'

/**
 * The same measured on a small and on a big catalogue, by turns in one run, so that whatever else the machine does
 * meets both: what a question and a publication cost must not grow with the catalogue.
 */
const isShort = process.argv.includes('--short')
const rounds = isShort ? 2 : 3
const seconds = isShort ? 2 : 3
const folder = path.join('.data', 'bench-scale')
const { small, big } = sizes(isShort)
const said = (text: string) => process.stderr.write(`${text}\n`)

await rm(folder, { recursive: true, force: true })
const database = await startEmbeddedPostgres({
  folder: path.join(folder, 'database'),
  database: 'small',
  settings: ['fsync=off', 'max_wal_size=4GB', 'shared_buffers=1GB'],
})
const started: { stop: () => Promise<void> }[] = []

const urlOf = ({ name }: Size): string =>
  Object.assign(new URL(database.url), { pathname: name }).href

const servers = new Map<string, ChildProcess>()
const ports = new Map([
  [small.name, 3993],
  [big.name, 3992],
])

/** Starts the server of each catalogue anew, with what it may hold. */
const restart = async (env: Record<string, string>): Promise<void> => {
  for (const { name } of [small, big]) {
    const running = servers.get(name)
    if (running) await stopServer(running)
    const server = await startProduct({
      port: ports.get(name) ?? 0,
      dataDir: folder,
      databaseUrl: urlOf(name === small.name ? small : big),
      env,
    })
    servers.set(name, server)
  }
}

const prepare = async (size: Size): Promise<Catalogue> => {
  const databaseUrl = urlOf(size)
  const writer = startWriter(databaseUrl)
  started.push(writer)
  const began = performance.now()
  const average = await writer.fill(size)
  said(`${size.name}: filled in ${((performance.now() - began) / 1000).toFixed(0)} s`)
  const base = `http://127.0.0.1:${String(ports.get(size.name))}`
  return { size, databaseUrl, base, writer, average }
}

const memoryAt = async ({ name }: Size): Promise<{ now: number; most: number }> => {
  const server = servers.get(name)
  return server ? await memoryOf(server) : { now: NaN, most: NaN }
}

const variantsOf = async ({ databaseUrl }: Catalogue, service: string): Promise<number> => {
  const [row] = await query<{ count: string }>(
    databaseUrl,
    `select count(*) from publication.record where collection = 'service-variants' and data is not null
      and identifier like $1`,
    [`${service}@%`],
  )
  return Number(row?.count)
}

/** Measures both by turns. */
const byTurns = async (
  catalogues: readonly [Catalogue, Catalogue],
  measure: (catalogue: Catalogue, round: number) => Promise<number>,
): Promise<[number, number]> => {
  const found: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    for (const side of [0, 1] as const) found[side].push(await measure(catalogues[side], round))
  }
  return [median(found[0]), median(found[1])]
}

const questions = async (catalogues: readonly [Catalogue, Catalogue]): Promise<Measured[]> => {
  const rows: Measured[] = []
  const add = async (
    what: string,
    most: number | undefined,
    pathsOf: (catalogue: Catalogue) => Promise<string[]>,
  ) => {
    const paths = new Map<Catalogue, string[]>()
    for (const one of catalogues) {
      const asked = await pathsOf(one)
      await warmUp(one.base, asked)
      paths.set(one, asked)
    }
    const costs = await byTurns(catalogues, (one) =>
      costOf(one.base, paths.get(one) ?? [], seconds),
    )
    rows.push({ what, costs, unit: 'ms', ...(most !== undefined && { most }) })
    said(what)
  }
  await restart({ ANSWER_CACHE_MB: '0', RECORD_CACHE_MB: '0' })
  await add('a service at a place, nothing kept', 1.2, localServices)
  await restart({ ANSWER_CACHE_MB: '0' })
  await add('a service at a place, records in memory', 1.2, localServices)
  await add('search, answers not kept', 2, searches)
  await restart({})
  await add('a service at a place, kept', 1.2, localServices)
  await add('list of 20 at a place, kept', undefined, () =>
    Promise.resolve(['/v1/services?bfs=1103&locale=de']),
  )
  return rows
}

const publications = async (catalogues: readonly [Catalogue, Catalogue]): Promise<Measured[]> => {
  const rows: Measured[] = []
  const add = async (
    what: string,
    most: number | undefined,
    serviceOf: (one: Catalogue) => string,
  ) => {
    const served: Record<string, number[]> = { [small.name]: [], [big.name]: [] }
    const costs = await byTurns(catalogues, async (one, round) => {
      const times: number[] = []
      for (let i = 0; i < 5; i += 1) {
        const summary = `Fassung ${String(round)}.${String(i)} vom ${new Date().toISOString()}`
        const { ms, servedMs } = await publishOnce(one, serviceOf(one), summary)
        times.push(ms)
        served[one.size.name]?.push(servedMs)
      }
      return median(times)
    })
    const variants = await Promise.all(catalogues.map((one) => variantsOf(one, serviceOf(one))))
    rows.push({
      what: `${what} (${variants.map(String).join(' and ')} variants)`,
      costs,
      unit: 'ms',
      ...(most !== undefined && { most }),
    })
    const [first, second] = [median(served[small.name] ?? []), median(served[big.name] ?? [])]
    rows.push({
      what: '  until it is served, after the confirmation',
      costs: [first, second],
      unit: 'ms',
    })
    said(what)
  }
  await add('publishing a service', 1.2, () => comparable)
  await add('publishing an average service', undefined, ({ average }) => average)
  return rows
}

try {
  // Migrated and with the demo data, before it is copied.
  await stopServer(
    await startProduct({
      port: 3993,
      dataDir: folder,
      databaseUrl: urlOf(small),
      env: { DEMO_DATA: 'on' },
    }),
  )
  await query(urlOf({ ...small, name: 'postgres' }), 'create database big template small')
  const catalogues = [await prepare(small), await prepare(big)] as const
  const rows = await questions([...catalogues])
  rows.push(...(await publications([...catalogues])))
  const [first, second] = [await memoryAt(small), await memoryAt(big)]
  rows.push(
    {
      what: 'memory of the server process',
      costs: [first.now, second.now],
      unit: 'MB',
    },
    { what: '  at most', costs: [first.most, second.most], unit: 'MB' },
  )
  const { text, isWithin } = reportOf(rows, { small, big, rounds })
  process.stdout.write(text)
  process.exitCode = isWithin ? 0 : 1
} finally {
  for (const server of servers.values()) await stopServer(server)
  for (const { stop } of started) await stop()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit()
