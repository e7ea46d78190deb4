import type { LocalizedText } from '../../localized-text.ts'
import { found, type CostFinding } from '../cost-finding.ts'

/** A role in a project, and the organisation that fills it. */
export interface ProjectRole {
  role: string
  organisation: string
}

/** What somebody in a role has to do with a supplier, declared by themselves; public without a person's name. */
export interface DeclaredInterest {
  role: string
  organisation: string
  /** What they have to do with it. Absent when nothing, which is a declaration too. */
  interest?: LocalizedText
}

/** Every role has declared its interests, even if there are none, and no organisation decides and supplies unseen. */
export const checkInterests = (
  roles: readonly ProjectRole[],
  interests: readonly DeclaredInterest[],
  suppliers: readonly string[],
): CostFinding[] =>
  roles.flatMap(({ role, organisation }, i) => {
    const here = `/roles/${String(i)}`
    const own = interests.filter(
      (declared) => declared.role === role && declared.organisation === organisation,
    )
    if (own.length === 0) return [found('INTEREST_UNDECLARED', here)]
    const isTold = own.some(({ interest }) => interest !== undefined)
    return suppliers.includes(organisation) && !isTold ? [found('INTEREST_HIDDEN', here)] : []
  })
