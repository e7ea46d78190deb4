import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'

import { startEmbeddedPostgres } from '../src/database/embedded/index.ts'
import { judge, type Publication, type Reading, type Verdict } from './freshness/judge.ts'
import { readUntil, type Subject } from './freshness/read.ts'
import { startServer, stopServer, untilAnswers } from './server-process.ts'

const folder = path.join('.data', 'bench-freshness')
const ports = [3995, 3994]
const servers = ports.map((port) => `http://127.0.0.1:${String(port)}`)
const readersPerServer = 4
const writers = 3
const killEveryMs = 7000

/** A process that publishes: which services, and each publication once it is confirmed. */
const startPublisher = (databaseUrl: string, seconds: number) => {
  const program = ['bench/servers/publisher.ts', databaseUrl, String(seconds), String(writers)]
  const child = spawn(process.execPath, ['--conditions=production', ...program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const publications: Publication[] = []
  const deadlocks: object[] = []
  const ended = new Promise<void>((resolve, reject) => {
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The publisher ended with ${String(code)}.`))
    })
  })
  const subjects = new Promise<Subject[]>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const said = JSON.parse(line) as Publication | { deadlock: true } | { subjects: Subject[] }
      if ('subjects' in said) resolve(said.subjects)
      else if ('deadlock' in said) deadlocks.push(said)
      else publications.push(said)
    })
  })
  return {
    child,
    publications,
    deadlocks,
    ended,
    subjects: Promise.race([subjects, ended.then(() => [])]),
  }
}

/** Ends the connections on which the processes hear of changes, again and again. @returns how many it ended */
const killListenersUntil = async (end: number, databaseUrl: string): Promise<number> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => undefined)
  await client.connect()
  let killed = 0
  while (Date.now() < end - killEveryMs / 2) {
    await pause(killEveryMs / 2 + Math.random() * killEveryMs)
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'schaltwerk listener' and datname = current_database()`,
    )
    killed += rowCount ?? 0
  }
  await client.end()
  return killed
}

const startWeb = async (port: number, databaseUrl: string): Promise<ChildProcess> => {
  const server = startServer(['src/server/main.ts'], {
    ADMIN: 'off',
    ROLE: 'web',
    DEMO_DATA: 'on',
    PORT: String(port),
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '0',
  })
  await untilAnswers(server, `http://127.0.0.1:${String(port)}/readyz`)
  return server
}

/**
 * Two processes on one database, writers and readers at once, the listeners' connections ended meanwhile: no answer is
 * older than a second after its publication was confirmed, none mixes two versions, none holds a draft, none is a 5xx.
 * @returns whether all of that held
 */
export const benchFreshness = async (seconds: number): Promise<boolean> => {
  await rm(folder, { recursive: true, force: true })
  const database = await startEmbeddedPostgres({
    folder: path.join(folder, 'database'),
    database: 'bench',
  })
  const started: ChildProcess[] = []
  try {
    // One after the other: the first fills the database.
    for (const port of ports) started.push(await startWeb(port, database.url))
    const publisher = startPublisher(database.url, seconds)
    started.push(publisher.child)
    const subjects = await publisher.subjects
    const end = Date.now() + seconds * 1000
    const reading = servers.flatMap((server) =>
      Array.from({ length: readersPerServer }, () => readUntil(end, server, subjects)),
    )
    const [killed, readings] = await Promise.all([
      killListenersUntil(end, database.url),
      Promise.all(reading),
      publisher.ended,
    ])
    const verdict = judge(readings.flat(), publisher.publications)
    const { deadlocks } = publisher
    report(verdict, { seconds, killed, deadlocks: deadlocks.length, readings: readings.flat() })
    return verdict.violations.length === 0
  } finally {
    for (const child of started.toReversed()) await stopServer(child)
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Run {
  seconds: number
  killed: number
  deadlocks: number
  readings: readonly Reading[]
}

const report = (
  { publications, behind, worstMs, untilServedMs, violations }: Verdict,
  { seconds, killed, deadlocks, readings }: Run,
): void => {
  const at = (part: number) => untilServedMs[Math.floor((untilServedMs.length - 1) * part)] ?? 0
  const unchanged = readings.filter(({ status }) => status === 304).length
  const marked = readings.filter(({ marks }) => marks.length > 0).length
  const rows: [string, number | string][] = [
    ['answers read, of two processes', readings.length],
    ['  of them with a version to judge', marked],
    ['  of them 304', unchanged],
    ['publications, each of a service and its variant in two languages', publications],
    ['  writes begun anew after a deadlock', deadlocks],
    ['connections of listeners ended', killed],
    ['answers older than a confirmed publication', behind],
    ['after the confirmation the old was last given out: p50, ms', at(0.5)],
    ['  p99, ms', at(0.99)],
    ['  worst, ms', worstMs],
    ['violations: older than 1 s, mixed, drafts, 5xx', violations.length],
  ]
  const table = rows.map(([what, value]) => `  ${what.padEnd(66)}${String(value).padStart(10)}`)
  process.stdout.write(
    `\nFreshness: two web processes, ${String(writers)} writers, ${String(readersPerServer * servers.length)} readers, ${String(seconds)} s\n\n${table.join('\n')}\n`,
  )
  for (const violation of violations.slice(0, 20)) process.stdout.write(`  ${violation}\n`)
}
