import { existsSync } from 'node:fs'
import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { CatalogueError } from '../../domain/errors.ts'
import { isAlive } from '../../process/process-life.ts'

const patienceMs = 30_000

/**
 * Stops a server that outlived the process that had started it, and waits until its data are safe.
 * @returns whether there was one
 * @throws CatalogueError DATA_DIRECTORY_IN_USE
 */
export const stopOrphan = async (dataFolder: string): Promise<boolean> => {
  const pidFile = path.join(dataFolder, 'postmaster.pid')
  if (!existsSync(pidFile)) return false
  // Source: PostgreSQL 18, postmaster.pid, first line.
  const pid = Number((await readFile(pidFile, 'utf8')).split('\n')[0])
  const wasRunning = (await serversOn(dataFolder, pid)).includes(pid)
  if (wasRunning) process.kill(pid, 'SIGINT')
  await untilLeft(dataFolder, pid)
  // Postgres would refuse to start when the number of a killed server belongs to somebody else by now, or to a
  // dead process that nobody has taken note of.
  if (processesAreKnown()) await rm(pidFile, { force: true })
  return wasRunning
}

const untilLeft = async (dataFolder: string, pid: number): Promise<void> => {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 50) {
    if ((await serversOn(dataFolder, pid)).length === 0) return
    await sleep(50)
  }
  throw new CatalogueError(
    'DATA_DIRECTORY_IN_USE',
    `The Postgres server ${String(pid)} on ${dataFolder} does not stop. End it by hand.`,
  )
}

/** On Linux every process can be looked at. */
const processesAreKnown = (): boolean => existsSync('/proc/self/comm')

/** The processes that work on the folder, parts of a killed server too; elsewhere than on Linux the one with the number, if it lives. */
const serversOn = async (folder: string, pid: number): Promise<number[]> => {
  if (!processesAreKnown()) return pid > 0 && (await isAlive(pid)) ? [pid] : []
  const real = await realpath(folder)
  const found: number[] = []
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    const name = await readFile(`/proc/${entry}/comm`, 'utf8').catch(() => '')
    if (name.trim() !== 'postgres') continue
    const workingFolder = await readlink(`/proc/${entry}/cwd`).catch(() => '')
    if (workingFolder === real) found.push(Number(entry))
  }
  return found
}
