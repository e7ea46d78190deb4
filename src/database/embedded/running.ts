import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { isAlive } from '../../process/process-life.ts'
import { reachableFolder, serverAccount } from './unprivileged.ts'

/**
 * Address of a database on the embedded Postgres that another process runs on the folder, for a command beside it.
 * @returns nothing where none runs
 */
export const runningPostgres = async (
  wanted: string,
  database: string,
): Promise<string | undefined> => {
  const folder = await reachableFolder(wanted, await serverAccount())
  const pidFile = path.join(folder, 'postgres', 'postmaster.pid')
  // Source: PostgreSQL 18, postmaster.pid: first line the process, fourth the port, eighth the state.
  const [pid, , , port, , , , state] = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n')
  const password = await readFile(path.join(folder, 'postgres-password'), 'utf8').catch(() => '')
  if (!pid || !port || password === '' || state?.trim() !== 'ready') return undefined
  if (!(await isAlive(Number(pid)))) return undefined
  return `postgres://schaltwerk:${password}@127.0.0.1:${port}/${database}`
}
