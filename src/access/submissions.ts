import type { Access, FieldAccess } from 'payload'

import { ownedWithin } from './content.ts'
import { editors } from './rights.ts'
import { hasRole, hasRoleEverywhere, holdsFor, type Owner, type Reader, reachOf } from './roles.ts'

/** Whether somebody works on the cases of an authority, and so reads what residents wrote. */
export const worksOn = (user: Reader, owner: Owner): boolean => holdsFor(user, owner, 'case-worker')

/** Read: case workers those of their authority; data protection sees that they exist. */
export const ownCases: Access = ({ req: { user } }) =>
  ownedWithin(reachOf(user, 'case-worker', 'data-protection-officer'))

/** Contents: case workers alone. Asked without a document, as a filter or an order is, it answers for all at once. */
export const caseContents: FieldAccess<{ id: number; owner?: Owner }> = ({ req: { user }, doc }) =>
  worksOn(user, doc?.owner)

/** Workflows: whoever models them, for all authorities. */
export const modellers: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin', 'process-modeller')

/** Workflows: whoever models them, names them in a form, works by them or audits. */
export const caseReaders: Access = ({ req: { user } }) =>
  hasRole(user, ...editors.forms, 'case-worker', 'auditor')
