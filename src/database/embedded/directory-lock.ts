import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { CatalogueError } from '../../domain/errors.ts'
import { isAlive, startOf } from './process-life.ts'

/** Whether a process lives, and is not another one that got the number of a dead one. */
const isSame = async (pid: number, startedAt: string | undefined): Promise<boolean> => {
  if (!(await isAlive(pid))) return false
  const now = await startOf(pid)
  return now === undefined || startedAt === undefined || now === startedAt
}

const attempts = 10

/**
 * Claims a data directory for this process; one whose process was killed can be claimed again. A claim is written
 * elsewhere and then linked into place: of two processes that try at once, one gets it.
 * @returns what gives it up again
 * @throws CatalogueError DATA_DIRECTORY_IN_USE
 */
export const lockDirectory = async (folder: string): Promise<() => Promise<void>> => {
  const file = path.join(folder, 'schaltwerk.pid')
  const claim = `${String(process.pid)} ${(await startOf(process.pid)) ?? ''}`.trim()
  const own = `${file}.${randomUUID()}`
  await writeFile(own, claim, { mode: 0o600 })
  try {
    for (let attempt = 1; ; attempt += 1) {
      const isFree = await link(own, file).then(
        () => true,
        (error: unknown) => {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
          return false
        },
      )
      if (isFree) break
      await refuseLiving(file, folder)
      if (attempt === attempts) throw inUse(folder, 'another process')
      await putAside(file)
    }
  } finally {
    await rm(own, { force: true })
  }
  return async () => {
    if ((await readFile(file, 'utf8').catch(() => '')) === claim) await rm(file, { force: true })
  }
}

const inUse = (folder: string, holder: string) =>
  new CatalogueError(
    'DATA_DIRECTORY_IN_USE',
    `${folder} is in use by ${holder}. Stop it, or choose another DATA_DIR and PORT.`,
  )

const refuseLiving = async (file: string, folder: string): Promise<void> => {
  const [pid = '', startedAt] = (await readFile(file, 'utf8').catch(() => '')).split(' ')
  if (pid !== '' && (await isSame(Number(pid), startedAt))) throw inUse(folder, `process ${pid}`)
}

/** Moves a dead process's claim away; where another was quicker, there is nothing to move. */
const putAside = async (file: string): Promise<void> => {
  const aside = `${file}.${randomUUID()}`
  await rename(file, aside).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
  await rm(aside, { force: true })
}
