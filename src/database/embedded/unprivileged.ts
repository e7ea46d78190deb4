import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, cp, lchown, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { CatalogueError } from '../../domain/errors.ts'

/** The account a database server runs under; none where we are not root and may use our own. */
export interface Account {
  uid: number
  gid: number
}

const nobody = 65534

/** Postgres refuses to run as root, so root starts it as `nobody`. */
export const serverAccount = async (): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return undefined
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const [, , uid, gid] = (/^nobody:.*$/m.exec(passwd)?.[0] ?? '').split(':')
  return { uid: Number(uid ?? nobody), gid: Number(gid ?? nobody) }
}

/** Whether an account that owns nothing may walk through every folder down to this one. */
const isReachable = async (folder: string): Promise<boolean> => {
  for (let here = path.resolve(folder); ; here = path.dirname(here)) {
    if (existsSync(here) && ((await stat(here)).mode & 0o001) === 0) return false
    if (here === path.dirname(here)) return true
  }
}

/**
 * Where the server can work: in the project, or, when its account may not enter the project's folder
 * (a clone in a private home), in a folder of its own that is named after the project's path.
 */
export const reachableFolder = async (
  wanted: string,
  account: Account | undefined,
): Promise<string> => {
  if (!account || (await isReachable(path.dirname(path.resolve(wanted)))))
    return path.resolve(wanted)
  if (existsSync(path.join(wanted, 'postgres', 'PG_VERSION'))) {
    throw new CatalogueError(
      'DATA_DIRECTORY_UNUSABLE',
      `${wanted} holds a database, but the account nobody, which runs it, may not enter a folder above. Give them the right to be entered: chmod o+x.`,
    )
  }
  const name = createHash('sha256').update(path.resolve(wanted)).digest('hex').slice(0, 12)
  const folder = path.join('/var/lib', `schaltwerk-${name}`)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  await chmod(folder, 0o755)
  return folder
}

/** The binaries, copied beside the data when the server's account cannot reach them where npm put them. */
export const reachableBinaries = async (
  installed: string,
  besides: string,
  account: Account | undefined,
): Promise<string> => {
  if (!account || (await isReachable(installed))) return installed
  const copy = path.join(besides, 'postgres-binaries')
  if (!existsSync(path.join(copy, 'bin', 'postgres'))) {
    const unfinished = `${copy}.unfinished`
    await rm(unfinished, { recursive: true, force: true })
    await cp(installed, unfinished, { recursive: true, verbatimSymlinks: true })
    await rename(unfinished, copy)
  }
  return copy
}

/** Gives a folder and all in it to the account. */
export const giveTo = async (folder: string, account: Account | undefined): Promise<void> => {
  if (!account) return
  await lchown(folder, account.uid, account.gid)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const inner = path.join(folder, entry.name)
    if (entry.isDirectory()) await giveTo(inner, account)
    else await lchown(inner, account.uid, account.gid)
  }
}
