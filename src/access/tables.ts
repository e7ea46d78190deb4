import { hasRole, hasRoleEverywhere, type Reader } from './roles.ts'

/** The processing register: data protection, and who oversees everything. */
export const mayReadProcessing = (user: Reader): boolean =>
  hasRole(user, 'data-protection-officer', 'auditor', 'admin')

/** How many submissions there were: the programme office, and who oversees everything. */
export const mayReadStatistics = (user: Reader): boolean =>
  hasRoleEverywhere(user, 'programme-office', 'auditor', 'admin')
