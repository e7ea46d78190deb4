import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'

import { isAlive, startOf } from './process-life.ts'

/** What came of a try to claim something: it is ours until `release`, or another process holds it. */
export type Claim = { release: () => Promise<void> } | { heldBy: string }

/** Whether a process lives, and is not another one that got the number of a dead one. */
const isSame = async (pid: number, startedAt: string | undefined): Promise<boolean> => {
  if (!(await isAlive(pid))) return false
  const now = await startOf(pid)
  return now === undefined || startedAt === undefined || now === startedAt
}

const attempts = 10

/**
 * Claims a file for this process; one whose process was killed can be claimed again. A claim is written elsewhere and
 * then linked into place: of two processes that try at once, one gets it.
 */
export const claim = async (file: string): Promise<Claim> => {
  const words = `${String(process.pid)} ${(await startOf(process.pid)) ?? ''}`.trim()
  const own = `${file}.${randomUUID()}`
  await writeFile(own, words, { mode: 0o600 })
  try {
    for (let attempt = 1; !(await place(own, file)); attempt += 1) {
      const holder = await livingHolder(file)
      if (holder) return { heldBy: `process ${holder}` }
      if (attempt === attempts) return { heldBy: 'another process' }
      await putAside(file)
    }
  } finally {
    await rm(own, { force: true })
  }
  return {
    release: async () => {
      if ((await readFile(file, 'utf8').catch(() => '')) === words) await rm(file, { force: true })
    },
  }
}

const place = (own: string, file: string): Promise<boolean> =>
  link(own, file).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      return false
    },
  )

const livingHolder = async (file: string): Promise<string | undefined> => {
  const [pid = '', startedAt] = (await readFile(file, 'utf8').catch(() => '')).split(' ')
  return pid !== '' && (await isSame(Number(pid), startedAt)) ? pid : undefined
}

/** Moves a dead process's claim away; where another was quicker, there is nothing to move. */
const putAside = async (file: string): Promise<void> => {
  const aside = `${file}.${randomUUID()}`
  await rename(file, aside).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  })
  await rm(aside, { force: true })
}
