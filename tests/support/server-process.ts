import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdtemp, readFile, readlink, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** Environment variables of a process under test; it gets none of the test's own, but what Node keeps of compiled modules. */
export type Settings = Record<string, string>

/** How a process ended, and everything it had printed. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** The product, running as people run it. */
export interface ServerProcess {
  pid: number
  /** Where it answers; only known once it has printed "Ready". */
  url: string
  stdout: () => string
  stderr: () => string
  ended: Promise<Ended>
  kill: (signal: NodeJS.Signals) => void
  /** Sends the signal and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<Ended>
}

interface Launch {
  /** Account to run under. Default: the test's own. */
  uid?: number | undefined
  /** A shell script that starts the program, which is `"$@"` to it. Default: no shell. */
  shell?: string
}

const isRoot = process.getuid?.() === 0
/** The account that an ordinary person starts the product with: our own, or `nobody` when that is root. */
export const ordinaryUid = isRoot ? 65_534 : undefined

const ordinary: Settings = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
  ADMIN: 'off',
  HOST: '127.0.0.1',
  PORT: '0',
}
const patienceMs = 110_000
const processes = new Set<ChildProcessByStdio<null, Readable, Readable>>()
const dataFolders = new Set<string>()

/** Waits until a condition holds. @throws Error saying what was waited for */
export const eventually = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  { everyMs = 50, withinMs = patienceMs } = {},
): Promise<void> => {
  const deadline = Date.now() + withinMs
  while (Date.now() < deadline) {
    if (await holds()) return
    await sleep(everyMs)
  }
  throw new Error(`Waited in vain until ${what}`)
}

/** A fresh folder for the data of a process, removed by `endEverything`. */
export const aDataFolder = async ({
  mode = 0o755,
  uid = process.getuid?.() ?? -1,
} = {}): Promise<string> => {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'schaltwerk-e2e-'))
  dataFolders.add(folder)
  await chmod(folder, mode)
  await chown(folder, uid, -1)
  return folder
}

/** A port nobody listens on. */
export const aFreePort = async (): Promise<number> => {
  const probe = createServer()
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Starts the product without its admin, on a free port; whether it gets ready is not waited for. */
export const launchServer = (settings: Settings, { uid, shell }: Launch = {}): ServerProcess => {
  const program = [process.execPath, '--conditions=production', 'src/server/main.ts']
  const [command = '', ...words] = shell ? ['/bin/sh', '-c', shell, 'sh', ...program] : program
  const child = spawn(command, words, {
    env: { ...ordinary, ...settings } as Settings & NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  processes.add(child)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      processes.delete(child)
      resolve({ code, signal, stdout, stderr })
    })
  })
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal)
  }
  return {
    pid: child.pid ?? 0,
    get url() {
      return new URL(/^ {2}Health +(\S+)$/m.exec(stdout)?.[1] ?? '').origin
    },
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    kill,
    end: (signal) => {
      kill(signal)
      return ended
    },
  }
}

/** Starts the product and waits until it is ready. @throws Error with what it printed when it ends instead */
export const startServer = async (settings: Settings, launch?: Launch): Promise<ServerProcess> => {
  const server = launchServer(settings, launch)
  await untilPrinted(server, /^Ready[^]*Health.*\n/m)
  return server
}

/** Waits until a process has printed something. @throws Error with what it printed when it ends instead */
export const untilPrinted = async (server: ServerProcess, words: RegExp): Promise<void> => {
  let end: Ended | undefined
  void server.ended.then((ended) => {
    end = ended
  })
  await eventually(`${String(words)} is printed`, () => {
    if (words.test(server.stdout())) return true
    if (end) throw new Error(`The server ended: ${JSON.stringify(end)}`)
    return false
  })
}

/** Starts the product where it must refuse to. @returns how it ended */
export const failToStart = (settings: Settings, launch?: Launch): Promise<Ended> =>
  launchServer(settings, launch).ended

/** Where the database of a data folder lies: in it, or, when its server may not enter, in a folder named after it. */
export const databaseFolderOf = (dataFolder: string): string => {
  const inside = path.join(dataFolder, 'database')
  const name = createHash('sha256').update(inside).digest('hex').slice(0, 12)
  const outside = path.join('/var/lib', `schaltwerk-${name}`)
  return existsSync(outside) ? outside : inside
}

const firstNumberIn = async (file: string): Promise<number> =>
  Number.parseInt(await readFile(file, 'utf8').catch(() => ''))

/** Process number of the Postgres that works on a data folder; none when there is none. */
export const postgresOf = async (dataFolder: string): Promise<number | undefined> => {
  const cluster = path.join(databaseFolderOf(dataFolder), 'postgres')
  const pid = await firstNumberIn(path.join(cluster, 'postmaster.pid'))
  if (!(await isRunning(pid))) return undefined
  const worksIn = await readlink(`/proc/${String(pid)}/cwd`).catch(() => cluster)
  return worksIn === cluster ? pid : undefined
}

/** Process number of the product that holds a data folder; none when there is none. */
export const holderOf = async (dataFolder: string): Promise<number | undefined> => {
  const pid = await firstNumberIn(path.join(databaseFolderOf(dataFolder), 'schaltwerk.pid'))
  return (await isRunning(pid)) ? pid : undefined
}

/** Whether a process runs; one that is dead and only waits to be buried does not. */
export const isRunning = async (pid: number): Promise<boolean> => {
  if (Number.isNaN(pid)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => '')
  return !/^\d+ \(.*\) Z /.test(stat)
}

const kill = async (pid: number | undefined, signal: NodeJS.Signals): Promise<void> => {
  if (pid === undefined || pid === process.pid) return
  try {
    process.kill(pid, signal)
  } catch {
    return
  }
  await eventually(`process ${String(pid)} is gone`, async () => !(await isRunning(pid)))
}

/** Ends all that was started here, however the tests went, and removes its data. */
export const endEverything = async (): Promise<void> => {
  const gone = [...processes].map((child) => new Promise((resolve) => child.once('close', resolve)))
  for (const folder of dataFolders) await kill(await holderOf(folder), 'SIGKILL')
  for (const child of processes) child.kill('SIGKILL')
  await Promise.all(gone)
  for (const folder of dataFolders) {
    await kill(await postgresOf(folder), 'SIGQUIT')
    for (const part of [databaseFolderOf(folder), folder]) {
      await rm(part, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  dataFolders.clear()
}
