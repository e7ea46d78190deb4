import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

interface Program {
  /** For the report. */
  name: string
  args: readonly string[]
  env?: Record<string, string>
  /** What answers once it works. */
  url: string
}

/** A program that is started again whenever it dies. */
export interface Immortal {
  name: string
  isUp: () => Promise<boolean>
  /** Kills it at once, without a word. @returns whether there was something to kill */
  kill: () => boolean | Promise<boolean>
  stop: () => Promise<void>
}

const restartMs = 300

/** Keeps a program of Node running. */
export const startImmortal = ({ name, args, env = {}, url }: Program): Immortal => {
  let child: ChildProcess | undefined
  let isStopping = false
  const launch = () => {
    child = spawn(process.execPath, ['--conditions=production', ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.once('exit', () => {
      child = undefined
      if (!isStopping) setTimeout(launch, restartMs)
    })
  }
  launch()
  return {
    name,
    isUp: () => answers(url),
    kill: () => child?.kill('SIGKILL') ?? false,
    stop: async () => {
      isStopping = true
      child?.kill('SIGTERM')
      while (child) await pause(100)
    },
  }
}

const answers = async (url: string): Promise<boolean> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined)
  return answer?.ok ?? false
}

/** Waits until all of them work. @throws Error where one does not within three minutes */
export const untilUp = async (programs: readonly Immortal[]): Promise<void> => {
  const end = Date.now() + 180_000
  for (const { name, isUp } of programs) {
    while (!(await isUp())) {
      if (Date.now() > end) throw new Error(`${name} does not start.`)
      await pause(200)
    }
  }
}
