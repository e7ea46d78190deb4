import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'

import pg from 'pg'

import { startServer, stopServer, untilAnswers } from '../server-process.ts'
import type { Size } from './sizes.ts'

/** A catalogue of some size, with a process that writes it and one that serves it. */
export interface Catalogue {
  size: Size
  databaseUrl: string
  base: string
  writer: ReturnType<typeof startWriter>
  /** A service with as many variants as on average. */
  average: string
}

interface ServerOptions {
  port: number
  dataDir: string
  databaseUrl: string
  env?: Record<string, string>
}

/** The product, on a core of its own. */
export const startProduct = async ({
  port,
  dataDir,
  databaseUrl,
  env = {},
}: ServerOptions): Promise<ChildProcess> => {
  const server = startServer(['src/server/main.ts'], {
    ADMIN: 'off',
    ROLE: 'web',
    DEMO_DATA: 'off',
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '0',
    ...env,
  })
  await untilAnswers(server, `http://127.0.0.1:${String(port)}/readyz`)
  return server
}

/** A process that writes to a database, one thing after another. */
export const startWriter = (databaseUrl: string) => {
  const program = ['--conditions=production', 'bench/servers/catalogue-writer.ts', databaseUrl]
  const child = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)
  const ask = <T>(what: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const ended = () => {
        reject(new Error('The writer ended.'))
      }
      child.once('close', ended)
      lines.once('line', (line) => {
        child.off('close', ended)
        resolve(JSON.parse(line) as T)
      })
      child.stdin.write(`${JSON.stringify(what)}\n`)
    })
  return {
    fill: async (size: Size) => (await ask<{ average: string }>({ fill: size })).average,
    publish: async (service: string, summary: string) =>
      (await ask<{ ms: number }>({ publish: service, summary })).ms,
    stop: () => stopServer(child),
  }
}

/** Memory of a process in megabytes: now, and at most so far. */
export const memoryOf = async ({ pid }: ChildProcess): Promise<{ now: number; most: number }> => {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8')
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024)
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
}

/** Rows of a statement. */
export const query = async <T extends object>(
  databaseUrl: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<T>(text, [...values])
    return rows
  } finally {
    await client.end()
  }
}
