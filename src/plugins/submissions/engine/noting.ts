import { inGroups } from '../../../process/in-groups.ts'
import { afterFailure, type CaseChange, unchanged } from './case-change.ts'
import type { CaseJob } from './case-jobs.ts'
import type { CaseWork } from './case-work.ts'
import { noteChanges } from './note-changes.ts'
import { codeOf } from './run-steps.ts'

/**
 * Notes what became of cases: of those that are ready at once together, since the commit is what costs. One that cannot
 * be noted keeps no other from it; its step counts as failed.
 * @returns notes one, and tells the turn that is due at once
 */
export const notingTogether = (
  work: CaseWork,
): ((change: CaseChange) => Promise<CaseJob | undefined>) =>
  inGroups<CaseChange, CaseJob | undefined>(async (changes) => {
    try {
      return await noteChanges(work, changes)
    } catch {
      const alone: (CaseJob | Error | undefined)[] = []
      for (const change of changes) alone.push(await noteAlone(work, change))
      return alone
    }
  })

const noteAlone = async (
  work: CaseWork,
  change: CaseChange,
): Promise<CaseJob | Error | undefined> => {
  try {
    return (await noteChanges(work, [change]))[0]
  } catch (error) {
    try {
      const failed = afterFailure(unchanged(change.read, change.sealed), codeOf(error), work)
      await noteChanges(work, [failed])
      return undefined
    } catch (fault) {
      return fault instanceof Error ? fault : new Error('The change of a case is not noted.')
    }
  }
}
