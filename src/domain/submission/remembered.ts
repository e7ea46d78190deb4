import type { z } from 'zod'

/** Entries of one kind in the memory of a step, in the order of time; what is of another kind is left out. */
export const remembered = <Entry extends z.ZodType>(
  memory: unknown,
  entry: Entry,
): z.output<Entry>[] => {
  const entries: unknown[] = Array.isArray(memory) ? memory : []
  return entries.flatMap((one) => {
    const parsed = entry.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })
}
