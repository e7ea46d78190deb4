import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Runs a program of Node on one core, where the system can bind it to one. */
export const startServer = (
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcess => {
  const node = [process.execPath, '--conditions=production', ...args]
  const [command = '', ...rest] = existsSync('/usr/bin/taskset')
    ? ['/usr/bin/taskset', '-c', '0', ...node]
    : node
  return spawn(command, rest, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Waits until an address answers. @throws Error where the program ends instead */
export const untilAnswers = async (server: ChildProcess, url: string): Promise<void> => {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`Nothing answers at ${url}`)
}

/** Ends a program and waits for its end. */
export const stopServer = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
}
