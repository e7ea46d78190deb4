import { readFile } from 'node:fs/promises'

/** Fields of a process from its state on; known on Linux only. Source: proc_pid_stat(5), field 3 and following. */
const statOf = async (pid: number): Promise<string[] | undefined> => {
  const stat = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => undefined)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** Whether a process lives; one that is dead and whose parent has not taken note of it does not. */
export const isAlive = async (pid: number): Promise<boolean> => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return (await statOf(pid))?.[0] !== 'Z'
}

/** When a process started, in clock ticks since boot; known on Linux only. Source: proc_pid_stat(5), field 22. */
export const startOf = async (pid: number): Promise<string | undefined> => (await statOf(pid))?.[19]
