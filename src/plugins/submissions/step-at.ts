import { stateOf } from '../../domain/submission/next-state.ts'
import { branchProgress, memoryOf } from '../../domain/submission/parallel.ts'
import type { CaseText } from '../../domain/submission/workflow-definition.ts'
import type { CaseRow } from './engine/read-case.ts'
import { findStep } from './steps/index.ts'
import { parallelBranches } from './steps/parallel/index.ts'

/** A step that is due in a case. */
export interface DueStep {
  key: string
  options: Readonly<Record<string, unknown>>
  /** What is noted for it, in the order of time. */
  memory: unknown
  /** In which branch, where several go on side by side. */
  branch?: { name: string; label: CaseText; /** Which of its steps, from 0. */ step: number }
}

type Standing = Pick<CaseRow, 'definition' | 'memory' | 'state'>

/** The steps that are due in a case: one, or one for each branch that is not at its end. */
export const stepsAt = ({ definition, state, memory }: Standing): DueStep[] => {
  const { step } = stateOf(definition, state)
  const branches = parallelBranches(step)
  if (!branches) return [{ ...step, memory }]
  return branches.flatMap(({ name, label, steps }) => {
    const good = steps.map(({ key, options }) => findStep(key)?.actions(options)[0] ?? 'done')
    const { step: due, hasFailed } = branchProgress(memory, name, good)
    const found = hasFailed ? undefined : steps[due]
    if (!found) return []
    return [{ ...found, branch: { name, label, step: due }, memory: memoryOf(memory, name, due) }]
  })
}

/** The step that waits in a case, or in one branch of several; undefined where the branch is at its end or there is none. */
export const stepAt = (standing: Standing, branch: string | undefined): DueStep | undefined =>
  stepsAt(standing).find((step) => step.branch?.name === branch)

/** What somebody did, as the memory keeps it for this step and none that follows. */
export const notedFor = ({ branch }: Pick<DueStep, 'branch'>, entry: object): object =>
  branch ? { branch: branch.name, step: branch.step, entry } : entry

/** What somebody did to a branch who does not know how far it is: it counts for the step that is due there. */
export const inBranch = (entry: object, branch: string | undefined): object =>
  branch === undefined ? entry : { branch, entry }
