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

/** Why a case is held: who works on it, and data protection. */
export const caseKeepers: FieldAccess<{ id: number; owner?: Owner }> = ({ req: { user }, doc }) =>
  holdsFor(user, doc?.owner, 'case-worker', 'data-protection-officer')

/** Whether somebody sees to the protection of what an authority holds of people. */
export const protects = (user: Reader, owner: Owner): boolean =>
  holdsFor(user, owner, 'data-protection-officer')

/** Read: data protection what happened to cases of its authority; auditors all of it. */
export const protectionReaders: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'auditor') || ownedWithin(reachOf(user, 'data-protection-officer'))

/** Workflows: whoever models them, for all authorities. */
export const modellers: Access = ({ req: { user } }) =>
  hasRoleEverywhere(user, 'admin', 'process-modeller')

/** Workflows: whoever models them, names them in a form, works by them or audits. */
export const caseReaders: Access = ({ req: { user } }) =>
  hasRole(user, ...editors.forms, 'case-worker', 'auditor')
