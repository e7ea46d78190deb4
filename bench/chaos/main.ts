import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import pg from 'pg'

import { startEmbeddedPostgres } from '../../src/database/embedded/index.ts'
import { type Immortal, startImmortal, untilUp } from './immortal.ts'
import { judge, type Verdict } from './judge.ts'
import { seededRandom } from './random.ts'
import { sendAll } from './send.ts'
import { useRegister } from './setting.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    submissions: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '36' },
  },
})
const [seed, submissions, kills] = [values.seed, values.submissions, values.kills].map(Number)

const folder = path.join('.data', 'chaos')
const journal = path.join(folder, 'register.jsonl')
const ports = { web: 3990, worker: 3989, register: 3988 }
const at = (port: number, place = '') => `http://127.0.0.1:${String(port)}${place}`

/** Seconds between two kills. */
const pauseBetween = { least: 1, most: 6 }
const endsWithinMs = 600_000

const server = (role: 'web' | 'worker', databaseUrl: string): Immortal =>
  startImmortal({
    name: role,
    args: ['src/server/main.ts'],
    url: at(ports[role], '/readyz'),
    env: {
      ROLE: role,
      PORT: String(ports[role]),
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'only-while-things-are-killed-0000000',
      REGISTRY_SECRET_SANDBOX: 'sandbox',
      DATA_DIR: path.join(folder, role),
      ADMIN: 'off',
      LOG_LEVEL: 'silent',
      TRUST_PROXY: '1',
      RATE_LIMIT_PER_MINUTE: '1000000000',
    },
  })

/** Postgres is started again by what started it. */
const postgres = (dataFolder: string, pool: pg.Pool): Immortal => ({
  name: 'postgres',
  isUp: () =>
    pool.query('select 1').then(
      () => true,
      () => false,
    ),
  kill: async () => {
    const file = path.join(dataFolder, 'postgres', 'postmaster.pid')
    const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''))
    try {
      return process.kill(pid, 'SIGKILL')
    } catch {
      return false
    }
  },
  stop: () => Promise.resolve(),
})

/** Kills one after the other at random, as the seed says. @returns how often each was killed */
const killAtRandom = async (programs: readonly Immortal[]): Promise<Record<string, number>> => {
  const random = seededRandom(seed ?? 1)
  const killed: Record<string, number> = {}
  for (let done = 0; done < (kills ?? 0);) {
    const { least, most } = pauseBetween
    await pause((least + random() * (most - least)) * 1000)
    const victim = programs[Math.floor(random() * programs.length)]
    if (!victim) continue
    // One that is only just starting is let be: the seed decides about the moment, not how busy the machine is.
    await untilUp([victim])
    if (!(await victim.kill())) continue
    killed[victim.name] = (killed[victim.name] ?? 0) + 1
    done += 1
  }
  return killed
}

/** Waits until no case is under way. */
const untilSettled = async (pool: pg.Pool): Promise<void> => {
  const end = Date.now() + endsWithinMs
  while (Date.now() < end) {
    const { rows } = await pool.query<{ open: number }>(
      `select count(*)::int as open from submissions where progress in ('running', 'waiting')`,
    )
    if (rows[0]?.open === 0) return
    await pause(500)
  }
}

const report = (killed: Record<string, number>, { found, violations }: Verdict): void => {
  const lines = Object.entries({
    ...Object.fromEntries(Object.entries(killed).map(([name, n]) => [`kill -9 of ${name}`, n])),
    ...found,
    violations: violations.length,
  }).map(([what, n]) => `${what.padEnd(40)}${String(n).padStart(6)}`)
  process.stdout.write(
    `\nSeed ${String(seed)}\n${[...lines, ...violations.slice(0, 50)].join('\n')}\n`,
  )
}

await rm(folder, { recursive: true, force: true })
const database = await startEmbeddedPostgres({ folder, database: 'schaltwerk' })
const pool = new pg.Pool({ connectionString: database.url, max: 3 })
pool.on('error', () => undefined)
const web = server('web', database.url)
const register = startImmortal({
  name: 'register',
  args: ['bench/servers/dog-register.ts', journal, String(ports.register)],
  url: at(ports.register, '/status'),
})
const programs = [web, register]
try {
  await untilUp(programs)
  await useRegister(pool, at(ports.register))
  const worker = server('worker', database.url)
  programs.push(worker)
  await untilUp([worker])
  const count = submissions ?? 0
  const spreadMs = (kills ?? 0) * 4000
  const [confirmed, killed] = await Promise.all([
    sendAll({ base: at(ports.web), count, spreadMs, senders: 40 }),
    killAtRandom([web, worker, register, postgres(database.folder, pool)]),
  ])
  await untilUp(programs)
  await untilSettled(pool)
  const verdict = await judge(pool, confirmed, journal)
  report(killed, verdict)
  process.exitCode = verdict.violations.length === 0 ? 0 : 1
} finally {
  for (const program of programs) await program.stop()
  await pool.end()
  await database.stop()
}
process.exit()
