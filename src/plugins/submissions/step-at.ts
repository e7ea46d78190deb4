import { stateOf } from '../../domain/submission/next-state.ts'
import { branchProgress } from '../../domain/submission/parallel.ts'
import type { CaseRow } from './engine/read-case.ts'
import { findStep } from './steps/index.ts'
import { parallelBranches } from './steps/parallel/index.ts'

/** The step that waits in a case, or in one branch of several; undefined where the branch is at its end or there is none. */
export const stepAt = (
  { definition, state, memory }: Pick<CaseRow, 'definition' | 'memory' | 'state'>,
  branch: string | undefined,
): { key: string; options: Readonly<Record<string, unknown>> } | undefined => {
  const { step } = stateOf(definition, state)
  if (branch === undefined) return step
  const found = parallelBranches(step)?.find(({ name }) => name === branch)
  if (!found) return undefined
  const good = found.steps.map(({ key, options }) => findStep(key)?.actions(options)[0] ?? 'done')
  const { step: due, hasFailed } = branchProgress(memory, branch, good)
  return hasFailed ? undefined : found.steps[due]
}

/** What somebody did, as the memory of the step keeps it; in a branch it counts for the step that is due there. */
export const inBranch = (entry: object, branch: string | undefined): object =>
  branch === undefined ? entry : { branch, entry }
