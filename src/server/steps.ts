/** Prints what the start is doing and how long each step took; begins no step once the signal says to stop. */
export const createSteps = (print: (line: string) => void, signal: AbortSignal) => {
  const begun = Date.now()
  const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`
  return {
    /** Runs one step. */
    step: async <T>(name: string, act: () => Promise<T>): Promise<T> => {
      signal.throwIfAborted()
      const start = Date.now()
      const result = await act()
      print(`  ✓ ${name.padEnd(34)} ${seconds(start).padStart(8)}`)
      return result
    },
    /** Time since the start. */
    elapsed: () => seconds(begun),
  }
}
