import { z } from 'zod'

import { remembered } from './remembered.ts'

const done = z.object({ branch: z.string(), step: z.int(), done: z.string() })
const noted = z.object({ branch: z.string(), step: z.int().optional(), entry: z.looseObject({}) })
const ofNobody = z.looseObject({ branch: z.undefined() })

/** A branch of several that go on side by side, and what its steps came to. */
export interface BranchProgress {
  /** Which of its steps is due, from 0; as many as it has: it is at its end. */
  step: number
  /** The last step ended in another way than the good one. */
  hasFailed: boolean
}

/** How far a branch is. @param good for each of its steps, how it ends well */
export const branchProgress = (
  memory: unknown,
  branch: string,
  good: readonly string[],
): BranchProgress => {
  const ended = remembered(memory, done).filter((entry) => entry.branch === branch)
  const failed = ended.some((entry) => entry.done !== good[entry.step])
  return { step: ended.length, hasFailed: failed }
}

/** What the memory of the whole means for one step of one branch: its own, and what was said to nobody in particular. */
export const memoryOf = (memory: unknown, branch: string, step: number): unknown[] => {
  const entries: unknown[] = Array.isArray(memory) ? memory : []
  return entries.flatMap((entry) => {
    if (ofNobody.safeParse(entry).success) return [entry]
    const own = noted.safeParse(entry).data
    return own?.branch === branch && (own.step ?? step) === step ? [own.entry] : []
  })
}

/** How several branches join. @returns undefined while it is open */
export const joined = (
  join: 'all' | 'any',
  branches: readonly { isDone: boolean; hasFailed: boolean }[],
): 'done' | 'failed' | undefined => {
  const isGood = ({ isDone, hasFailed }: (typeof branches)[number]) => isDone && !hasFailed
  if (join === 'all') {
    if (branches.some(({ hasFailed }) => hasFailed)) return 'failed'
    return branches.every(isGood) ? 'done' : undefined
  }
  if (branches.some(isGood)) return 'done'
  return branches.every(({ hasFailed }) => hasFailed) ? 'failed' : undefined
}
