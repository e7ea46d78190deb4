/** Most that one run takes. */
const most = 100

interface Waiting<T, R> {
  item: T
  resolve: (result: R) => void
  reject: (error: unknown) => void
}

/**
 * Does for several at once what costs about as much for one: what is asked while a run goes on waits for the next, and
 * goes together. Each gets its own result.
 * @param run results in the order of the items; one that is an Error is thrown to who asked. A throw is thrown to all
 */
export const inGroups = <T, R>(
  run: (items: readonly T[]) => Promise<readonly (Error | R)[]>,
): ((item: T) => Promise<R>) => {
  const waiting: Waiting<T, R>[] = []
  let isRunning = false
  const go = async () => {
    isRunning = true
    // Those that come in the same moment go together from the first one on.
    await Promise.resolve()
    while (waiting.length > 0) await settle(run, waiting.splice(0, most))
    isRunning = false
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isRunning) void go()
    })
}

const settle = async <T, R>(
  run: (items: readonly T[]) => Promise<readonly (Error | R)[]>,
  group: readonly Waiting<T, R>[],
): Promise<void> => {
  try {
    const results = await run(group.map(({ item }) => item))
    for (const [i, { resolve, reject }] of group.entries()) {
      const result = results[i]
      if (result instanceof Error) reject(result)
      else resolve(result as R)
    }
  } catch (error) {
    for (const { reject } of group) reject(error)
  }
}
