import { z } from 'zod'

const chosen = z.object({ chose: z.string(), by: z.int() })

/** What a person chose by hand for a step that waits; the last word counts. @param ways that may be chosen */
export const actionByHand = (memory: unknown, ways: readonly string[]): string | undefined => {
  const entries: unknown[] = Array.isArray(memory) ? memory : []
  return entries
    .flatMap((entry) => {
      const parsed = chosen.safeParse(entry)
      return parsed.success && ways.includes(parsed.data.chose) ? [parsed.data.chose] : []
    })
    .at(-1)
}
